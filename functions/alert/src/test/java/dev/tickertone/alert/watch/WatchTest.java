package dev.tickertone.alert.watch;

import static dev.tickertone.alert.Samples.PUBLISHED;
import static dev.tickertone.alert.Samples.article;
import static dev.tickertone.alert.Samples.quote;
import static dev.tickertone.alert.Samples.scored;
import static dev.tickertone.alert.Samples.ticker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.DefaultRule;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Quotes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest {
    private final MemoryTable table = new MemoryTable();
    private final Watch watch = new Watch(table);
    private final RuleBook book =
            new RuleBook(List.of(DefaultRule.of(new BigDecimal("0.15"), new BigDecimal("2"))), List.of());

    @Test
    void aQuoteLooksAtAsManyArticlesAsItMayAndNoMore() {
        for (int i = 0; i <= Watch.MAX_ARTICLES; i++) {
            new Articles(table).addScore(scored(
                    article("a" + i, "s" + i, PUBLISHED.plusSeconds(i), "Title", null), -0.3, null));
        }
        List<Finding> findings = watch.quoted(quote("-3", 0), book);
        assertThat(findings).hasSize(Watch.MAX_ARTICLES);
        assertThat(findings).noneMatch(finding -> finding instanceof Finding.Holds(Firing firing)
                && firing.sighting() instanceof ArticleSighting in && in.article().id().equals("a0"));
    }

    @Test
    void aScoreLooksAtAsManyQuotesAsItMayAndNoMore() {
        Quotes quotes = new Quotes(table);
        quotes.add(List.of(quote("-3", 0)), PUBLISHED);
        for (int i = 1; i < Reads.MAX_QUOTES; i++) {
            quotes.add(List.of(quote("-1", i)), PUBLISHED);
        }
        ScoredArticle score = scored(article("a", "s"), -0.3, null);
        assertThat(watch.scored(score, book)).hasSize(1);
        quotes.add(List.of(quote("-1", Reads.MAX_QUOTES)), PUBLISHED);
        assertThat(watch.scored(score, book)).isEmpty();
    }

    @Test
    void onlyListedInstrumentsAreLookedAtSinceAQuoteFindsNoOther() {
        List<TickerSentiment> tickers = new ArrayList<>();
        for (int i = 0; i <= Articles.MAX_LISTED_TICKERS; i++) {
            tickers.add(ticker("T" + i, "T" + i, 0.9, -0.3));
            new Quotes(table).add(List.of(quote("T" + i, "-3", PUBLISHED)), PUBLISHED);
        }
        ScoredArticle score = scored(article("a", "s"), tickers, List.of());
        assertThat(watch.scored(score, book)).hasSize(Articles.MAX_LISTED_TICKERS);
        new Articles(table).addScore(score);
        assertThat(watch.quoted(quote("T59", "-3", PUBLISHED), book)).hasSize(1);
        assertThat(watch.quoted(quote("T60", "-3", PUBLISHED), book)).isEmpty();
    }
}
