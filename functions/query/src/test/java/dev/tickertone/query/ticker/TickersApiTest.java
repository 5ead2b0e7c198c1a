package dev.tickertone.query.ticker;

import static dev.tickertone.query.ticker.World.assertProblem;
import static dev.tickertone.query.ticker.World.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TickersApiTest {
    private final World world = new World();

    @Test
    void everyInstrumentOfTheLastDayIsThereWhatMostIsWrittenOfFirst() {
        world.article("a", "2026-11-20T14:05:00Z", "F", "equity", 0.5);
        world.article("b", "2026-11-19T23:05:00Z", "F", "equity", 0.1);
        world.article("c", "2026-11-20T09:05:00Z", "^RUT", "index", -0.4);
        world.article("d", "2026-11-20T09:05:00Z", "AAPL", "equity", -0.4);
        world.article("before", "2026-11-19T21:59:00Z", "GM", "equity", 0.5);

        JsonNode map = world.get("/v1/tickers");

        assertThat(texts(map, "symbol")).containsExactly("F", "AAPL", "^RUT");
        assertThat(map.get("from").asText()).isEqualTo("2026-11-19T22:00:00Z");
        assertThat(map.get("to").asText()).isEqualTo("2026-11-20T22:00:00Z");
        assertThat(map.get("items").get(0).toString()).isEqualTo("{\"symbol\":\"F\",\"name\":\"Name of F\",\"type\":\"equity\","
                + "\"sector\":null,\"article_count\":2,\"story_count\":2,\"score\":0.3,\"label\":\"mildly positive\","
                + "\"dispersion\":0.2}");
        assertThat(map.get("total").asInt()).isEqualTo(3);
        assertThat(map.get("complete").asBoolean()).isTrue();
        assertThat(map.get("next_cursor").isNull()).isTrue();
        assertThat(texts(world.get("/v1/tickers?type=index"), "symbol")).containsExactly("^RUT");
        assertThat(texts(world.get("/v1/tickers?min_count=2"), "symbol")).containsExactly("F");
        // Widened to whole hours.
        assertThat(texts(world.get("/v1/tickers?from=2026-11-19T21:59:59Z&to=2026-11-19T22:00:00Z"), "symbol"))
                .containsExactly("GM");
    }

    @Test
    void pagesByRankMeetEachInstrumentOnce() {
        IntStream.range(0, 7).forEach(i -> world.article("a" + i, "2026-11-20T14:05:00Z", "S" + i, 0.1));
        List<String> met = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = world.get("/v1/tickers?limit=3" + cursor);
            met.addAll(texts(page.get("items"), "symbol"));
            assertThat(page.get("total").asInt()).isEqualTo(7);
            cursor = page.get("next_cursor").isNull() ? null : "&cursor=" + page.get("next_cursor").asText();
        } while (cursor != null);

        assertThat(met).containsExactly("S0", "S1", "S2", "S3", "S4", "S5", "S6");
        String other = world.get("/v1/tickers?limit=3&min_count=1").get("next_cursor").asText();
        assertProblem(world.answer("/v1/tickers?limit=3&cursor=" + other), 400, "invalid-cursor");
        assertProblem(world.answer("/v1/tickers?cursor=x"), 400, "invalid-cursor");
    }

    @Test
    void whatIsAskedForIsAsMuchAsIsAllowedAndNoMore() {
        assertThat(world.get("/v1/tickers?limit=" + Limits.MAX_MAP).get("items")).isEmpty();
        assertProblem(world.answer("/v1/tickers?limit=" + (Limits.MAX_MAP + 1)), 400, "invalid-parameter");
        world.get("/v1/tickers?from=2026-11-13T22:00:00Z");
        assertProblem(world.answer("/v1/tickers?from=2026-11-13T21:59:59Z"), 400, "invalid-parameter");
        assertProblem(world.answer("/v1/tickers?type=bond"), 400, "invalid-parameter");
        assertProblem(world.answer("/v1/trending?limit=0"), 400, "invalid-parameter");
        assertProblem(world.answer("/v1/trending?from=2026-11-13T21:59:59Z"), 400, "unknown-parameter");
    }

    @Test
    void readsAreOneADayHoweverMuchIsWritten() {
        IntStream.range(0, 50).forEach(i -> world.article(
                "a" + i, Instant.parse("2026-11-20T09:00:00Z").minusSeconds(i * 10_000L).toString(), "S" + i % 20, 0.1));
        world.get("/v1/tickers");
        long before = world.counting.reads();
        world.get("/v1/tickers");
        assertThat(world.counting.reads() - before).isEqualTo(2);
        world.get("/v1/tickers?from=2026-11-13T22:00:00Z");
        assertThat(world.counting.reads() - before).isEqualTo(2 + 8);
    }

    @Test
    void whatIsWrittenOfMoreThanUsualIsTrending() {
        stories("USUAL", 14, "2026-11-20T10:00:00Z");
        IntStream.rangeClosed(1, 14).forEach(day -> stories("USUAL", 14, Instant.parse("2026-11-20T10:00:00Z")
                .minusSeconds(day * 86_400L).toString()));
        stories("MORE", 8, "2026-11-20T10:00:00Z");
        IntStream.rangeClosed(1, 14).forEach(day -> stories("MORE", 2, Instant.parse("2026-11-20T10:00:00Z")
                .minusSeconds(day * 86_400L).toString()));
        stories("NEW", Limits.MIN_TREND, "2026-11-19T22:00:00Z");
        stories("FEW", Limits.MIN_TREND - 1, "2026-11-20T10:00:00Z");
        // Longer ago than is looked at.
        stories("NEW", 5, "2026-11-05T21:59:00Z");

        JsonNode trending = world.get("/v1/trending");

        assertThat(trending.get("from").asText()).isEqualTo("2026-11-19T22:00:00Z");
        assertThat(texts(trending, "symbol")).containsExactly("MORE", "NEW");
        assertThat(world.answer("/v1/trending").body()).contains("{\"symbol\":\"MORE\",\"name\":\"Name of MORE\","
                + "\"story_count\":8,\"usual\":2.00,\"ratio\":4.00,\"score\":0.2,\"label\":\"mildly positive\"}");
        assertThat(trending.get("items").get(1).get("usual").decimalValue()).isEqualByComparingTo("0");
        assertThat(trending.get("items").get(1).get("ratio").isNull()).isTrue();
        assertThat(texts(world.get("/v1/trending?limit=1"), "symbol")).containsExactly("MORE");
    }

    private int made;

    private void stories(String symbol, int count, String at) {
        for (int i = 0; i < count; i++) {
            world.article("t" + made++, at, symbol, 0.2);
        }
    }

    @Test
    void ofManyInstrumentsTheHistoryOfThoseWithMostStoriesIsRead() {
        IntStream.range(0, Limits.MAX_CANDIDATES + 5).forEach(i ->
                stories(String.format("S%03d", i), i < 5 ? Limits.MIN_TREND : Limits.MIN_TREND + 1, "2026-11-20T10:00:00Z"));
        world.get("/v1/trending");
        long before = world.counting.reads();
        JsonNode trending = world.get("/v1/trending?limit=200");

        assertThat(texts(trending, "symbol")).hasSize(200).doesNotContain("S000");
        // The two days, and fifteen of each candidate, 100 in a request.
        assertThat(world.counting.reads() - before).isEqualTo(2 + Limits.MAX_CANDIDATES * 15 / 100);
    }
}
