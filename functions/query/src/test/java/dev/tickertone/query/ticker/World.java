package dev.tickertone.query.ticker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.query.Api;
import dev.tickertone.query.Api.Answer;
import dev.tickertone.query.Draft;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Bars;
import dev.tickertone.store.CountingTable;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Touched;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A table with articles that are scored and counted, and the API over it; it is 22:00 on Friday, November 20. */
final class World {
    final MemoryTable table = new MemoryTable();
    final CountingTable counting = new CountingTable(table);
    final Api api = new Api(counting);
    private final Touched touched = new Touched();

    /** An article, ingested 40 seconds after it was published. */
    ScoredArticle article(String id, String at, String symbol, String type, double score) {
        ScoredArticle scored = new Draft(id, at, "Note").says("It moves.", score, List.of(symbol))
                .about(symbol, "Name of " + symbol, type, 0.5, score).scored();
        new Articles(table).add(scored.article());
        new Articles(table).addScore(scored);
        touched.add(scored);
        return scored;
    }

    void article(String id, String at, String symbol, double score) {
        article(id, at, symbol, "equity", score);
    }

    void price(String symbol, String at, String price, String previousClose) {
        new Quotes(table).add(List.of(new Quote(symbol, Instant.parse(at), new BigDecimal(price),
                previousClose == null ? null : new BigDecimal(previousClose))), Instant.EPOCH);
    }

    /** What is answered once all that was added is counted. */
    JsonNode get(String target) {
        Answer answer = answer(target);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    Answer answer(String target) {
        new Bars(table).recount(touched);
        return api.get(target);
    }

    static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:tickertone:problem:" + type);
    }

    static List<String> texts(JsonNode items, String field) {
        return items.findValuesAsText(field);
    }

}
