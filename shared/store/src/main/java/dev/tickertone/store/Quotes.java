package dev.tickertone.store;

import static dev.tickertone.store.Documents.DOC;
import static dev.tickertone.store.Documents.KIND;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Observed prices. Thread-safe. */
public final class Quotes {
    private final Table table;

    public Quotes(Table table) {
        this.table = table;
    }

    /**
     * Keeps a quote.
     *
     * @return false if the instrument has one for that time already; then nothing is written
     */
    public boolean add(Quote quote) {
        return table.write(Write.putIfAbsent(new Item(
                new Key(partition(quote.symbol()), Feed.position(quote.at(), "q")),
                Map.of(KIND, "quote", DOC, Documents.encode(quote)))));
    }

    /** The quote in an item of kind {@code quote}. */
    public static Quote quote(Item item) {
        return Documents.decode(item.get(DOC), Quote.class);
    }

    /** The last quote before a time (exclusive) and not older than another (inclusive). */
    public Optional<Quote> latest(String symbol, Instant notBefore, Instant before) {
        Feed.Bounds bounds = new Feed.Bounds(notBefore, before);
        return table.query(new Range(partition(symbol), bounds.low(), bounds.high(), true, 1, null))
                .items().stream().findFirst().map(Quotes::quote);
    }

    /** Quotes of an instrument from a time (inclusive) to another (exclusive), newest first, at most {@code limit}. */
    public List<Quote> between(String symbol, Instant from, Instant to, int limit) {
        Feed.Bounds bounds = new Feed.Bounds(from, to);
        List<Quote> quotes = new ArrayList<>();
        String after = null;
        do {
            Page page = table.query(new Range(
                    partition(symbol), bounds.low(), bounds.high(), true, limit - quotes.size(), after));
            page.items().stream().map(Quotes::quote).forEach(quotes::add);
            after = page.next();
        } while (after != null && quotes.size() < limit);
        return quotes;
    }

    private static String partition(String symbol) {
        return "quote#" + symbol;
    }
}
