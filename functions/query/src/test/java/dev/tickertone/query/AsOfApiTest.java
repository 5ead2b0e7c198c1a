package dev.tickertone.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.story.Member;
import dev.tickertone.domain.story.Origin;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Stories;
import dev.tickertone.store.Withdrawals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article that is corrected, printed again elsewhere and withdrawn, asked about as of each of these times. */
class AsOfApiTest {
    private static final String PAGE = "https://notes.example/1";

    private final MemoryTable table = new MemoryTable();
    private final Api api = new Api(table);

    private ScoredArticle add(String id, String at, String url) {
        ScoredArticle scored = new Draft(id, at, "Small caps slide").source("Notes", url)
                .headline(-0.1, List.of("F")).about("F", "Ford", "equity", 0.9, -0.31).scored();
        new Articles(table).add(scored.article());
        new Articles(table).addScore(scored);
        return scored;
    }

    @BeforeEach
    void whatCameOneAfterAnother() {
        // Each is ingested 40 seconds after it was published.
        ScoredArticle first = add("first", "2026-11-20T15:00:00Z", PAGE);
        ScoredArticle corrected = add("corrected", "2026-11-20T16:00:00Z", PAGE);
        ScoredArticle copy = add("copy", "2026-11-20T17:00:00Z", "https://other.example/2");
        Stories stories = new Stories(table);
        stories.join(Member.of(corrected.article()), Member.of(first.article()));
        stories.join(Member.of(copy.article()), Member.of(corrected.article()));
        new Withdrawals(table).add(Origin.of(copy.article()).orElseThrow(), Instant.parse("2026-11-20T17:30:00Z"),
                Instant.parse("2026-11-20T18:00:00Z"));
        new Quotes(table).add(List.of(
                new Quote("F", Instant.parse("2026-11-20T15:30:00Z"), new BigDecimal("10"), new BigDecimal("8")),
                new Quote("F", Instant.parse("2026-11-20T19:00:00Z"), new BigDecimal("12"), new BigDecimal("8"))),
                Instant.EPOCH);
    }

    private List<String> listed(String time) {
        String asOf = time == null ? "" : "?as_of=2026-11-20T" + time + "Z";
        List<String> ids = ArticleFilterTest.ids(api.get("/v1/articles" + asOf));
        assertThat(ArticleFilterTest.ids(api.get("/v1/tickers/F/articles" + asOf))).isEqualTo(ids);
        return ids;
    }

    @Test
    void listsShowWhatStoodThen() {
        assertThat(listed("15:00:39")).isEmpty();
        assertThat(listed("15:00:40")).containsExactly("first");
        assertThat(listed("16:30:00")).containsExactly("corrected");
        assertThat(listed("17:59:59")).containsExactly("copy", "corrected");
        assertThat(listed("18:00:00")).containsExactly("corrected");
        assertThat(listed(null)).containsExactly("corrected");
    }

    @Test
    void movesAreThoseOfThePricesUntilThen() {
        JsonNode then = api.get("/v1/tickers/F/articles?as_of=2026-11-20T16:30:00Z").json();
        assertThat(then.at("/items/0/moves/0/observed/0/percent").decimalValue()).isEqualByComparingTo("25");
        JsonNode now = api.get("/v1/tickers/F/articles").json();
        assertThat(now.at("/items/0/moves/0/observed/0/percent").decimalValue()).isEqualByComparingTo("50");
    }

    @Test
    void aStoryHasTheArticlesThatWereThere() {
        assertThat(api.get("/v1/stories/first?as_of=2026-11-20T15:00:00Z").status()).isEqualTo(404);
        JsonNode early = api.get("/v1/stories/first?as_of=2026-11-20T15:30:00Z").json();
        assertThat(early.get("articles").findValuesAsText("id")).containsExactly("first");
        assertThat(early.get("latest_id").asText()).isEqualTo("first");
        JsonNode later = api.get("/v1/stories/first?as_of=2026-11-20T17:30:00Z").json();
        assertThat(later.get("articles").findValuesAsText("role")).containsExactly("original", "revision", "copy");
        assertThat(later.at("/articles/2/withdrawn_at").isNull()).isTrue();
        JsonNode now = api.get("/v1/stories/first").json();
        assertThat(now.at("/articles/2/withdrawn_at").asText()).isEqualTo("2026-11-20T17:30:00Z");
        assertThat(api.get("/v1/stories/first?as_of=then").status()).isEqualTo(400);
    }

    @Test
    void aPageGoesOnAsOfTheSameTime() {
        JsonNode page = api.get("/v1/articles?limit=1&as_of=2026-11-20T17:30:00Z").json();
        String cursor = page.get("next_cursor").asText();

        assertThat(ArticleFilterTest.ids(api.get("/v1/articles?limit=1&as_of=2026-11-20T17:30:00Z&cursor=" + cursor)))
                .containsExactly("corrected");
        assertThat(api.get("/v1/articles?limit=1&cursor=" + cursor).status()).isEqualTo(400);
    }

    @Test
    void aTimeLongAgoNeedsNoWalkThroughWhatCameSince() {
        for (int i = 0; i < 700; i++) {
            add("later" + i, Instant.parse("2026-12-20T15:00:00Z").plusSeconds(i).toString(), null);
        }
        assertThat(listed("15:30:00")).containsExactly("first");
    }
}
