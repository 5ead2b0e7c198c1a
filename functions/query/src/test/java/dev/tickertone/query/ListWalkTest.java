package dev.tickertone.query;

import static dev.tickertone.query.QueryHandlerTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.query.list.Limits;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListWalkTest {
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    private MemoryTable table;
    private Articles articles;
    private Api api;

    ListWalkTest() {
        use(new MemoryTable());
    }

    private void use(MemoryTable other) {
        table = other;
        articles = new Articles(table);
        api = new Api(table);
    }

    /** Article {@code number}, as many minutes after the start; every tenth is good news. */
    private void add(int number) {
        add("a" + number, START.plusSeconds(60L * number), "It moves.", number % 10 == 0 ? 0.4 : -0.4);
    }

    private void add(String id, Instant at, String sentence, double score) {
        ScoredArticle scored = new Draft(id, at.toString(), "Note").says(sentence, score, List.of("AAPL"))
                .about("AAPL", "Apple", "equity", 0.9, score).scored();
        articles.add(scored.article());
        articles.addScore(scored);
    }

    private static List<String> numbers(int newest, int oldest, int step) {
        return IntStream.iterate(newest, n -> n >= oldest, n -> n - step).mapToObj(n -> "a" + n).toList();
    }

    private static String cursor(JsonNode page) {
        return page.get("next_cursor").asText(null);
    }

    private List<String> walk(String target) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            JsonNode page = api.get(target + (cursor == null ? "" : "&cursor=" + cursor)).json();
            page.get("items").forEach(item -> ids.add(item.get("id").asText()));
            cursor = cursor(page);
        } while (cursor != null);
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles?limit=1", "/v1/articles?limit=7", "/v1/articles?limit=60",
        "/v1/articles?limit=200", "/v1/tickers/AAPL/articles?limit=7", "/v1/articles?symbol=AAPL&limit=60"})
    void walkingAListMeetsEachItemOnceNewestFirst(String target) {
        IntStream.rangeClosed(1, 60).forEach(this::add);

        assertThat(walk(target)).isEqualTo(numbers(60, 1, 1));
    }

    @Test
    void aStoreThatEndsItsPagesEarlyHidesNothing() {
        use(new MemoryTable(2));
        IntStream.rangeClosed(1, 60).forEach(this::add);

        assertThat(walk("/v1/articles?limit=50")).isEqualTo(numbers(60, 1, 1));
        assertThat(walk("/v1/articles?min_score=0.1&limit=50")).isEqualTo(numbers(60, 10, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles?min_score=0.1&limit=3", "/v1/articles?min_score=0.1&limit=200",
        "/v1/tickers/AAPL/articles?label=moderately+positive&limit=1"})
    void walkingAFilteredListMeetsEachMatchOnce(String target) {
        IntStream.rangeClosed(1, 550).forEach(this::add);

        assertThat(walk(target)).isEqualTo(numbers(550, 10, 10));
    }

    @Test
    void whatArrivesDuringAWalkDisturbsNothing() {
        IntStream.rangeClosed(1, 20).forEach(this::add);
        JsonNode first = api.get("/v1/articles?limit=10").json();

        IntStream.rangeClosed(21, 40).forEach(this::add);

        assertThat(ArticleFilterTest.ids(api.get("/v1/articles?limit=10&cursor=" + cursor(first))))
                .isEqualTo(numbers(10, 1, 1));
    }

    @Test
    void theLimitMayChangeOnTheWay() {
        IntStream.rangeClosed(1, 9).forEach(this::add);
        String cursor = cursor(api.get("/v1/articles?limit=2").json());

        assertThat(ArticleFilterTest.ids(api.get("/v1/articles?limit=3&cursor=" + cursor)))
                .isEqualTo(numbers(7, 5, 1));
    }

    @Test
    void aFilterThatMatchesNothingReadsABoundedStretchAndOffersToGoOn() {
        int examined = Limits.MAX_READS * Limits.FILTERED_READ;
        IntStream.rangeClosed(1, examined + 1).forEach(this::add);
        int before = table.itemsRead();

        JsonNode page = api.get("/v1/tickers/AAPL/articles?min_score=0.9").json();

        // An entry of the list and the article it names.
        assertThat(table.itemsRead() - before).isEqualTo(2 * examined);
        assertThat(page.get("items")).isEmpty();
        JsonNode next = api.get("/v1/tickers/AAPL/articles?min_score=0.9&cursor=" + cursor(page)).json();
        assertThat(next.toString()).isEqualTo("{\"items\":[],\"next_cursor\":null}");
    }

    @Test
    void aPageEndsBeforeItIsTooLongToBeSent() {
        int length = Limits.MAX_PAGE_CHARACTERS / 4;
        for (int i = 1; i <= 6; i++) {
            add("long" + i, START.plusSeconds(i), "\"".repeat(length / 2), 0.3);
        }

        Api.Answer first = api.get("/v1/articles?limit=200");

        assertThat(first.body().length()).isLessThan(Limits.MAX_PAGE_CHARACTERS + 1_000);
        assertThat(ArticleFilterTest.ids(first)).containsExactly("long6", "long5", "long4");
        assertThat(walk("/v1/articles?limit=200"))
                .containsExactly("long6", "long5", "long4", "long3", "long2", "long1");
    }

    @Test
    void anItemLongerThanAPageIsAPageOfItsOwn() {
        add("short", START, "It moves.", 0.3);
        add("long", START.plusSeconds(1), "x".repeat(Limits.MAX_PAGE_CHARACTERS), 0.3);

        assertThat(walk("/v1/articles?limit=200")).containsExactly("long", "short");
    }

    @Test
    void aCursorBelongsToOneListAndItsFilters() {
        IntStream.rangeClosed(1, 9).forEach(this::add);
        String cursor = cursor(api.get("/v1/articles?limit=2").json());

        for (String target : List.of("/v1/articles?symbol=AAPL&", "/v1/articles?min_score=-1&",
                "/v1/tickers/AAPL/articles?", "/v1/alerts?", "/v1/rejections?",
                "/v1/articles?from=2026-11-01T00:00:00Z&")) {
            assertProblem(api.get(target + "cursor=" + cursor), 400, "invalid-cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "not base64!", "%00", "..%2F..", "MjAyNi0xMS0wMVQwMDowMDowMC4wMDBaI2E"})
    void aCursorThatIsMadeUpIsAProblem(String cursor) {
        assertProblem(api.get("/v1/articles?cursor=" + cursor), 400, "invalid-cursor");
    }

    @Test
    void everyChangedCharacterOfACursorIsNoticed() {
        IntStream.rangeClosed(1, 9).forEach(this::add);
        byte[] cursor = Base64.getUrlDecoder().decode(cursor(api.get("/v1/articles?limit=2").json()));

        for (int i = 0; i < cursor.length; i++) {
            byte[] changed = cursor.clone();
            changed[i] ^= 1;
            String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertProblem(api.get("/v1/articles?cursor=" + forged), 400, "invalid-cursor");
        }
        assertThat(new String(cursor, StandardCharsets.ISO_8859_1)).contains("2026-11-01T00:08:00.000Z#a8");
    }
}
