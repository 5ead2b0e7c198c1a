package dev.tickertone.alert.watch;

import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.market.TradingCalendar;
import dev.tickertone.domain.market.TradingDay;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Listing;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Tape;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where a rule fires. A score looks up the quotes around its article and a quote the articles around it, so
 * whichever is stored second fires the rule. Only the times in the data count, never the time of processing: events
 * that come late, twice or in another order find the same.
 *
 * <p>Thread-safe. Reads are bounded by {@link #MAX_QUOTES} for each listed instrument of a score and by
 * {@link #MAX_ARTICLES} for a quote; beyond them only the newest count.
 */
public final class Watch {
    /** Quotes looked at for one instrument of an article: more than two days of one a minute in trading hours. */
    public static final int MAX_QUOTES = 1_000;

    /** Articles looked at for one quote. */
    public static final int MAX_ARTICLES = 200;

    // An article's analysis may take most of 400 KB; few at a time keep memory small.
    private static final int PAGE = 25;

    // The store keeps times to the millisecond, and the end of a range is exclusive.
    private static final Duration TICK = Duration.ofMillis(1);

    private final Articles articles;
    private final Quotes quotes;
    private final Rule rule;

    public Watch(Table table, Rule rule) {
        this.articles = new Articles(table);
        this.quotes = new Quotes(table);
        this.rule = rule;
    }

    /** Where the rule fires now that an article is scored. */
    public List<Firing> scored(ScoredArticle scored) {
        return scored.analysis().tickers().stream()
                .limit(Articles.MAX_LISTED_TICKERS)
                .filter(rule::watches)
                .flatMap(ticker -> fire(new Sighting(scored, ticker, around(scored, ticker))))
                .toList();
    }

    /** Where the rule fires now that a quote is known: by its own move, and by those it is the previous close of. */
    public List<Firing> quoted(Quote quote) {
        Tape tape = new Tape(quotes);
        return Stream.concat(Stream.of(tape.completed(quote)), following(quote, tape))
                .flatMap(known -> moved(known).stream()).toList();
    }

    /** The quotes that came before their previous close did, if this is it. */
    private Stream<Quote> following(Quote quote, Tape tape) {
        TradingCalendar calendar = TradingCalendar.of(quote.symbol());
        TradingDay day = calendar.at(quote.at());
        if (!day.isClosing(quote.at()) || !tape.close(quote.symbol(), day).equals(Optional.of(quote))) {
            return Stream.empty();
        }
        return quotes.between(quote.symbol(), day.closes().plus(TICK), calendar.after(day).closes().plus(TICK), MAX_QUOTES)
                .stream().filter(later -> later.previousClose() == null).map(tape::completed);
    }

    private List<Firing> moved(Quote quote) {
        Optional<KnownMove> move = quote.movePercent()
                .map(percent -> new KnownMove(percent, MoveSource.OBSERVED, Duration.ZERO));
        if (move.filter(rule.when()::heeds).isEmpty()) {
            return List.of();
        }
        List<Firing> firings = new ArrayList<>();
        Instant from = quote.at().minus(window());
        Instant to = quote.at().plus(window()).plus(TICK);
        String after = null;
        int room = MAX_ARTICLES;
        do {
            Listing<ScoredArticle> page = articles.ofTicker(quote.symbol(), from, to, Math.min(room, PAGE), after);
            page.items().forEach(scored -> sightings(scored, quote).flatMap(this::fire).forEach(firings::add));
            room -= page.items().size();
            after = page.next();
        } while (after != null && room > 0);
        return firings;
    }

    private Stream<Firing> fire(Sighting sighting) {
        return rule.match(sighting.ticker(), sighting.moves()).stream()
                .map(match -> new Firing(rule, sighting, match.moves().stream().findFirst()));
    }

    private List<Quote> around(ScoredArticle scored, TickerSentiment ticker) {
        Instant published = scored.article().publishedAt();
        Tape tape = new Tape(quotes);
        return quotes.between(ticker.symbol(),
                published.minus(window()), published.plus(window()).plus(TICK), MAX_QUOTES)
                .stream().map(tape::completed).toList();
    }

    private Stream<Sighting> sightings(ScoredArticle scored, Quote quote) {
        return scored.analysis().tickers().stream()
                .limit(Articles.MAX_LISTED_TICKERS)
                .filter(ticker -> ticker.symbol().equals(quote.symbol()))
                .map(ticker -> new Sighting(scored, ticker, List.of(quote)));
    }

    private Duration window() {
        return rule.when().window();
    }
}
