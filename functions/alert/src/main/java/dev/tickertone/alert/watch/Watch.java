package dev.tickertone.alert.watch;

import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Condition.Match;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.market.TradingCalendar;
import dev.tickertone.domain.market.TradingDay;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Exposures;
import dev.tickertone.store.Listing;
import dev.tickertone.store.Quotes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where rules' conditions hold. A score looks up the quotes around its article, and the articles after it that it
 * may matter to; a quote looks up the articles around it. So whichever is stored second makes a condition hold. Only the
 * times in the data count, never the time of processing: events that come late, twice or in another order find the same.
 *
 * <p>Thread-safe. Only rules on the event's instruments are looked at, and reads are bounded: {@link Reads#MAX_QUOTES}
 * and {@link Reads#MAX_MENTIONS} for an instrument of a score, {@link #MAX_ARTICLES} for a quote.
 */
public final class Watch {
    /** Articles looked at for one quote, and after one article. */
    public static final int MAX_ARTICLES = 200;

    // An article's analysis may take most of 400 KB; few at a time keep memory small.
    private static final int PAGE = 25;

    private final Table table;
    private final Articles articles;
    private final Quotes quotes;
    private final Exposures exposures;

    public Watch(Table table) {
        this.table = table;
        this.articles = new Articles(table);
        this.quotes = new Quotes(table);
        this.exposures = new Exposures(table);
    }

    /** What rules find now that an article is scored. */
    public List<Finding> scored(ScoredArticle scored, RuleBook book) {
        Reads reads = new Reads(table);
        List<Finding> findings = new ArrayList<>();
        listed(scored).forEach(ticker -> {
            for (Rule rule : book.on(ticker.symbol())) {
                look(reads, rule, scored, ticker, null, book).forEach(findings::add);
                after(reads, rule, scored, ticker, book).forEach(findings::add);
            }
        });
        return findings;
    }

    /** What a rule finds in later articles that count this one. */
    private Stream<Finding> after(Reads reads, Rule rule, ScoredArticle scored, TickerSentiment ticker, RuleBook book) {
        Duration lookback = rule.when().lookback();
        if (lookback.isZero() || !rule.isRelevant(ticker)) {
            return Stream.empty();
        }
        Instant published = scored.article().publishedAt();
        return around(ticker.symbol(), published.plus(Reads.TICK), published.plus(lookback))
                .flatMap(later -> of(later, ticker.symbol())
                        .flatMap(its -> look(reads, rule, later, its, null, book)));
    }

    /** What a rule finds in an article that was looked at before, now that more is known. */
    public List<Finding> again(Rule rule, ScoredArticle scored, String symbol, RuleBook book) {
        Reads reads = new Reads(table);
        return of(scored, symbol).flatMap(ticker -> look(reads, rule, scored, ticker, null, book)).toList();
    }

    /** What rules find now that a quote is known: in its own move, and in those it is the previous close of. */
    public List<Finding> quoted(Quote quote, RuleBook book) {
        List<Rule> rules = book.on(quote.symbol());
        if (rules.isEmpty()) {
            return List.of();
        }
        Reads reads = new Reads(table);
        List<Finding> findings = new ArrayList<>();
        Stream.concat(Stream.of(reads.tape().completed(quote)), following(quote, reads)).forEach(known -> {
            TapeSighting sighting = new TapeSighting(known);
            sighting.move().ifPresent(move -> {
                rules.forEach(rule -> onTape(rule, sighting, move).ifPresent(findings::add));
                inArticles(reads, rules, known, move, book, findings);
            });
        });
        return findings;
    }

    /** What a rule finds in one quote of the tape, whatever articles say. */
    public Optional<Finding> onTape(Rule rule, TapeSighting sighting) {
        return sighting.move().flatMap(move -> onTape(rule, sighting, move));
    }

    private static Optional<Finding> onTape(Rule rule, TapeSighting sighting, KnownMove move) {
        if (rule.when().holdsOnTape()) {
            Optional<Match> match = rule.when().match(new TapeFacts(move));
            if (match.isPresent()) {
                return match.map(each -> new Finding.Holds(new Firing(rule, sighting, each)));
            }
        }
        return rule.when().crossing()
                .filter(compare -> compare.metric() instanceof Metric.MovePercent)
                .filter(compare -> compare.isRecovered(move.percent()))
                .map(compare -> new Finding.BackOnTape(rule, sighting,
                        new Recovered(compare, move.percent(), sighting.at(), null)));
    }

    /** The quotes that came before their previous close did, if this is it. */
    private Stream<Quote> following(Quote quote, Reads reads) {
        TradingCalendar calendar = TradingCalendar.of(quote.symbol());
        TradingDay day = calendar.at(quote.at());
        if (!day.isClosing(quote.at()) || !reads.tape().close(quote.symbol(), day).equals(Optional.of(quote))) {
            return Stream.empty();
        }
        return quotes.between(quote.symbol(), day.closes().plus(Reads.TICK),
                        calendar.after(day).closes().plus(Reads.TICK), Reads.MAX_QUOTES)
                .stream().filter(later -> later.previousClose() == null).map(reads.tape()::completed);
    }

    private void inArticles(
            Reads reads, List<Rule> rules, Quote quote, KnownMove move, RuleBook book, List<Finding> findings) {
        List<Rule> heeding = rules.stream().filter(rule -> rule.when().heeds(move)).filter(Watch::needsArticles).toList();
        heeding.stream().map(rule -> rule.when().window()).distinct().forEach(window -> {
            List<Rule> asking = heeding.stream().filter(rule -> rule.when().window().equals(window)).toList();
            around(quote.symbol(), quote.at().minus(window), quote.at().plus(window)).forEach(scored ->
                    of(scored, quote.symbol()).forEach(ticker -> asking.forEach(rule -> look(reads, rule, scored, ticker,
                            rule.when().movesNeeded() > 1 ? null : quote, book).forEach(findings::add))));
        });
    }

    private static boolean needsArticles(Rule rule) {
        return rule.when().comparisons().anyMatch(compare -> !(compare.metric() instanceof Metric.MovePercent));
    }

    private Stream<Finding> look(
            Reads reads, Rule rule, ScoredArticle scored, TickerSentiment ticker, Quote made, RuleBook book) {
        if (ticker.score() == null) {
            return Stream.empty();
        }
        ArticleFacts facts = new ArticleFacts(reads, rule, scored, ticker, made, minCoverage ->
                book.portfolioOf(rule).flatMap(portfolio ->
                        exposures.score(portfolio, scored.article().publishedAt(), minCoverage)));
        Optional<Firing> firing = rule.when().match(facts).filter(Watch::isOfArticle)
                .map(match -> new Firing(rule, facts.sighting(), match));
        Optional<Compare> crossing = rule.when().crossing()
                .filter(compare -> !(compare.metric() instanceof Metric.MovePercent));
        Optional<BigDecimal> value = crossing.filter(compare -> rule.isRelevant(ticker))
                .flatMap(compare -> compare.value(facts));
        return value.isPresent()
                ? Stream.of(new Finding.Valued(rule, firing.map(each -> (ArticleSighting) each.sighting())
                        .orElseGet(() -> new ArticleSighting(scored, ticker, List.of())), value.get(), firing))
                : firing.stream().map(Finding.Holds::new);
    }

    /** What quotes alone made hold is found when they come. */
    private static boolean isOfArticle(Match match) {
        return match.tellsOfArticle() || match.moves().stream().anyMatch(move -> move.source() == MoveSource.STATED);
    }

    /** Scored articles on an instrument, published from a time to another, both included; each page is read when needed. */
    private Stream<ScoredArticle> around(String symbol, Instant from, Instant to) {
        return Stream.iterate(page(symbol, from, to, null), Objects::nonNull,
                        page -> page.next() == null ? null : page(symbol, from, to, page.next()))
                .flatMap(page -> page.items().stream()).limit(MAX_ARTICLES);
    }

    private Listing<ScoredArticle> page(String symbol, Instant from, Instant to, String after) {
        return articles.ofTicker(symbol, from, to.plus(Reads.TICK), PAGE, after);
    }

    private static Stream<TickerSentiment> of(ScoredArticle scored, String symbol) {
        return listed(scored).filter(ticker -> ticker.symbol().equals(symbol));
    }

    private static Stream<TickerSentiment> listed(ScoredArticle scored) {
        return scored.analysis().tickers().stream().limit(Articles.MAX_LISTED_TICKERS);
    }
}
