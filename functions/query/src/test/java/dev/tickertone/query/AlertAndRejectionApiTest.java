package dev.tickertone.query;

import static dev.tickertone.query.QueryHandlerTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.NotFired;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Label;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Json;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Rejections;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertAndRejectionApiTest {
    private static final Instant AT = Instant.parse("2026-11-20T21:05:00Z");

    private final MemoryTable table = new MemoryTable();
    private final Alerts alerts = new Alerts(table);
    private final Api api = new Api(table);

    private static Alert alert(String id, String symbol, Instant at) {
        Evidence evidence = new Evidence(
                "s1", 0, 5, "Fell.", -0.4, 0.25, -0.1, List.of(new Evidence.Cue("Fell", -1, null)), List.of(symbol));
        return new Alert(id, "default", Alert.Kind.ESCALATION, "a0", Severity.WARNING, symbol, "story", "article",
                at.minusSeconds(5), at, null, null, null, "Subject", "Text", "Sms", -0.31, Label.of(-0.31),
                new Alert.Move(new BigDecimal("-2.10"), "stated"),
                List.of(new Alert.Reason("score", "lte", new BigDecimal("-0.15"), new BigDecimal("-0.31"))), evidence);
    }

    private void record(Alert alert) {
        alerts.record(alert, AT, List.of());
    }

    @Test
    void anAlertShowsWhatPeopleWereTold() {
        record(alert("a1", "^RUT", AT).held(NotFired.HOURLY_CAP));
        alerts.markPublished(List.of(alerts.recorded("a1").orElseThrow()), AT.plusMillis(1500), "d1");

        assertThat(api.get("/v1/alerts/a1").body()).isEqualTo("{\"id\":\"a1\",\"rule\":\"default\","
                + "\"kind\":\"escalation\",\"previous_id\":\"a0\","
                + "\"severity\":\"warning\",\"symbol\":\"^RUT\",\"story_id\":\"story\",\"article_id\":\"article\","
                + "\"at\":\"2026-11-20T21:04:55Z\","
                + "\"created_at\":\"2026-11-20T21:05:00Z\",\"published_at\":\"2026-11-20T21:05:01.500Z\","
                + "\"held\":\"hourly_cap\",\"digest_id\":\"d1\","
                + "\"subject\":\"Subject\",\"text\":\"Text\",\"sms\":\"Sms\",\"score\":-0.31,"
                + "\"label\":\"mildly negative\",\"move\":{\"percent\":-2.10,\"source\":\"stated\"},"
                + "\"reasons\":[{\"metric\":\"score\",\"op\":\"lte\",\"value\":-0.15,\"actual\":-0.31}],"
                + "\"evidence\":{\"id\":\"s1\",\"start\":0,\"end\":5,\"text\":\"Fell.\",\"score\":-0.4,"
                + "\"weight\":0.25,\"contribution\":-0.1,\"cues\":[{\"text\":\"Fell\",\"polarity\":-1,"
                + "\"modifier\":null}],\"tickers\":[\"^RUT\"]},"
                + "\"attributes\":{\"direction\":\"negative\",\"rule\":\"default\",\"score\":-0.31,"
                + "\"severity\":\"warning\",\"symbol\":[\"^RUT\"]}}");
    }

    @Test
    void anAlertShowsTheBodyThatQueuesGetAndBesideItWhatTheyFilterBy() throws IOException {
        record(alert("a1", "^RUT", AT));

        ObjectNode shown = (ObjectNode) api.get("/v1/alerts/a1").json();

        assertThat(shown.remove("attributes").properties()).hasSize(5);
        assertThat(shown).isEqualTo(Json.mapper().readTree(Json.write(alert("a1", "^RUT", AT))));
    }

    @Test
    void whatAnAlertFromTheTapeDoesNotHaveIsNull() {
        record(new Alert("a1", "default", Alert.Kind.FIRST, null, Severity.INFO, "^RUT", null, null, AT, AT, null, null,
                null, null, null, null, null, null, null, List.of(), null));

        JsonNode alert = api.get("/v1/alerts/a1").json();

        assertThat(List.of("previous_id", "story_id", "article_id", "published_at", "held", "digest_id", "subject", "text",
                "sms", "score", "label", "move", "evidence"))
                .allSatisfy(field -> assertThat(alert.get(field).isNull()).as(field).isTrue());
        assertThat(alert.get("reasons")).isEmpty();
        assertThat(alert.get("attributes").has("score")).isFalse();
    }

    @Test
    void alertsComeNewestFirstAndByInstrument() {
        record(alert("a1", "^RUT", AT));
        record(alert("a2", "DAL", AT.plusSeconds(1)));
        record(alert("a3", "^RUT", AT.plusSeconds(2)));

        assertThat(ArticleFilterTest.ids(api.get("/v1/alerts"))).containsExactly("a3", "a2", "a1");
        assertThat(ArticleFilterTest.ids(api.get("/v1/alerts?symbol=%5Erut"))).containsExactly("a3", "a1");
        assertThat(ArticleFilterTest.ids(api.get("/v1/alerts?to=2026-11-20T21:05:02Z"))).containsExactly("a2", "a1");
        JsonNode page = api.get("/v1/alerts?limit=2").json();
        assertThat(ArticleFilterTest.ids(api.get("/v1/alerts?cursor=" + page.get("next_cursor").asText())))
                .containsExactly("a1");
    }

    @Test
    void aRejectionSaysWhyAndWhatToDo() {
        Rejection rejection = new Rejection("r1", new ObjectRef("bucket", "incoming/é + %.txt", "v1"), "empty",
                "It has no bytes.", "Upload it again.", AT);
        new Rejections(table).add(rejection);
        String expected = "{\"id\":\"r1\",\"object\":{\"bucket\":\"bucket\",\"key\":\"incoming/é + %.txt\","
                + "\"version_id\":\"v1\"},\"reason\":\"empty\",\"detail\":\"It has no bytes.\","
                + "\"remedy\":\"Upload it again.\",\"rejected_at\":\"2026-11-20T21:05:00Z\"}";

        assertThat(api.get("/v1/rejections").body()).isEqualTo("{\"items\":[" + expected + "],\"next_cursor\":null}");
        assertThat(api.get("/v1/rejections/r1").body()).isEqualTo(expected);
    }

    @Test
    void singleAlertsAndRejectionsHaveTags() {
        record(alert("a1", "^RUT", AT));
        String tag = api.get("/v1/alerts/a1").header("etag");

        assertThat(api.get("/v1/alerts/a1", Map.of("if-none-match", tag)).status()).isEqualTo(304);
        assertProblem(api.get("/v1/alerts/a2", Map.of("if-none-match", "*")), 404, "not-found");
        assertProblem(api.get("/v1/rejections/a1"), 404, "not-found");
    }
}
