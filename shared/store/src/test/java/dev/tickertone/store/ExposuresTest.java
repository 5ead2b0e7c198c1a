package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.portfolio.Exposure;
import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.domain.portfolio.RecentScore;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.domain.story.Member;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExposuresTest {
    private static final Instant NOW = Instant.parse("2026-11-20T21:00:00Z");
    private static final Portfolio ON_FORD = new Portfolio("p", "P", List.of(weight("F", "1")));

    private final MemoryTable table = new MemoryTable(30);
    private final Articles articles = new Articles(table);
    private final Quotes quotes = new Quotes(table);
    private final Exposures exposures = new Exposures(table);

    @Test
    void readsWhatArticlesSayOfEachHolding() {
        keep("a1", NOW, "F", 0.9, 0.5);
        keep("a2", NOW.minus(Duration.ofHours(24)), "GM", 1.0, -0.4);

        Exposure exposure = exposures.of(new Portfolio("p", "P",
                List.of(weight("F", "0.5"), weight("GM", "0.3"), weight("TM", "0.2"))), NOW);

        assertThat(exposure.holdings()).extracting(Exposure.Line::recent).containsExactly(
                new RecentScore(0.5, 1), new RecentScore(-0.4, 1), RecentScore.NONE);
        assertThat(exposure.score()).isEqualTo(0.16); // (0.25 - 0.12) / 0.8
        assertThat(exposure.coverage()).isEqualTo("0.8000");
        assertThat(exposures.score(exposure.portfolio(), NOW, BigDecimal.ZERO)).contains(new BigDecimal("0.16"));
        assertThat(exposures.score(exposure.portfolio(), NOW, new BigDecimal("0.8"))).isPresent();
        assertThat(exposures.score(exposure.portfolio(), NOW, new BigDecimal("0.8001"))).isEmpty();
    }

    @Test
    void articlesCountFromTheirPublicationForSevenDays() {
        keep("a1", NOW, "F", 1.0, 0.5);

        assertThat(exposures.score(ON_FORD, NOW.minusMillis(1), BigDecimal.ZERO)).isEmpty();
        assertThat(exposures.score(ON_FORD, NOW, BigDecimal.ZERO)).contains(new BigDecimal("0.5"));
        assertThat(exposures.score(ON_FORD, NOW.plus(RecentScore.REACH), BigDecimal.ZERO)).contains(new BigDecimal("0.5"));
        assertThat(exposures.score(ON_FORD, NOW.plus(RecentScore.REACH).plusMillis(1), BigDecimal.ZERO)).isEmpty();
    }

    @Test
    void theCopiesOfAStoryCountOnce() {
        keep("a1", NOW.minusSeconds(60), "F", 1.0, 0.5);
        keep("a2", NOW.minusSeconds(30), "F", 1.0, 0.1);
        keep("a3", NOW.minusSeconds(60), "F", 1.0, -0.5);
        new Stories(table).join(member("a2"), member("a1"));

        Exposure exposure = exposures.of(ON_FORD, NOW);

        assertThat(exposure.holdings().getFirst().recent()).isEqualTo(new RecentScore(0.0, 2));
    }

    @Test
    void anArticleThatSaysNothingOfTheInstrumentDoesNotCount() {
        keep("a1", NOW, "F", 1.0, null);

        assertThat(exposures.of(ON_FORD, NOW).holdings().getFirst().recent()).isEqualTo(RecentScore.NONE);
    }

    @Test
    void quantitiesAreValuedAtTheLastPriceUntilThen() {
        keep("a1", NOW, "F", 1.0, 0.5);
        quotes.add(List.of(quote("F", NOW.minusSeconds(9), "9.75"), quote("F", NOW, "10.31"),
                quote("F", NOW.plusMillis(1), "11"), quote("GM", NOW.minus(Duration.ofDays(400)), "50")), NOW);

        Exposure exposure = exposures.of(new Portfolio("p", "P",
                List.of(quantity("F", "100"), quantity("GM", "-10"), quantity("TM", "5"))), NOW);

        assertThat(exposure.holdings()).extracting(Exposure.Line::price)
                .containsExactly(new BigDecimal("10.31"), new BigDecimal("50"), null);
        assertThat(exposure.holdings()).extracting(Exposure.Line::share)
                .containsExactly(new BigDecimal("0.673416"), new BigDecimal("-0.326584"), null);
        assertThat(exposure.unpriced()).isEqualTo(1);
    }

    @Test
    void theNewestHundredArticlesAreLookedAtAndNoMore() {
        for (int i = 0; i < Exposures.MAX_ARTICLES; i++) {
            keep("new" + i, NOW.minusSeconds(i), "F", 1.0, 0.5);
        }
        for (int i = 0; i < 50; i++) {
            keep("old" + i, NOW.minusSeconds(1_000 + i), "F", 1.0, -1.0);
        }
        int read = table.itemsRead();

        Exposure exposure = exposures.of(ON_FORD, NOW);

        assertThat(exposure.holdings().getFirst().recent()).isEqualTo(new RecentScore(0.5, Exposures.MAX_ARTICLES));
        assertThat(table.itemsRead() - read).isLessThanOrEqualTo(2 * Exposures.MAX_ARTICLES);
    }

    private void keep(String id, Instant at, String symbol, double relevance, Double score) {
        Article article = Samples.article(id, at);
        TickerSentiment ticker = new TickerSentiment(symbol, symbol, "equity", null, relevance, score,
                score == null ? null : Label.of(score), "name", List.of());
        articles.add(article);
        articles.addScore(new ScoredArticle(article, new Analysis(Overall.scored(0.9, 0.5, 0.1), List.of(ticker), List.of(),
                List.of(), null, new Analysis.Scorer("tickertone", "0"))));
    }

    private Member member(String id) {
        return Member.of(articles.read(id).orElseThrow());
    }

    private static Quote quote(String symbol, Instant at, String price) {
        return new Quote(symbol, at, new BigDecimal(price), null);
    }

    private static Holding weight(String symbol, String weight) {
        return new Holding(symbol, new BigDecimal(weight), null);
    }

    private static Holding quantity(String symbol, String quantity) {
        return new Holding(symbol, null, new BigDecimal(quantity));
    }
}
