package dev.tickertone.store;

import static dev.tickertone.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticlesTest {
    private final Table table = new MemoryTable();
    private final Articles articles = new Articles(table);

    @Test
    void keepsAnArticleOnce() {
        Article article = Samples.article("a", NOON);
        assertThat(articles.find("a")).isEmpty();
        assertThat(articles.add(article)).isTrue();
        assertThat(articles.add(Samples.article("a", NOON.plusSeconds(1)))).isFalse();
        assertThat(articles.find("a")).contains(new ScoredArticle(article, null));
        assertThat(articles.latest(null, null, 10, null).items()).as("not listed before it is scored").isEmpty();
    }

    @Test
    void startsScoringAndAlertingWithKindsThatStreamFiltersSee() {
        ScoredArticle scored = Samples.scored("a", NOON, "^RUT");
        articles.add(scored.article());
        articles.addScore(scored);
        var article = table.get(new Key("article#a", "article")).orElseThrow();
        var score = table.get(new Key("article#a", "score")).orElseThrow();
        assertThat(article.get("kind")).isEqualTo("article");
        assertThat(Articles.article(article)).isEqualTo(scored.article());
        assertThat(score.get("kind")).isEqualTo("score");
        assertThat(Articles.scored(score))
                .isEqualTo(new ScoredArticle(scored.article().withoutText(), scored.analysis()));
    }

    @Test
    void keepsAScoreOnceAndListsIt() {
        ScoredArticle scored = Samples.scored("a", NOON, "^RUT", "IWM");
        articles.add(scored.article());
        assertThat(articles.addScore(scored)).isTrue();
        assertThat(articles.addScore(Samples.scored("a", NOON.plusSeconds(1), "SPY"))).isFalse();

        assertThat(articles.find("a")).contains(scored);
        ScoredArticle listed = new ScoredArticle(scored.article().withoutText(), scored.analysis());
        assertThat(articles.latest(null, null, 10, null)).isEqualTo(new Listing<>(List.of(listed), null));
        assertThat(articles.ofTicker("IWM", null, null, 10, null).items()).containsExactly(listed);
        assertThat(articles.ofTicker("SPY", null, null, 10, null).items()).isEmpty();
    }

    @Test
    void listsNewestFirstWithinBoundsPageByPage() {
        for (int i = 0; i < 20; i++) {
            articles.addScore(Samples.scored("a" + i, NOON.plusSeconds(i), "^RUT"));
        }
        Instant from = NOON.plusSeconds(5);
        Instant to = NOON.plusSeconds(15);
        List<String> expected = IntStream.range(0, 10).mapToObj(i -> "a" + (14 - i)).toList();

        assertThat(ids(from, to, null)).isEqualTo(expected);
        assertThat(ids(from, to, "^RUT")).isEqualTo(expected);
    }

    private List<String> ids(Instant from, Instant to, String symbol) {
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            Listing<ScoredArticle> page = symbol == null
                    ? articles.latest(from, to, 3, after) : articles.ofTicker(symbol, from, to, 3, after);
            page.items().forEach(scored -> ids.add(scored.article().id()));
            after = page.next();
        } while (after != null);
        return ids;
    }

    @Test
    void listsUnderTheMostRelevantTickersOnlyAndUnderEachOnce() {
        String[] symbols = IntStream.rangeClosed(0, Articles.MAX_LISTED_TICKERS + 1)
                .mapToObj(i -> "T" + (i == 1 ? 0 : i)).toArray(String[]::new);
        assertThat(articles.addScore(Samples.scored("a", NOON, symbols))).isTrue();
        assertThat(articles.ofTicker("T0", null, null, 10, null).items()).hasSize(1);
        assertThat(articles.ofTicker("T60", null, null, 10, null).items()).hasSize(1);
        assertThat(articles.ofTicker("T61", null, null, 10, null).items()).isEmpty();
    }
}
