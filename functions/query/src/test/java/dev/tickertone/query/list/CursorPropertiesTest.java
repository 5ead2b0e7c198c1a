package dev.tickertone.query.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.query.Api;
import dev.tickertone.query.Draft;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

/** What a cursor promises: that nothing is lost or met twice, whatever comes meanwhile, and that it leads nowhere else. */
class CursorPropertiesTest {
    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    private Articles articles;
    private Api api;

    @BeforeTry
    void empty() {
        MemoryTable table = new MemoryTable();
        articles = new Articles(table);
        api = new Api(table);
    }

    private void add(String id, int second, String symbol) {
        ScoredArticle scored = new Draft(id, START.plusSeconds(second).toString(), id).says("Up.", 0.3, List.of(symbol))
                .about(symbol, symbol, "equity", 0.9, 0.3).scored();
        articles.add(scored.article());
        articles.addScore(scored);
    }

    @Property(tries = 60)
    void whatWasThereIsMetOnceInOrderWhateverIsInsertedMeanwhile(
            @ForAll @Size(min = 1, max = 15) List<@IntRange(max = 20) Integer> before,
            @ForAll @Size(max = 15) List<@IntRange(max = 20) Integer> meanwhile, @ForAll @IntRange(min = 1, max = 4) int limit) {
        List<Integer> late = new ArrayList<>(meanwhile);
        for (int i = 0; i < before.size(); i++) {
            add("b" + i, before.get(i), "AAPL");
        }
        List<String> met = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get("/v1/tickers/AAPL/articles?limit=" + limit + cursor).json();
            page.get("items").forEach(item -> met.add(item.get("id").asText()));
            if (!late.isEmpty()) {
                add("m" + late.size(), late.removeLast(), "AAPL");
            }
            cursor = page.get("next_cursor").isNull() ? null : "&cursor=" + page.get("next_cursor").asText();
        } while (cursor != null);

        assertThat(met).doesNotHaveDuplicates();
        assertThat(met.stream().filter(id -> id.startsWith("b"))).hasSize(before.size());
        assertThat(met.stream().map(id -> articles.read(id).orElseThrow().publishedAt()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Provide
    Arbitrary<String> positions() {
        Arbitrary<String> times = Arbitraries.integers().between(-50, 50)
                .map(second -> START.plusSeconds(second).toString().replace("Z", ".000Z"));
        Arbitrary<String> ids = Arbitraries.of("a", "o1", "o9", "~", "", "a#b", "ticker#ORCL", "../x", "rule", "zzzz");
        return Arbitraries.oneOf(times.flatMap(time -> ids.map(id -> time + "#" + id)), Arbitraries.strings(), ids);
    }

    @Property(tries = 200)
    void whoMakesACursorThatChecksGetsTheSameListOrAProblem(@ForAll("positions") String position) {
        for (int i = 0; i < 3; i++) {
            add("a" + i, i, "AAPL");
            add("o" + i, i, "ORCL");
        }
        Api.Answer answer = api.get("/v1/tickers/AAPL/articles?cursor=" + Cursor.encode("ticker AAPL{}", position));

        if (answer.status() == 200) {
            answer.json().get("items").forEach(item -> assertThat(item.at("/tickers/0/symbol").asText()).isEqualTo("AAPL"));
        } else {
            assertThat(answer.json().get("type").asText()).isEqualTo("urn:tickertone:problem:invalid-cursor");
        }
    }

    @Property(tries = 300)
    void anyOtherTextIsAProblem(@ForAll byte[] bytes) {
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

        assertThat(api.get("/v1/articles?cursor=" + cursor).status()).isEqualTo(400);
        assertThat(api.get("/v1/rules?cursor=" + cursor).status()).isEqualTo(400);
        assertThat(Cursor.decodeId("rules", new String(bytes, StandardCharsets.ISO_8859_1))).isEmpty();
    }
}
