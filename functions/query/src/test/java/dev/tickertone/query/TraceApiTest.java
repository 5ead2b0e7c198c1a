package dev.tickertone.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Evaluation;
import dev.tickertone.domain.alert.NotFired;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.query.trace.Limits;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Arrival;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Evaluations;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Outcomes;
import dev.tickertone.store.Rejections;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraceApiTest {
    private static final Instant AT = Instant.parse("2026-11-20T21:05:00Z");
    private static final Arrival ARRIVAL = new Arrival(AT.plusSeconds(39), "0A1B", "REQ1");
    private static final String KEY = "incoming/a1.html";

    private final MemoryTable table = new MemoryTable();
    private final Alerts alerts = new Alerts(table);
    private final Evaluations evaluations = new Evaluations(table);
    private final Api api = new Api(table);

    private static ScoredArticle scored(String id) {
        return new Draft(id, AT.toString(), "Small caps slip").says("They fell.", -0.3, List.of("^RUT"))
                .about("^RUT", "Russell 2000", "index", 0.9, -0.3).scored();
    }

    private void score(String id) {
        new Articles(table).add(scored(id).article(), ARRIVAL);
        new Articles(table).addScore(scored(id), AT.plusSeconds(41), ARRIVAL);
    }

    private static Alert alert(String id, Instant at) {
        return new Alert(id, "mine", Alert.Kind.FIRST, null, Severity.WARNING, "^RUT", "a1", "a1", AT, at, null, null, null,
                "Subject", "Text", "Sms", -0.3, Label.of(-0.3), null, List.of(), null);
    }

    private static Evaluation silence(String id, Instant at) {
        return new Evaluation(id, "mine", AT, at, "^RUT", "a1", "a1", NotFired.COOLDOWN, "It told of it before.", "x0", -0.3, null);
    }

    private JsonNode trace(String path) {
        Api.Answer answer = api.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> names(JsonNode trace) {
        return trace.path("steps").valueStream().map(step -> step.path("step").asText()).toList();
    }

    @Test
    void anArticleThatIsNotScoredWaitsForThat() {
        new Articles(table).add(scored("a1").article(), ARRIVAL);

        JsonNode trace = trace("/v1/articles/a1/trace");
        assertThat(names(trace)).containsExactly("uploaded", "ingested");
        assertThat(trace.at("/steps/0/at").asText()).isEqualTo("2026-11-20T21:05:39Z");
        assertThat(trace.at("/upload/sequencer").asText()).isEqualTo("0A1B");
        assertThat(trace.at("/upload/s3_request_id").asText()).isEqualTo("REQ1");
        assertThat(trace.at("/waiting_for/step").asText()).isEqualTo("scored");
    }

    @Test
    void eachStepIsToldOldestFirst() {
        score("a1");
        alerts.record(alert("x2", AT.plusSeconds(43)), AT.plusSeconds(90), List.of());
        alerts.record(alert("x1", AT.plusSeconds(42)), AT.plusSeconds(90), List.of());
        evaluations.add(silence("e1", AT.plusMillis(42_500)));
        alerts.markPublished(List.of(alerts.recorded("x1").orElseThrow()), AT.plusSeconds(44), null);

        JsonNode trace = trace("/v1/articles/a1/trace");
        assertThat(names(trace)).containsExactly("uploaded", "ingested", "story", "scored",
                "alert_raised", "silent", "alert_raised", "alert_published");
        List<Instant> times = trace.path("steps").valueStream().map(step -> Instant.parse(step.path("at").asText())).toList();
        assertThat(times).isSorted();
        assertThat(trace.at("/steps/3/score").asDouble()).isEqualTo(-0.3);
        assertThat(trace.at("/steps/3/scorer/version").asText()).isEqualTo("test");
        assertThat(trace.at("/steps/4/state").asText()).isEqualTo("published");
        assertThat(trace.at("/steps/5/reason").asText()).isEqualTo("cooldown");
        assertThat(trace.at("/steps/6/state").asText()).isEqualTo("waiting");
        assertThat(trace.at("/waiting_for/step").asText()).isEqualTo("alert_published");
        assertThat(trace.at("/waiting_for/until").asText()).isEqualTo("2026-11-20T21:06:30Z");
        assertThat(trace.path("complete").asBoolean()).isTrue();
    }

    @Test
    void whatIsWrittenAgainIsOneStep() {
        score("a1");
        score("a1");
        for (int i = 0; i < 2; i++) {
            alerts.record(alert("x1", AT.plusSeconds(42)), AT.plusSeconds(90), List.of());
            evaluations.add(silence("e1", AT.plusSeconds(43 + i)));
        }

        assertThat(names(trace("/v1/articles/a1/trace")))
                .containsExactly("uploaded", "ingested", "story", "scored", "alert_raised", "silent");
    }

    @Test
    void anAlertInADigestSaysSo() {
        score("a1");
        alerts.record(alert("x1", AT.plusSeconds(42)).held(NotFired.HOURLY_CAP), AT.plusSeconds(90), List.of());
        assertThat(trace("/v1/articles/a1/trace").at("/waiting_for/detail").asText()).contains("hourly_cap");

        alerts.markPublished(List.of(alerts.recorded("x1").orElseThrow()), AT.plusSeconds(90), "d1");
        JsonNode trace = trace("/v1/articles/a1/trace");
        assertThat(trace.at("/steps/4/state").asText()).isEqualTo("in_digest");
        assertThat(trace.at("/steps/4/held").asText()).isEqualTo("hourly_cap");
        assertThat(trace.at("/steps/5/digest_id").asText()).isEqualTo("d1");
        assertThat(trace.get("waiting_for").isNull()).isTrue();
    }

    @Test
    void anArticleOfBeforeTimesWereNotedHasTheStepsThatAreKnown() {
        new Articles(table).add(scored("a1").article());
        new Articles(table).addScore(scored("a1"));

        JsonNode trace = trace("/v1/articles/a1/trace");
        assertThat(names(trace)).containsExactly("ingested", "story", "scored");
        assertThat(trace.at("/steps/2/at").isNull()).isTrue();
    }

    @Test
    void ofAnUploadOfOneArticleTheTraceIsTheArticles() {
        score("a1");
        new Outcomes(table).keep(new ObjectRef("tickertone-articles", KEY, null), "etag", "kept", List.of("a1"), AT, ARRIVAL);

        JsonNode trace = trace("/v1/trace?key=" + KEY);
        assertThat(trace.path("article").asText()).isEqualTo("a1");
        assertThat(trace.at("/upload/status").asText()).isEqualTo("kept");
        assertThat(names(trace)).isEqualTo(names(trace("/v1/articles/a1/trace")));
    }

    @Test
    void anUploadOfSeveralArticlesNamesThem() {
        new Outcomes(table).keep(
                new ObjectRef("tickertone-articles", KEY, null), "etag", "kept", List.of("a1", "a2"), AT.plusSeconds(40), ARRIVAL);

        JsonNode trace = trace("/v1/trace?key=" + KEY);
        assertThat(trace.path("article").isNull()).isTrue();
        assertThat(trace.path("articles")).extracting(JsonNode::asText).containsExactly("a1", "a2");
        assertThat(names(trace)).containsExactly("uploaded", "read");
        assertThat(trace.get("waiting_for").isNull()).isTrue();
    }

    @Test
    void whatCouldNotBeReadSaysWhyAndWhatToDoUnderItsKeyAndItsUploadsId() {
        ObjectRef object = new ObjectRef("tickertone-articles", "incoming/2026-11-20/0123456789abcdef/empty.txt", null);
        new Rejections(table).add(
                new Rejection("r1", object, "empty", "There is no text.", "Upload it with a text.", AT.plusSeconds(40)));
        new Outcomes(table).keep(object, "etag", "rejected", List.of(), AT.plusSeconds(40), ARRIVAL);

        JsonNode trace = trace("/v1/articles/2026-11-20.0123456789abcdef.empty.txt/trace");
        assertThat(names(trace)).containsExactly("uploaded", "read", "rejected");
        assertThat(trace.at("/steps/2/reason").asText()).isEqualTo("empty");
        assertThat(trace.at("/waiting_for/detail").asText()).isEqualTo("Upload it with a text.");
        assertThat(trace.at("/rejections/0/id").asText()).isEqualTo("r1");
        assertThat(trace("/v1/trace?key=" + object.key())).isEqualTo(trace);
    }

    @Test
    void ofWhatIsUnknownTheProblemSaysWhatToDo() {
        assertThat(api.get("/v1/articles/none/trace").status()).isEqualTo(404);
        assertThat(api.get("/v1/trace?key=incoming/none").json().path("detail").asText()).contains("upload it again");
        assertThat(api.get("/v1/trace").json().path("detail").asText()).contains("'key'");
        assertThat(api.get("/v1/trace?key=" + "k".repeat(Limits.MAX_KEY)).status()).isEqualTo(404);
        assertThat(api.get("/v1/trace?key=" + "k".repeat(Limits.MAX_KEY + 1)).status()).isEqualTo(400);
        assertThat(api.get("/v1/trace?key=a&more=b").status()).isEqualTo(400);
    }

    @Test
    void moreThanIsToldAtOnceIsSaid() {
        score("a1");
        IntStream.range(0, Limits.MAX_OF_KIND - 1).forEach(i -> evaluations.add(silence("e" + i, AT.plusSeconds(50))));
        assertThat(trace("/v1/articles/a1/trace").path("complete").asBoolean()).isTrue();

        IntStream.range(0, 2).forEach(i -> evaluations.add(silence("f" + i, AT.plusSeconds(50))));
        JsonNode trace = trace("/v1/articles/a1/trace");
        assertThat(trace.path("complete").asBoolean()).isFalse();
        assertThat(names(trace).stream().filter("silent"::equals)).hasSize(Limits.MAX_OF_KIND);
    }
}
