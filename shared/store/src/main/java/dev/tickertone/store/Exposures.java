package dev.tickertone.store;

import dev.tickertone.domain.portfolio.Exposure;
import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.domain.portfolio.RecentScore;
import dev.tickertone.domain.portfolio.RecentScore.Telling;
import dev.tickertone.domain.portfolio.Review;
import dev.tickertone.domain.score.Mention;
import dev.tickertone.domain.table.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the stored articles and quotes say of a portfolio. Thread-safe. */
public final class Exposures {
    /** Articles looked at for one instrument, the newest. */
    public static final int MAX_ARTICLES = 100;

    // The store keeps times to the millisecond, and the end of a range is exclusive.
    private static final Duration TICK = Duration.ofMillis(1);

    private final Articles articles;
    private final Quotes quotes;

    public Exposures(Table table) {
        this(new Articles(table), new Quotes(table));
    }

    private Exposures(Articles articles, Quotes quotes) {
        this.articles = articles;
        this.quotes = quotes;
    }

    /**
     * The exposures by what was known at a time, see {@link Articles#asOf}.
     *
     * @param time {@code null} for now
     */
    public Exposures asOf(Instant time) {
        return new Exposures(articles.asOf(time), quotes.asOf(time));
    }

    /**
     * The portfolio as of an instant: by the articles of the {@link RecentScore#REACH} up to it and, where quantities
     * are given, the last prices until then. It reads at most {@link #MAX_ARTICLES} articles and a price a holding.
     */
    public Exposure of(Portfolio portfolio, Instant asOf) {
        Map<String, List<Telling>> said = said(portfolio, asOf);
        return Exposure.of(portfolio, asOf, prices(portfolio, asOf), symbol -> RecentScore.of(said.get(symbol), asOf));
    }

    /** The holdings with their shares, and nothing of what is said of them: a price a holding is read where it takes one. */
    public Exposure valued(Portfolio portfolio, Instant asOf) {
        return Exposure.of(portfolio, asOf, prices(portfolio, asOf), symbol -> RecentScore.NONE);
    }

    /** The portfolio as of an instant, what was said of it a day before, and the stories that say it. */
    public Review review(Portfolio portfolio, Instant asOf) {
        Map<String, List<Telling>> said = said(portfolio, asOf);
        Exposure now = Exposure.of(
                portfolio, asOf, prices(portfolio, asOf), symbol -> RecentScore.of(said.get(symbol), asOf));
        return Review.of(now, of(portfolio, asOf.minus(Review.BEFORE)), said);
    }

    /**
     * The score of the portfolio as of an instant; empty where no holding is scored.
     *
     * @param minCoverage and where less than this part of it is
     */
    public Optional<BigDecimal> score(Portfolio portfolio, Instant asOf, BigDecimal minCoverage) {
        return Optional.of(of(portfolio, asOf))
                .filter(exposure -> exposure.score() != null && exposure.coverage().compareTo(minCoverage) >= 0)
                .map(exposure -> BigDecimal.valueOf(exposure.score()));
    }

    private Map<String, BigDecimal> prices(Portfolio portfolio, Instant asOf) {
        List<String> counted = portfolio.holdings().stream()
                .filter(holding -> holding.quantity() != null).map(Holding::symbol).toList();
        Map<String, BigDecimal> prices = new HashMap<>();
        quotes.latest(counted, asOf.plus(TICK)).forEach((symbol, quote) -> prices.put(symbol, quote.price()));
        return prices;
    }

    private Map<String, List<Telling>> said(Portfolio portfolio, Instant asOf) {
        Map<String, List<Telling>> said = new HashMap<>();
        articles.mentions(portfolio.symbols(), asOf.minus(RecentScore.REACH), asOf.plus(TICK), MAX_ARTICLES)
                .forEach((symbol, mentions) -> said.put(symbol, mentions.stream().map(Exposures::telling).toList()));
        return said;
    }

    private static Telling telling(Mention mention) {
        return new Telling(mention.articleId(), mention.storyId(), mention.copy(), mention.publishedAt(),
                mention.relevance().doubleValue(), mention.score().doubleValue());
    }
}
