package dev.tickertone.query.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.query.Api;
import dev.tickertone.query.Draft;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Bars;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Touched;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyticsApiTest {
    private static final String AS_OF = "?as_of=2026-11-20T21:00:00Z";

    private final MemoryTable table = new MemoryTable();
    private final Api api = new Api(table);

    @Test
    void tellsWhatMakesTheScoreAndWhatChangedInADay() {
        api.put("/v1/portfolios/p", "{\"name\":\"Cars\",\"holdings\":["
                + "{\"symbol\":\"F\",\"weight\":0.5},{\"symbol\":\"GM\",\"weight\":-0.3},{\"symbol\":\"TM\",\"weight\":0.2}]}");
        keep("old", "2026-11-19T21:00:00Z", "F", 0.5);
        keep("new", "2026-11-20T21:00:00Z", "F", -0.7);
        keep("short", "2026-11-20T21:00:00Z", "GM", 0.4);

        JsonNode answer = api.get("/v1/portfolios/p/analytics" + AS_OF).json();

        // F: (-0.7 + 0.5 / 2) / 1.5 = -0.3; GM: 0.4; both together by their shares, divided by what they cover.
        assertThat(answer.get("name").asText()).isEqualTo("Cars");
        assertThat(answer.get("score").asDouble()).isEqualTo(-0.34); // (-0.15 - 0.12) / 0.8
        assertThat(answer.get("label").asText()).isEqualTo("mildly negative");
        assertThat(answer.get("coverage").asDouble()).isEqualTo(0.8);
        assertThat(answer.at("/previous/as_of").asText()).isEqualTo("2026-11-19T21:00:00Z");
        assertThat(answer.at("/previous/score").asDouble()).isEqualTo(0.5);
        assertThat(answer.at("/previous/coverage").asDouble()).isEqualTo(0.5);
        assertThat(answer.get("change").asDouble()).isEqualTo(-0.84);
        assertThat(answer.get("instruments").findValuesAsText("symbol")).containsExactly("F", "GM", "TM");
        assertThat(answer.at("/instruments/0/contribution").asDouble()).isEqualTo(-0.15);
        assertThat(answer.at("/instruments/0/change").asDouble()).isEqualTo(-0.8);
        assertThat(answer.at("/instruments/1/previous_score").isNull()).isTrue();
        assertThat(answer.at("/instruments/1/change").isNull()).isTrue();
        assertThat(answer.at("/instruments/2/score").isNull()).isTrue();
    }

    @Test
    void whatTheStoriesBringAddsUpToWhatTheInstrumentsDo() {
        api.put("/v1/portfolios/p", "{\"holdings\":[{\"symbol\":\"F\",\"weight\":1},{\"symbol\":\"GM\",\"weight\":2}]}");
        for (int i = 0; i < 7; i++) {
            keep("f" + i, "2026-11-2" + i / 6 + "T0" + i + ":00:00Z", "F", -0.1 * i);
            keep("g" + i, "2026-11-20T1" + i + ":00:00Z", "GM", 0.1 * i);
        }

        JsonNode answer = api.get("/v1/portfolios/p/analytics" + AS_OF).json();

        double stories = sum(answer.get("stories"));
        assertThat(stories).isCloseTo(sum(answer.get("instruments")), within(0.01));
        assertThat(answer.at("/stories/0/title").asText()).isEqualTo("Note g6");
        assertThat(answer.at("/stories/0/instruments/0/symbol").asText()).isEqualTo("GM");
    }

    @Test
    void aHoldingIsAtRiskWhereNewsAndTapeBothGoAgainstIt() {
        api.put("/v1/portfolios/p", "{\"holdings\":[{\"symbol\":\"F\",\"weight\":1},{\"symbol\":\"GM\",\"weight\":-1},"
                + "{\"symbol\":\"TM\",\"weight\":1},{\"symbol\":\"HMC\",\"weight\":1},{\"symbol\":\"RACE\",\"weight\":1}]}");
        moved("F", "-0.99");
        moved("GM", "3");
        moved("TM", "-3");
        moved("HMC", "3");
        keep("f", "2026-11-20T15:00:00Z", "F", -0.5);
        keep("g", "2026-11-20T15:00:00Z", "GM", 0.5);
        keep("t", "2026-11-20T15:00:00Z", "TM", -0.09);
        keep("h", "2026-11-20T15:00:00Z", "HMC", -0.5);
        keep("r", "2026-11-20T15:00:00Z", "RACE", -0.5);

        assertThat(atRisk("")).containsExactly("GM");
        assertThat(atRisk("&min_score=0.09")).containsExactlyInAnyOrder("GM", "TM");
        assertThat(atRisk("&min_move=0.99")).containsExactlyInAnyOrder("F", "GM");
        assertThat(atRisk("&min_move=3")).containsExactly("GM");
        assertThat(atRisk("&min_move=3.01")).isEmpty();
        assertThat(atRisk("&limit=1")).containsExactly("GM");
    }

    @Test
    void whatComesLaterIsNotKnown() {
        api.put("/v1/portfolios/p", "{\"holdings\":[{\"symbol\":\"F\",\"weight\":1}]}");
        keep("later", "2026-11-20T21:00:00.001Z", "F", -0.5);
        new Quotes(table).add(List.of(new Quote("F", Instant.parse("2026-11-20T21:00:00.001Z"), new BigDecimal("9"),
                new BigDecimal("10"))), Instant.EPOCH);

        JsonNode answer = api.get("/v1/portfolios/p/analytics" + AS_OF).json();

        assertThat(answer.get("score").isNull()).isTrue();
        assertThat(answer.get("change").isNull()).isTrue();
        assertThat(answer.at("/instruments/0/move_percent").isNull()).isTrue();
        assertThat(answer.get("stories")).isEmpty();
    }

    @Test
    void eachDaysNewsCountsByTodaysHoldings() {
        api.put("/v1/portfolios/p", "{\"holdings\":[{\"symbol\":\"F\",\"weight\":3},{\"symbol\":\"GM\",\"weight\":-1}]}");
        keep("a", "2026-11-18T23:59:59Z", "F", 0.4);
        keep("b", "2026-11-19T00:00:00Z", "F", -0.4);
        keep("c", "2026-11-19T10:00:00Z", "GM", -0.4);
        keep("d", "2026-11-19T10:00:00Z", "TM", 1);

        String path = "/v1/portfolios/p/sentiment?from=2026-11-18T12:00:00Z&to=2026-11-20T22:00:00Z";
        JsonNode answer = api.get(path).json();

        assertThat(answer.get("from").asText()).isEqualTo("2026-11-18T00:00:00Z");
        assertThat(answer.get("items").valueStream().map(item -> item.get("score").asText()))
                .containsExactly("0.4", "-0.2", "null"); // (0.75 * -0.4 + 0.25 * 0.4) / 1
        assertThat(answer.get("items").valueStream().map(item -> item.get("coverage").asDouble()))
                .containsExactly(0.75, 1.0, 0.0);
        assertThat(answer.at("/items/1/story_count").asInt()).isEqualTo(2);
        assertThat(api.get("/v1/portfolios/p/sentiment").json().get("items")).hasSizeGreaterThanOrEqualTo(30);
        assertThat(api.get("/v1/portfolios/none/sentiment").status()).isEqualTo(404);

        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            more.append(",{\"symbol\":\"Q").append(i).append("\",\"weight\":0.000001}");
        }
        api.put("/v1/portfolios/p", "{\"holdings\":[{\"symbol\":\"F\",\"weight\":3},{\"symbol\":\"GM\",\"weight\":-1}" + more + "]}");
        assertThat(api.get(path).json().get("items").valueStream().map(item -> item.get("score").asText()))
                .containsExactly("0.4", "-0.2", "null");
    }

    @Test
    void whatWasTakenInLaterWasNotKnown() {
        api.put("/v1/portfolios/p", "{\"holdings\":[{\"symbol\":\"F\",\"weight\":1}]}");
        keep("late", "2026-11-20T12:00:00Z", "2026-11-20T21:00:00.001Z", "F", -0.5);
        for (String path : List.of("analytics", "exposure")) {
            assertThat(api.get("/v1/portfolios/p/" + path + AS_OF).json().get("score").isNull()).as(path).isTrue();
            assertThat(api.get("/v1/portfolios/p/" + path + "?as_of=2026-11-20T21:00:00.001Z").json().get("score").asDouble())
                    .as(path).isEqualTo(-0.5);
            assertThat(api.get("/v1/portfolios/p/" + path).json().get("score").asDouble()).as(path).isEqualTo(-0.5);
        }
    }

    @Test
    void theLargestPortfolioIsReadInBounds() {
        StringBuilder holdings = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            holdings.append(i == 0 ? "" : ",").append("{\"symbol\":\"S").append(i).append("\",\"quantity\":1}");
        }
        api.put("/v1/portfolios/p", "{\"holdings\":[" + holdings + "]}");

        JsonNode answer = api.get("/v1/portfolios/p/analytics?limit=200").json();

        assertThat(answer.get("instruments")).hasSize(200);
        assertThat(answer.get("instrument_count").asInt()).isEqualTo(2_000);
        assertThat(api.get("/v1/portfolios/p/analytics?limit=201").status()).isEqualTo(400);
        assertThat(api.get("/v1/portfolios/none/analytics").status()).isEqualTo(404);
    }

    private List<String> atRisk(String more) {
        JsonNode answer = api.get("/v1/portfolios/p/analytics" + AS_OF + more).json();
        return answer.get("at_risk").valueStream().map(JsonNode::asText).toList();
    }

    private static double sum(JsonNode parts) {
        return parts.valueStream().mapToDouble(part -> part.get("contribution").asDouble()).sum();
    }

    private void moved(String symbol, String percent) {
        BigDecimal price = new BigDecimal("100").add(new BigDecimal(percent));
        new Quotes(table).add(List.of(
                new Quote(symbol, Instant.parse("2026-11-20T20:00:00Z"), price, new BigDecimal("100"))), Instant.EPOCH);
    }

    /** Taken in as soon as it is published. */
    private void keep(String id, String at, String symbol, double score) {
        keep(id, at, at, symbol, score);
    }

    private void keep(String id, String at, String ingested, String symbol, double score) {
        var draft = new Draft(id, at, "Note " + id).says("Moves.", score, List.of(symbol))
                .about(symbol, symbol, "equity", 1.0, score).scored();
        Article read = draft.article();
        var scored = new ScoredArticle(new Article(id, read.title(), read.text(), null, null, "en", read.publishedAt(),
                read.publishedAtBasis(), Instant.parse(ingested), read.object(), null), draft.analysis());
        new Articles(table).add(scored.article());
        new Articles(table).addScore(scored);
        Touched touched = new Touched();
        touched.add(scored);
        new Bars(table).recount(touched);
    }
}
