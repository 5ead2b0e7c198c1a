package dev.tickertone.query.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.alert.Evaluation;
import dev.tickertone.domain.alert.NotFired;
import dev.tickertone.query.Api;
import dev.tickertone.query.Api.Answer;
import dev.tickertone.store.Evaluations;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.rule.Limits;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleApiTest {
    private static final String BODY =
            "{\"name\":\"%s\",\"when\":{\"metric\":\"score\",\"op\":\"lte\",\"value\":-0.2}}";
    private static final Instant AT = Instant.parse("2026-11-20T21:05:00Z");

    private final MemoryTable table = new MemoryTable();
    private final Api api = new Api(table);

    @Test
    void aNewRuleIsAnsweredAsItIsKept() {
        Answer answer = api.put("/v1/rules/r1", BODY.formatted("One"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("location")).isEqualTo("/v1/rules/r1");
        assertThat(answer.body()).isEqualTo("{\"id\":\"r1\",\"name\":\"One\",\"enabled\":true,\"severity\":\"warning\","
                + "\"scope\":{\"symbols\":[],\"portfolio\":null,\"min_relevance\":0.3},"
                + "\"when\":{\"metric\":\"score\",\"op\":\"lte\",\"value\":-0.2},\"cooldown\":\"PT0S\","
                + "\"once_per_story\":true,\"escalate\":null,\"max_per_hour\":10,\"notify_recovery\":false,"
                + "\"quiet_hours\":null,\"paused_until\":null,\"expires_at\":null}");
        Answer again = api.get("/v1/rules/r1");
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(again.header("etag")).isEqualTo(answer.header("etag"));
    }

    @Test
    void whatGetAnswersCanBePutBack() {
        Answer standing = api.get("/v1/rules/default");

        Answer answer = api.put("/v1/rules/default", standing.body());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(standing.body());
    }

    @Test
    void aChangedRuleIs200AndADeletedOneIsGone() {
        api.put("/v1/rules/r1", BODY.formatted("One"));
        Answer changed = api.put("/v1/rules/r1", BODY.formatted("Two"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("name").asText()).isEqualTo("Two");
        assertThat(api.delete("/v1/rules/r1").status()).isEqualTo(204);
        assertProblem(api.get("/v1/rules/r1"), 404, "not-found");
        assertProblem(api.delete("/v1/rules/r1"), 404, "not-found");
    }

    @Test
    void rulesAreListedByIdInParts() {
        for (String id : List.of("zeta", "alpha", "9-lives", "e")) {
            api.put("/v1/rules/" + id, BODY.formatted(id));
        }
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get("/v1/rules?limit=2" + cursor).json();
            page.get("items").forEach(rule -> ids.add(rule.get("id").asText()));
            cursor = page.get("next_cursor").isNull() ? null : "&cursor=" + page.get("next_cursor").asText();
        } while (cursor != null);

        assertThat(ids).containsExactly("9-lives", "alpha", "default", "e", "zeta");
        assertProblem(api.get("/v1/rules?cursor=bm9uZQ"), 400, "invalid-cursor");
        assertProblem(api.get("/v1/rules?from=2026-11-20T00:00:00Z"), 400, "unknown-parameter");
        assertProblem(api.get("/v1/rules?limit=201"), 400, "invalid-parameter");
    }

    @Test
    void theTemplatesRuleIsOverriddenAndComesBack() {
        assertThat(api.get("/v1/rules/default").json().at("/when/any/0/all/0/value").decimalValue()).isEqualTo("-0.15");
        Answer refused = api.delete("/v1/rules/default");
        assertProblem(refused, 409, "conflict");
        assertThat(refused.json().get("detail").asText()).contains("PUT it with \"enabled\": false");
        ObjectNode off = (ObjectNode) api.get("/v1/rules/default").json();
        assertThat(api.put("/v1/rules/default", off.put("enabled", false).toString()).status()).isEqualTo(200);
        assertThat(api.get("/v1/rules/default").json().get("enabled").asBoolean()).isFalse();
        assertThat(api.delete("/v1/rules/default").status()).isEqualTo(204);
        assertThat(api.get("/v1/rules/default").json().get("enabled").asBoolean()).isTrue();
    }

    @Test
    void theTagOfACompressedRuleIsAsGoodAsTheOther() {
        String large = BODY.formatted("Large").replaceFirst("\\{", "{\"scope\":{\"symbols\":["
                + IntStream.range(0, 300).mapToObj(i -> "\"SYM" + i + "\"").collect(Collectors.joining(",")) + "]},");
        String put = api.put("/v1/rules/r1", large, Map.of("accept-encoding", "gzip")).header("etag");
        String read = api.get("/v1/rules/r1", Map.of("accept-encoding", "gzip")).header("etag");

        assertThat(put).isEqualTo(read).endsWith("-gzip\"");
        assertProblem(api.put("/v1/rules/r1", large, Map.of("if-none-match", read)), 412, "precondition-failed");
        assertThat(api.put("/v1/rules/r1", BODY.formatted("Small"), Map.of("if-match", read)).status()).isEqualTo(200);
        assertProblem(api.put("/v1/rules/r1", large, Map.of("if-match", read)), 412, "precondition-failed");
    }

    @Test
    void aRuleThatSomebodyElseChangedIsNotOverwritten() {
        String first = api.put("/v1/rules/r1", BODY.formatted("One")).header("etag");
        String second = api.put("/v1/rules/r1", BODY.formatted("Two"), Map.of("if-match", first)).header("etag");

        assertProblem(api.put("/v1/rules/r1", BODY.formatted("Three"), Map.of("if-match", first)), 412, "precondition-failed");
        assertProblem(api.put("/v1/rules/r1", BODY.formatted("Three"), Map.of("if-match", "W/" + second)), 412,
                "precondition-failed");
        assertProblem(api.put("/v1/rules/r1", BODY.formatted("Three"), Map.of("if-none-match", "*")), 412,
                "precondition-failed");
        assertProblem(api.put("/v1/rules/r2", BODY.formatted("Three"), Map.of("if-match", "*")), 412, "precondition-failed");
        assertProblem(api.call("DELETE", "/v1/rules/r1", Map.of("if-match", first)), 412, "precondition-failed");
        assertThat(api.get("/v1/rules/r1").json().get("name").asText()).isEqualTo("Two");
        assertThat(api.put("/v1/rules/r1", BODY.formatted("Three"), Map.of("if-match", first + ", " + second)).status())
                .isEqualTo(200);
        assertThat(api.put("/v1/rules/r2", BODY.formatted("New"), Map.of("if-none-match", "*")).status()).isEqualTo(201);
        assertThat(api.call("DELETE", "/v1/rules/r2", Map.of("if-match", "*")).status()).isEqualTo(204);
    }

    @Test
    void everyMistakeIsNamedWithItsPlaceAndNothingIsKept() {
        Answer answer = api.put("/v1/rules/r1", "{\"id\":\"r2\",\"nmae\":\"x\",\"when\":{\"all\":[]}}");

        assertProblem(answer, 422, "invalid-rule");
        assertThat(answer.json().get("errors")).extracting(error -> error.get("pointer").asText())
                .containsExactlyInAnyOrder("/id", "/nmae", "/name", "/when/all");
        assertThat(answer.json().get("errors")).allSatisfy(error -> assertThat(error.get("detail").asText()).endsWith("."));
        assertProblem(api.get("/v1/rules/r1"), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''|400|invalid-json
            {|400|invalid-json
            {} {}|400|invalid-json
            {"name":"a","name":"b"}|400|invalid-json
            []|422|invalid-rule
            null|422|invalid-rule
            """)
    void whatIsNoDocumentOfARuleIsRefused(String body, int status, String type) {
        assertProblem(api.put("/v1/rules/r1", body), status, type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "", "application/jsonx"})
    void onlyJsonIsTaken(String type) {
        assertProblem(api.put("/v1/rules/r1", BODY.formatted("One"), Map.of("content-type", type)), 415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "Application/JSON",
        "application/merge-patch+json"})
    void jsonIsTakenUnderItsNames(String type) {
        assertThat(api.put("/v1/rules/r1", BODY.formatted("One"), Map.of("content-type", type)).status()).isEqualTo(201);
    }

    @Test
    void aBodyIsAsLongAsIsAllowedAndNoLonger() {
        String body = BODY.formatted("One");
        assertThat(api.put("/v1/rules/r1", body + " ".repeat(Limits.MAX_BODY - body.length())).status()).isEqualTo(201);
        assertProblem(api.put("/v1/rules/r1", body + " ".repeat(Limits.MAX_BODY - body.length() + 1)), 413, "too-much");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rule", "a_b", "-a", "a%2Fb", "é"})
    void anIdThatIsNoneCannotBePut(String id) {
        assertProblem(api.put("/v1/rules/" + id, BODY.formatted("One")), 400, "invalid-parameter");
        assertProblem(api.get("/v1/rules/" + id), 404, "not-found");
        assertProblem(api.delete("/v1/rules/" + id), 404, "not-found");
    }

    @Test
    void aRuleCanBeTriedBeforeItIsKept() {
        Answer good = api.post("/v1/rules/validate", BODY.formatted("One"));
        assertThat(good.status()).isEqualTo(200);
        assertThat(good.json().get("valid").asBoolean()).isTrue();
        assertThat(good.json().at("/rule/severity").asText()).isEqualTo("warning");
        assertThat(good.json().at("/rule/id").isNull()).isTrue();
        Answer named = api.post("/v1/rules/validate", "{\"id\":\"r1\"," + BODY.formatted("One").substring(1));
        assertThat(named.json().at("/rule/id").asText()).isEqualTo("r1");
        assertProblem(api.post("/v1/rules/validate", "{\"name\":\"One\"}"), 422, "invalid-rule");
        assertProblem(api.get("/v1/rules/r1"), 404, "not-found");
    }

    @Test
    void aRuleNamedValidateIsARuleAsAnyOther() {
        assertThat(api.put("/v1/rules/validate", BODY.formatted("One")).status()).isEqualTo(201);
        assertThat(api.get("/v1/rules/validate").json().get("id").asText()).isEqualTo("validate");
        assertThat(api.delete("/v1/rules/validate").status()).isEqualTo(204);
    }

    @Test
    void aRuleOnAPortfolioNeedsThePortfolio() {
        String onIt = "{\"scope\":{\"portfolio\":\"growth\"}," + BODY.formatted("One").substring(1);
        for (Answer refused : List.of(api.put("/v1/rules/r1", onIt), api.post("/v1/rules/validate", onIt))) {
            assertProblem(refused, 422, "invalid-rule");
            assertThat(refused.json().at("/errors/0/pointer").asText()).isEqualTo("/scope/portfolio");
        }
        api.put("/v1/portfolios/growth", "{\"holdings\":[{\"symbol\":\"F\",\"weight\":1}]}");
        assertThat(api.post("/v1/rules/validate", onIt).status()).isEqualTo(200);
        assertThat(api.put("/v1/rules/r1", onIt).status()).isEqualTo(201);
    }

    @Test
    void beyondTheMostRulesThereIsNoRoom() {
        for (int i = 0; i < Limits.MAX_RULES; i++) {
            assertThat(api.put("/v1/rules/r" + i, BODY.formatted("R")).status()).isEqualTo(201);
        }
        assertProblem(api.put("/v1/rules/one-more", BODY.formatted("R")), 409, "conflict");
    }

    @Test
    void whatARuleWasNotHeardWithIsListedNewestFirst() {
        api.put("/v1/rules/r1", BODY.formatted("One"));
        Evaluations evaluations = new Evaluations(table);
        evaluations.add(new Evaluation("e1", "r1", AT, AT.plusSeconds(1), "F", "a1", "s1", NotFired.COOLDOWN,
                "The last alert was 20 minutes before.", "alert1", -0.31, new BigDecimal("-2.1")));
        evaluations.add(new Evaluation("e2", "r1", AT.plusSeconds(5), AT.plusSeconds(6), "F", null, null,
                NotFired.LOW_RELEVANCE, "x", null, null, null));
        evaluations.add(new Evaluation("e3", "other", AT, AT, "F", null, null, NotFired.PAUSED, "x", null, null, null));

        JsonNode first = api.get("/v1/rules/r1/evaluations?limit=1").json();
        assertThat(first.at("/items/0/id").asText()).isEqualTo("e2");
        assertThat(first.at("/items/0/score").isNull()).isTrue();
        JsonNode second = api.get("/v1/rules/r1/evaluations?limit=1&cursor=" + first.get("next_cursor").asText()).json();
        assertThat(second.get("items").get(0).toString()).isEqualTo("{\"id\":\"e1\",\"rule\":\"r1\","
                + "\"at\":\"2026-11-20T21:05:00Z\",\"evaluated_at\":\"2026-11-20T21:05:01Z\",\"symbol\":\"F\","
                + "\"article_id\":\"a1\",\"story_id\":\"s1\",\"reason\":\"cooldown\","
                + "\"detail\":\"The last alert was 20 minutes before.\",\"alert_id\":\"alert1\",\"score\":-0.31,"
                + "\"move_percent\":-2.1}");
        assertProblem(api.get("/v1/rules/none/evaluations"), 404, "not-found");
        assertProblem(api.get("/v1/rules/r1/evaluations?symbol=F"), 400, "unknown-parameter");
        assertThat(api.get("/v1/rules/default/evaluations").json().get("items")).isEmpty();
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:tickertone:problem:" + type);
    }
}
