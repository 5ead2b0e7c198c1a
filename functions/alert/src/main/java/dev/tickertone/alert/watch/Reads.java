package dev.tickertone.alert.watch;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Mention;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Listing;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Tape;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read for one event, so that rules that ask for the same are answered from one read. Each read is bounded;
 * beyond the bound only the newest count. Not thread-safe.
 */
final class Reads {
    /** Quotes looked at around one article: more than two days of one a minute in trading hours. */
    static final int MAX_QUOTES = 1_000;

    /** Articles looked at for one instrument. */
    static final int MAX_MENTIONS = 200;

    // The store keeps times to the millisecond, and the end of a range is exclusive.
    static final Duration TICK = Duration.ofMillis(1);

    private final Articles articles;
    private final Quotes quotes;
    private final Tape tape;
    private final Map<Stretch, List<Quote>> quotesRead = new HashMap<>();
    private final Map<Stretch, List<Mention>> mentionsRead = new HashMap<>();

    Reads(Table table) {
        this.articles = new Articles(table);
        this.quotes = new Quotes(table);
        this.tape = new Tape(quotes);
    }

    /** A stretch of one instrument's time, both ends included. */
    private record Stretch(String symbol, Instant from, Instant to) {}

    /** Quotes from a time to another, both included, newest first, each with its previous close where that is known. */
    List<Quote> quotes(String symbol, Instant from, Instant to) {
        return quotesRead.computeIfAbsent(new Stretch(symbol, from, to), unread ->
                quotes.between(symbol, from, to.plus(TICK), MAX_QUOTES).stream().map(tape::completed).toList());
    }

    /** What was scored of an instrument in articles published from a time to another, both included, newest first. */
    List<Mention> mentions(String symbol, Instant from, Instant to) {
        return mentionsRead.computeIfAbsent(new Stretch(symbol, from, to), this::read);
    }

    private List<Mention> read(Stretch stretch) {
        List<Mention> found = new ArrayList<>();
        String after = null;
        do {
            Listing<Mention> page = articles.mentions(stretch.symbol(), stretch.from(), stretch.to().plus(TICK),
                    MAX_MENTIONS - found.size(), after);
            found.addAll(page.items());
            after = page.next();
        } while (after != null && found.size() < MAX_MENTIONS);
        return found;
    }

    /** The prices and closes behind them. */
    Tape tape() {
        return tape;
    }
}
