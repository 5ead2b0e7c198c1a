package dev.tickertone.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovesApiTest {
    private static final String SATURDAY = "2026-11-21T15:00:00Z";

    private final MemoryTable table = new MemoryTable();
    private final Api api = new Api(table);

    @Test
    void statedAndObservedMovesStandSideBySide() {
        add(article("a", SATURDAY));
        quotes("^RUT,2026-11-19T21:00:00Z,2862.00,\n^RUT,2026-11-20T20:00:00Z,2800,\n^RUT,2026-11-20T21:00:00Z,2793.30,\n");

        String body = api.get("/v1/articles/a").body();

        JsonNode moves = api.get("/v1/articles/a").json().get("moves");
        assertThat(moves).hasSize(1);
        assertThat(moves.get(0).get("symbol").asText()).isEqualTo("^RUT");
        assertThat(moves.get(0).get("stated")).isEqualTo(api.get("/v1/articles/a").json().get("stated_moves"));
        assertThat(body).contains("\"observed\":[{\"against\":\"previous_close\","
                + "\"percent\":-2.4004,\"from\":2862.00,\"from_at\":\"2026-11-19T21:00:00Z\",\"price\":2793.30,"
                + "\"as_of\":\"2026-11-20T21:00:00Z\",\"session\":\"regular\",\"session_date\":\"2026-11-20\"}");
        assertThat(moves.get(0).get("observed")).extracting(move -> move.get("against").asText())
                .containsExactly("previous_close", "PT1H", "PT24H");
    }

    @Test
    void eitherAloneIsShownAndAnInstrumentWithNeitherIsNot() {
        add(article("a", SATURDAY));
        quotes("SPY,2026-11-20T21:00:00Z,98,100\n");

        JsonNode moves = api.get("/v1/articles/a").json().get("moves");

        assertThat(moves).extracting(move -> move.get("symbol").asText()).containsExactly("^RUT", "SPY");
        assertThat(moves.get(0).get("observed")).isEmpty();
        assertThat(moves.get(1).get("stated")).isEmpty();
    }

    @Test
    void aPriceThatArrivesLaterChangesTheAnswerAndItsTag() {
        add(article("a", SATURDAY));
        String before = api.get("/v1/articles/a").header("etag");

        quotes("^RUT,2026-11-20,2793.30,\n");
        quotes("^RUT,2026-11-19,2862.00,\n");

        assertThat(api.get("/v1/articles/a").header("etag")).isNotEqualTo(before);
    }

    @Test
    void theListOfAnInstrumentShowsItsOwnMovesAndOtherListsNone() {
        add(article("a", SATURDAY));
        add(article("b", "2026-11-20T15:00:00Z"));
        quotes("SPY,2026-11-20T21:00:00Z,98,100\n^RUT,2026-11-20T21:00:00Z,2793.30,2862.00\n");

        JsonNode items = api.get("/v1/tickers/SPY/articles").json().get("items");

        assertThat(items).hasSize(2).allSatisfy(item -> {
            assertThat(item.get("moves")).hasSize(1);
            assertThat(item.get("moves").get(0).get("observed").get(0).get("percent").asText()).isEqualTo("-2.0");
        });
        assertThat(api.get("/v1/articles").json().get("items")).noneMatch(item -> item.has("moves"));
    }

    @Test
    void anArticleThatIsBeingScoredHasNoMovesYet() {
        new Articles(table).add(article("a", SATURDAY).article());

        assertThat(api.get("/v1/articles/a").json().get("moves")).isEmpty();
    }

    private static ScoredArticle article(String id, String published) {
        return new Draft(id, published, "Small caps slide")
                .says("The index lost 2.4% to 2,793.30.", -0.3, List.of("^RUT", "SPY", "QQQ"))
                .about("^RUT", "Russell 2000", "index", 0.9, -0.3)
                .about("SPY", "SPDR S&P 500", "etf", 0.5, -0.3)
                .about("QQQ", "Invesco QQQ", "etf", 0.5, -0.3)
                .moved("^RUT", "-2.4", "2793.30", "points").scored();
    }

    private void add(ScoredArticle scored) {
        new Articles(table).add(scored.article());
        new Articles(table).addScore(scored);
    }

    private void quotes(String rows) {
        assertThat(api.post("/v1/quotes", "symbol,timestamp,price,previous_close\n" + rows).status()).isEqualTo(200);
    }
}
