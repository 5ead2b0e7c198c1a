package dev.tickertone.alert;

import static dev.tickertone.alert.Samples.PUBLISHED;
import static dev.tickertone.alert.Samples.article;
import static dev.tickertone.alert.Samples.quote;
import static dev.tickertone.alert.Samples.scored;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.table.Change;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Json;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.StreamEvents;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleToolsHandlerTest {
    private static final String BAD_NEWS = """
            {"name": "Bad news", "scope": {"symbols": ["^RUT"]}, "cooldown": "%s", "once_per_story": true,
             "when": {"metric": "score", "op": "lte", "value": -0.15}}""";

    private final MemoryTable table = new MemoryTable();
    private final List<AlertMessage> published = new ArrayList<>();
    private final RuleToolsHandler handler = new RuleToolsHandler(table, published::add, Installation.ENVIRONMENT,
            Clock.fixed(PUBLISHED.plus(Duration.ofDays(1)), ZoneOffset.UTC));

    @Test
    void aDryRunOfTheDefaultRuleCountsWhatItWouldHaveSaid() {
        score("a", 0, -0.31);
        score("b", 60, -0.4);
        new Quotes(table).add(List.of(quote("-3", 120)), PUBLISHED);
        JsonNode report = body(dryRun("default", ""));
        assertThat(report.path("alerts").asInt()).isEqualTo(2);
        assertThat(report.path("articles").asInt()).isEqualTo(2);
        assertThat(report.path("quotes").asInt()).isOne();
        assertThat(report.path("complete").asBoolean()).isTrue();
        assertThat(report.path("by_symbol").toString()).isEqualTo("[{\"symbol\":\"^RUT\",\"count\":2}]");
        assertThat(report.path("by_day").toString()).isEqualTo("[{\"date\":\"2026-11-20\",\"count\":2}]");
        assertThat(report.path("latest").get(0).path("subject").asText()).contains("^RUT");
    }

    @Test
    void aDryRunTakesARuleThatIsNotKeptAndSaysWhatItWouldNotHaveSaidAndWhy() {
        score("a", 0, -0.31);
        score("b", 60, -0.4);
        score("c", 3 * 3_600, -0.2);
        score("good", 60, 0.5);
        JsonNode report = body(dryRun("new-rule", BAD_NEWS.formatted("PT2H")));
        assertThat(report.path("rule").asText()).isEqualTo("new-rule");
        assertThat(report.path("alerts").asInt()).isEqualTo(2);
        assertThat(report.path("not_heard").toString()).isEqualTo("[{\"reason\":\"cooldown\",\"count\":1}]");
        assertThat(report.path("latest_not_heard").get(0).path("article_id").asText()).isEqualTo("b");
        assertThat(body(dryRun("new-rule", BAD_NEWS.formatted("PT0S"))).path("alerts").asInt()).isEqualTo(3);
    }

    @Test
    void aDryRunWritesAndSendsNothing() {
        score("a", 0, -0.31);
        int before = table.read(null, Integer.MAX_VALUE).size();
        dryRun("new-rule", BAD_NEWS.formatted("PT2H"));
        assertThat(table.read(null, Integer.MAX_VALUE)).hasSize(before);
        assertThat(published).isEmpty();
    }

    @Test
    void whatWasSaidForRealDoesNotStandInItsWay() {
        score("a", 0, -0.31);
        Change score = table.read(null, Integer.MAX_VALUE).stream()
                .filter(change -> "score".equals(change.after().get("kind"))).findFirst().orElseThrow();
        new Quotes(table).add(List.of(quote("-3", 120)), PUBLISHED);
        AlertHandler live = new AlertHandler(table, published::add, Installation.ENVIRONMENT, Clock.systemUTC());
        try {
            live.handleRequest(StreamEvents.of(List.of(score)), new ByteArrayOutputStream(), new RecordingContext());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(published).hasSize(1);
        assertThat(body(dryRun("default", "")).path("alerts").asInt()).isOne();
    }

    @Test
    void onlyTheTimeAskedForCounts() {
        score("a", 0, -0.31);
        score("b", 3_600, -0.31);
        ObjectNode event = request("new-rule", "dry-run", BAD_NEWS.formatted("PT0S"));
        event.putObject("queryStringParameters").put("from", PUBLISHED.plusSeconds(1).toString());
        JsonNode report = body(answer(event));
        assertThat(report.path("articles").asInt()).isOne();
        assertThat(report.path("from").asText()).isEqualTo(PUBLISHED.plusSeconds(1).toString());
    }

    @ParameterizedTest
    @CsvSource({"yesterday,", "2026-11-22T00:00:00Z,", "2024-01-01T00:00:00Z,"})
    void timesThatCannotBeAreRefusedWithWhatToWrite(String from) {
        ObjectNode event = request("default", "dry-run", "");
        event.putObject("queryStringParameters").put("from", from);
        JsonNode answer = answer(event);
        assertThat(answer.path("statusCode").asInt()).isEqualTo(400);
        assertThat(body(answer).path("detail").asText()).contains("from");
    }

    @Test
    void whatIsWrongWithARuleIsNamed() {
        JsonNode answer = dryRun("new-rule", BAD_NEWS.formatted("4 hours"));
        assertThat(answer.path("statusCode").asInt()).isEqualTo(422);
        assertThat(body(answer).path("errors").get(0).path("pointer").asText()).isEqualTo("/cooldown");
        assertThat(dryRun("new-rule", "{").path("statusCode").asInt()).isEqualTo(400);
        assertThat(dryRun("new-rule", " ".repeat(RuleToolsHandler.MAX_BODY + 1)).path("statusCode").asInt()).isEqualTo(413);
    }

    @Test
    void aRuleThatIsNotThereIsNotFound() {
        assertThat(dryRun("nothing", "").path("statusCode").asInt()).isEqualTo(404);
        assertThat(answer(request("nothing", "test", "")).path("statusCode").asInt()).isEqualTo(404);
        assertThat(answer(request("<script>", "test", "")).path("statusCode").asInt()).isEqualTo(404);
    }

    @Test
    void aTestSendsOneMarkedMessage() {
        JsonNode answer = answer(request("default", "test", ""));
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(published).hasSize(1);
        assertThat(published.getFirst().subject()).contains("TEST");
        assertThat(table.read(null, Integer.MAX_VALUE)).noneMatch(change ->
                change.after().key().partition().startsWith("alert"));
    }

    @Test
    void testsDoNotFloodSubscribers() {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(answer(request("default", "test", "")).path("statusCode").asInt());
        }
        assertThat(answers).containsExactly(200, 200, 200, 200, 429, 429);
        assertThat(published).hasSize(4);
    }

    private void score(String id, long seconds, double score) {
        new Articles(table).addScore(scored(
                article(id, id, PUBLISHED.plusSeconds(seconds), "Title " + id, null), score, null));
    }

    private JsonNode dryRun(String id, String body) {
        return answer(request(id, "dry-run", body));
    }

    private static ObjectNode request(String id, String action, String body) {
        ObjectNode event = Json.mapper().createObjectNode().put("routeKey", "POST /v1/rules/{id}/" + action).put("body", body);
        event.putObject("pathParameters").put("id", id);
        return event;
    }

    private JsonNode answer(ObjectNode event) {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(Json.write(event).getBytes(StandardCharsets.UTF_8)), response,
                    new RecordingContext());
            return Json.mapper().readTree(response.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode body(JsonNode answer) {
        return Json.read(answer.path("body").asText(), JsonNode.class);
    }
}
