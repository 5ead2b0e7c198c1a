package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Mention;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.story.Member;
import dev.tickertone.domain.story.Origin;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was known at a time. */
class AsOfTest {
    private static final Instant NOON = Samples.NOON;
    private static final String PAGE = "https://wire.example/1";

    private final MemoryTable table = new MemoryTable();
    private final Articles articles = new Articles(table);

    private Article add(String id, Instant published, Instant ingested, String url) {
        Article article = new Article(id, "Zinc slips", "Zinc slips", null, url, "en", published,
                PublishedAtBasis.FEED, ingested, Samples.UPLOAD, null);
        articles.add(article);
        articles.addScore(new ScoredArticle(article, Samples.scored(id, published, "^ZN").analysis()));
        return article;
    }

    private List<String> known(Instant at) {
        List<String> ids = articles.asOf(at).latest(null, null, 10, null).items().stream()
                .map(each -> each.article().id()).toList();
        assertThat(articles.asOf(at).ofTicker("^ZN", null, null, 10, null).items())
                .extracting(each -> each.article().id()).isEqualTo(ids);
        assertThat(mentions(at)).extracting(Mention::articleId).isEqualTo(ids);
        return ids;
    }

    private List<Mention> mentions(Instant at) {
        return articles.asOf(at).mentions("^ZN", null, null, 10, null).items();
    }

    @Test
    void whatWasReadLaterWasNotKnownHoweverOldItIs() {
        add("a", NOON, NOON.plusSeconds(10), null);
        add("old", NOON.minusSeconds(9_000), NOON.plusSeconds(20), null);

        assertThat(known(NOON.plusSeconds(9))).isEmpty();
        assertThat(known(NOON.plusSeconds(10))).containsExactly("a");
        assertThat(known(NOON.plusSeconds(20))).containsExactly("a", "old");
        assertThat(known(null)).containsExactly("a", "old");
        assertThat(articles.asOf(NOON).find("a")).isEmpty();
        assertThat(articles.asOf(NOON.plusSeconds(10)).find("a")).isPresent();
    }

    @Test
    void aVersionStandsUntilThatWhichReplacedItCame() {
        Article first = add("first", NOON, NOON.plusSeconds(10), PAGE);
        Article second = add("second", NOON.plusSeconds(60), NOON.plusSeconds(70), PAGE);
        new Stories(table).join(Member.of(second), Member.of(first));

        assertThat(known(NOON.plusSeconds(69))).containsExactly("first");
        assertThat(articles.asOf(NOON.plusSeconds(69)).find("first").orElseThrow().article().replacedBy()).isNull();
        assertThat(known(NOON.plusSeconds(70))).containsExactly("second");
    }

    @Test
    void anArticleIsACopyFromWhenAnEarlierOneTurnedUp() {
        Article later = add("later", NOON.plusSeconds(60), NOON.plusSeconds(61), null);
        Article original = add("original", NOON, NOON.plusSeconds(99), null);
        new Stories(table).join(Member.of(original), Member.of(later));

        assertThat(mentions(NOON.plusSeconds(98))).singleElement()
                .extracting(Mention::copy, Mention::storyId).containsExactly(false, "later");
        assertThat(mentions(NOON.plusSeconds(99))).extracting(Mention::copy).containsExactly(true, false);
        assertThat(articles.asOf(NOON.plusSeconds(98)).scored(List.of("later")).getFirst().article().duplicateOf()).isNull();
    }

    @Test
    void whatWasWithdrawnStandsUntilTheNoticeCame() {
        Article article = add("a", NOON, NOON.plusSeconds(10), PAGE);
        String origin = Origin.of(article).orElseThrow();
        Withdrawals withdrawals = new Withdrawals(table);
        withdrawals.add(origin, NOON.minusSeconds(1), NOON.plusSeconds(20));
        withdrawals.add(origin, NOON.plusSeconds(5), NOON.plusSeconds(30));
        withdrawals.add(origin, NOON.plusSeconds(6), NOON.plusSeconds(40));

        assertThat(known(NOON.plusSeconds(29))).containsExactly("a");
        assertThat(known(NOON.plusSeconds(30))).isEmpty();
        assertThat(articles.asOf(NOON.plusSeconds(30)).find("a").orElseThrow().article().withdrawnAt())
                .isEqualTo(NOON.plusSeconds(5));
        assertThat(articles.find("a").orElseThrow().article().withdrawnAt()).isEqualTo(NOON.plusSeconds(6));
    }

    @Test
    void ofManyNoticesTheLastAreKeptWithTheirTimes() {
        Article article = add("a", NOON, NOON, PAGE);
        for (int i = 0; i <= Withdrawals.MAX_KEPT; i++) {
            new Withdrawals(table).add(Origin.of(article).orElseThrow(), NOON.plusSeconds(i), NOON.plusSeconds(i));
        }

        assertThat(known(NOON)).containsExactly("a");
        assertThat(known(NOON.plusSeconds(1))).isEmpty();
        assertThat(known(null)).isEmpty();
    }

    @Test
    void anArticleDatedADayAheadIsAmongWhatWasKnown() {
        add("ahead", NOON.plus(Article.MAX_AHEAD), NOON, null);

        assertThat(known(NOON)).containsExactly("ahead");
    }

    @Test
    void pricesAreThoseUpToTheTime() {
        Quotes quotes = new Quotes(table);
        quotes.add(List.of(new Quote("F", NOON, BigDecimal.ONE, null),
                new Quote("F", NOON.plusMillis(1), BigDecimal.TWO, null)), NOON);

        assertThat(quotes.asOf(NOON).latest("F", null, null)).map(Quote::price).contains(BigDecimal.ONE);
        assertThat(quotes.asOf(NOON.plusMillis(1)).between("F", null, null, 10)).hasSize(2);
        assertThat(quotes.asOf(null).between("F", null, NOON.plusMillis(1), 10)).hasSize(1);
    }
}
