package dev.tickertone.alert.watch;

import dev.tickertone.domain.alert.Facts;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Mention;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One instrument in one article, as a rule sees it; what is asked for is read then. */
final class ArticleFacts implements Facts {
    /** Quotes shown beside an alert reach as far as those of the default rule, whatever its own rule asks for. */
    private static final Duration SHOWN = Duration.ofHours(24);

    private final Reads reads;
    private final Rule rule;
    private final ScoredArticle scored;
    private final TickerSentiment ticker;
    private final Quote made;
    private final Function<BigDecimal, Optional<BigDecimal>> portfolio;

    /**
     * @param made the quote that was just made, where that is enough for the rule; {@code null} for all around the article
     */
    ArticleFacts(Reads reads, Rule rule, ScoredArticle scored, TickerSentiment ticker, Quote made,
            Function<BigDecimal, Optional<BigDecimal>> portfolio) {
        this.reads = reads;
        this.rule = rule;
        this.scored = scored;
        this.ticker = ticker;
        this.made = made;
        this.portfolio = portfolio;
    }

    @Override
    public BigDecimal score() {
        return ticker.score() == null ? null : BigDecimal.valueOf(ticker.score());
    }

    @Override
    public List<KnownMove> moves(Duration within) {
        return new ArticleSighting(scored, ticker, quotes(within)).moves();
    }

    @Override
    public List<BigDecimal> earlierScores(Duration within) {
        return mentions(within).stream().filter(mention -> mention.publishedAt().isBefore(published()))
                .map(Mention::score).toList();
    }

    @Override
    public int stories(Duration within) {
        Set<String> stories = mentions(within).stream().filter(mention -> !mention.articleId().equals(scored.article().id()))
                .map(Mention::storyId).collect(Collectors.toSet());
        stories.add(scored.article().storyId());
        return stories.size();
    }

    @Override
    public Optional<BigDecimal> portfolioScore(BigDecimal minCoverage) {
        return portfolio.apply(minCoverage);
    }

    /** What is shown beside an alert. */
    ArticleSighting sighting() {
        Duration window = rule.when().window();
        return new ArticleSighting(scored, ticker, quotes(window.compareTo(SHOWN) > 0 ? window : SHOWN));
    }

    private List<Quote> quotes(Duration within) {
        return made != null ? List.of(made)
                : reads.quotes(ticker.symbol(), published().minus(within), published().plus(within));
    }

    private List<Mention> mentions(Duration within) {
        return reads.mentions(ticker.symbol(), published().minus(within), published()).stream()
                .filter(mention -> mention.relevance().compareTo(rule.scope().minRelevance()) >= 0).toList();
    }

    private Instant published() {
        return scored.article().publishedAt();
    }
}
