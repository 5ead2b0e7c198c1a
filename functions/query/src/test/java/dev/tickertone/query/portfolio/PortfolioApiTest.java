package dev.tickertone.query.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.query.Api;
import dev.tickertone.query.Api.Answer;
import dev.tickertone.query.Draft;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.portfolio.Limits;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortfolioApiTest {
    private static final String GROWTH =
            "{\"name\":\"Growth\",\"holdings\":[{\"symbol\":\"aapl\",\"weight\":0.60},{\"symbol\":\"F\",\"weight\":-0.4}]}";

    private final MemoryTable table = new MemoryTable();
    private final Api api = new Api(table);

    @Test
    void aPortfolioIsKeptChangedAndForgotten() {
        Answer created = api.put("/v1/portfolios/growth", GROWTH);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("location")).isEqualTo("/v1/portfolios/growth");
        assertThat(created.body()).isEqualTo("{\"id\":\"growth\",\"name\":\"Growth\",\"holdings\":["
                + "{\"symbol\":\"AAPL\",\"weight\":0.6},{\"symbol\":\"F\",\"weight\":-0.4}]}");
        Answer read = api.get("/v1/portfolios/growth");
        assertThat(read.body()).isEqualTo(created.body());
        assertThat(read.header("etag")).isEqualTo(created.header("etag"));
        assertThat(api.put("/v1/portfolios/growth", read.body()).status()).isEqualTo(200);
        assertThat(api.get("/v1/portfolios").body()).isEqualTo(
                "{\"items\":[{\"id\":\"growth\",\"name\":\"Growth\",\"holding_count\":2}],\"next_cursor\":null}");
        assertThat(api.delete("/v1/portfolios/growth").status()).isEqualTo(204);
        assertProblem(api.get("/v1/portfolios/growth"), 404, "not-found");
        assertProblem(api.delete("/v1/portfolios/growth"), 404, "not-found");
    }

    @Test
    void onesThatSomebodyElseChangedAreNotOverwritten() {
        String tag = api.put("/v1/portfolios/growth", GROWTH).header("etag");
        api.put("/v1/portfolios/growth", GROWTH.replace("Growth", "Other"));
        assertProblem(api.put("/v1/portfolios/growth", GROWTH, Map.of("if-match", tag)), 412, "precondition-failed");
        assertProblem(api.call("DELETE", "/v1/portfolios/growth", Map.of("if-match", tag)), 412, "precondition-failed");
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() {
        Answer answer = api.put("/v1/portfolios/growth",
                "{\"holdings\":[{\"symbol\":\"$\",\"weight\":1},{\"symbol\":\"F\",\"quantity\":1}]}");
        assertProblem(answer, 422, "invalid-portfolio");
        assertThat(answer.json().get("errors")).extracting(error -> error.get("pointer").asText())
                .containsExactly("/holdings/0/symbol", "/holdings/1/quantity");
        assertProblem(api.put("/v1/portfolios/Growth", GROWTH), 400, "invalid-parameter");
        assertProblem(api.put("/v1/portfolios/growth", GROWTH, Map.of("content-type", "text/csv")), 415,
                "unsupported-media-type");
    }

    @Test
    void aBodyIsAsLongAsIsAllowedAndNoLonger() {
        String padding = " ".repeat(Limits.MAX_BODY - GROWTH.length());
        assertThat(api.put("/v1/portfolios/growth", GROWTH + padding).status()).isEqualTo(201);
        assertProblem(api.put("/v1/portfolios/growth", GROWTH + padding + " "), 413, "too-much");
    }

    @Test
    void whileRulesNameItItStays() {
        api.put("/v1/portfolios/growth", GROWTH);
        for (int i = 10; i < 22; i++) {
            api.put("/v1/rules/r" + i, "{\"name\":\"R\",\"scope\":{\"portfolio\":\"growth\"},"
                    + "\"when\":{\"metric\":\"portfolio_score\",\"op\":\"lte\",\"value\":-0.2}}");
        }
        Answer answer = api.delete("/v1/portfolios/growth");
        assertProblem(answer, 409, "conflict");
        assertThat(answer.json().get("detail").asText()).isEqualTo("These rules look at it: r10, r11, r12, r13, r14, r15, "
                + "r16, r17, r18, r19 and 2 more. Change or delete them first.");
    }

    @Test
    void beyondTheMostPortfoliosThereIsNoRoom() {
        for (int i = 0; i < Limits.MAX_PORTFOLIOS; i++) {
            assertThat(api.put("/v1/portfolios/p" + i, GROWTH).status()).isEqualTo(201);
        }
        assertProblem(api.put("/v1/portfolios/one-more", GROWTH), 409, "conflict");
    }

    @Test
    void theExposureShowsWhatEachHoldingBrings() {
        keep("a1", "2026-11-20T22:00:00Z", "AAPL", 0.9, 0.5);
        keep("a2", "2026-11-19T22:00:00Z", "F", 0.9, -0.3);
        api.put("/v1/portfolios/growth", GROWTH);

        Answer answer = api.get("/v1/portfolios/growth/exposure");

        assertThat(answer.body()).isEqualTo("{\"portfolio\":\"growth\",\"name\":\"Growth\",\"as_of\":\"2026-11-20T22:00:00Z\","
                + "\"score\":0.42,\"label\":\"moderately positive\",\"coverage\":1.0000,\"unpriced\":0,\"holdings\":["
                + "{\"symbol\":\"AAPL\",\"weight\":0.6,\"quantity\":null,\"price\":null,\"share\":0.600000,\"score\":0.5,"
                + "\"label\":\"moderately positive\",\"stories\":1,\"contribution\":0.300000},"
                + "{\"symbol\":\"F\",\"weight\":-0.4,\"quantity\":null,\"price\":null,\"share\":-0.400000,\"score\":-0.3,"
                + "\"label\":\"mildly negative\",\"stories\":1,\"contribution\":0.120000}]}");
    }

    @Test
    void theExposureIsAsOfTheTimeThatIsAsked() {
        keep("a1", "2026-11-20T12:00:00Z", "F", 0.9, 0.5);
        new Quotes(table).add(List.of(
                new Quote("F", Instant.parse("2026-11-20T11:00:00Z"), new BigDecimal("9.75"), null),
                new Quote("F", Instant.parse("2026-11-20T13:00:00Z"), new BigDecimal("10.31"), null)), Instant.EPOCH);
        api.put("/v1/portfolios/p", "{\"holdings\":[{\"symbol\":\"F\",\"quantity\":10},{\"symbol\":\"GM\",\"quantity\":1}]}");

        JsonNode before = api.get("/v1/portfolios/p/exposure?as_of=2026-11-20T11:59:59.999Z").json();
        assertThat(before.get("score").isNull()).isTrue();
        assertThat(before.get("coverage").decimalValue()).isEqualByComparingTo("0");
        assertThat(before.at("/holdings/0/price").decimalValue()).isEqualByComparingTo("9.75");
        JsonNode after = api.get("/v1/portfolios/p/exposure?as_of=2026-11-20T14:00:00%2B01:00").json();
        assertThat(after.get("as_of").asText()).isEqualTo("2026-11-20T13:00:00Z");
        assertThat(after.get("score").asDouble()).isEqualTo(0.5);
        assertThat(after.at("/holdings/0/price").decimalValue()).isEqualByComparingTo("10.31");
        assertThat(after.get("unpriced").asInt()).isEqualTo(1);
        assertProblem(api.get("/v1/portfolios/p/exposure?as_of=now"), 400, "invalid-parameter");
        assertProblem(api.get("/v1/portfolios/none/exposure"), 404, "not-found");
    }

    @Test
    void theLargestPortfolioCanBeAskedForWithItsExposure() {
        String holdings = IntStream.range(0, Limits.MAX_HOLDINGS)
                .mapToObj(i -> "{\"symbol\":\"S" + i + "\",\"quantity\":1}").collect(Collectors.joining(","));
        assertThat(api.put("/v1/portfolios/p", "{\"holdings\":[" + holdings + "]}").status()).isEqualTo(201);
        assertThat(api.get("/v1/portfolios/p/exposure").json().get("holdings")).hasSize(Limits.MAX_HOLDINGS);
    }

    private void keep(String id, String at, String symbol, double relevance, double score) {
        var scored = new Draft(id, at, "Note " + id).says("Moves.", score, List.of(symbol))
                .about(symbol, symbol, "equity", relevance, score).scored();
        new Articles(table).add(scored.article());
        new Articles(table).addScore(scored);
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:tickertone:problem:" + type);
    }
}
