package dev.tickertone.store;

import static dev.tickertone.store.Documents.DOC;
import static dev.tickertone.store.Documents.KIND;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Limits;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Observed prices, one for an instrument and millisecond. Thread-safe.
 *
 * <p>What is kept depends on the reports and not on their order: see {@link StoredQuote}.
 */
public final class Quotes {
    /** Tries to write a batch that others write to at the same time. */
    static final int MAX_TRIES = 10;

    // The store keeps times to the millisecond, and the end of a range is exclusive.
    private static final Duration TICK = Duration.ofMillis(1);

    private final Table table;
    private final Instant asOf;

    public Quotes(Table table) {
        this(table, null);
    }

    private Quotes(Table table, Instant asOf) {
        this.table = table;
        this.asOf = asOf;
    }

    /**
     * Only the prices up to a time; those reported, or corrected, later are among them.
     *
     * @param time {@code null} for all
     */
    public Quotes asOf(Instant time) {
        return new Quotes(table, time);
    }

    /**
     * What became of quotes.
     *
     * @param added were not known
     * @param changed were known with another price, or without their previous close
     * @param unchanged were known as they are
     */
    public record Kept(int added, int changed, int unchanged) {
        /** Nothing so far. */
        public static final Kept NONE = new Kept(0, 0, 0);

        /** Both together. */
        public Kept plus(Kept more) {
            return new Kept(added + more.added, changed + more.changed, unchanged + more.unchanged);
        }
    }

    /**
     * Keeps quotes, in batches of one read and one atomic write each; a batch that is known already is only read.
     *
     * @param quotes any number; of two for one instrument and millisecond one is kept and counted
     * @param reported when they were uploaded or sent: later reports replace earlier ones
     */
    public Kept add(List<Quote> quotes, Instant reported) {
        Kept kept = Kept.NONE;
        for (int i = 0; i < quotes.size(); i += Table.MAX_GROUP) {
            kept = kept.plus(addBatch(quotes.subList(i, Math.min(quotes.size(), i + Table.MAX_GROUP)), reported));
        }
        return kept;
    }

    private Kept addBatch(List<Quote> quotes, Instant reported) {
        Map<Key, StoredQuote> batch = new LinkedHashMap<>();
        quotes.forEach(quote -> batch.merge(key(quote), StoredQuote.of(quote, reported), StoredQuote::with));
        for (int tries = 1; tries <= MAX_TRIES; tries++) {
            Map<Key, Item> known = table.getAll(List.copyOf(batch.keySet())).stream()
                    .collect(Collectors.toMap(Item::key, item -> item));
            List<Write> writes = new ArrayList<>();
            Kept kept = Kept.NONE;
            for (Map.Entry<Key, StoredQuote> entry : batch.entrySet()) {
                kept = kept.plus(merge(entry.getKey(), entry.getValue(), known.get(entry.getKey()), writes));
            }
            if (writes.isEmpty() || table.write(writes)) {
                return kept;
            }
        }
        throw new IllegalStateException("quotes were changed by others " + MAX_TRIES + " times in a row");
    }

    /** Adds the write that a report needs, if it needs one. */
    private static Kept merge(Key key, StoredQuote reported, Item known, List<Write> writes) {
        if (known == null) {
            writes.add(Write.putIfAbsent(item(key, reported)));
            return new Kept(1, 0, 0);
        }
        StoredQuote before = Documents.decode(known.get(DOC), StoredQuote.class);
        StoredQuote after = before.with(reported);
        if (!after.equals(before)) {
            writes.add(new Write.Put(item(key, after), new Write.Condition.Equals(DOC, known.get(DOC))));
        }
        return before.quote().equals(after.quote()) ? new Kept(0, 0, 1) : new Kept(0, 1, 0);
    }

    private static Item item(Key key, StoredQuote quote) {
        return new Item(key, Map.of(KIND, "quote", DOC, Documents.encode(quote)));
    }

    /** The quote in an item of kind {@code quote}. */
    public static Quote quote(Item item) {
        return Documents.decode(item.get(DOC), StoredQuote.class).quote();
    }

    /** The last quote before a time (exclusive) and not older than another (inclusive). */
    public Optional<Quote> latest(String symbol, Instant notBefore, Instant before) {
        Feed.Bounds bounds = bounds(notBefore, before);
        return table.query(new Range(partition(symbol), bounds.low(), bounds.high(), true, 1, null))
                .items().stream().findFirst().map(Quotes::quote);
    }

    /** A stretch of time; {@code to} is exclusive. */
    public record Span(Instant from, Instant to) {}

    /** The last quote of each of several stretches; those without are left out. One read of one item each. */
    public Map<Span, Quote> latest(String symbol, Collection<Span> spans) {
        List<Span> distinct = spans.stream().distinct().toList();
        List<List<Item>> found = Stretches.read(table, distinct.stream().map(span -> bounds(span.from(), span.to()))
                .map(bounds -> new Range(partition(symbol), bounds.low(), bounds.high(), true, 1, null)).toList());
        Map<Span, Quote> last = new HashMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            for (Item item : found.get(i)) {
                last.put(distinct.get(i), quote(item));
            }
        }
        return last;
    }

    /** The last quote of each of several instruments before a time (exclusive); those without are left out. */
    public Map<String, Quote> latest(List<String> symbols, Instant before) {
        String high = bounds(null, before).high();
        return Stretches.read(table, symbols.stream().distinct()
                        .map(symbol -> new Range(partition(symbol), null, high, true, 1, null)).toList()).stream()
                .flatMap(List::stream).map(Quotes::quote)
                .collect(Collectors.toMap(Quote::symbol, quote -> quote));
    }

    /** Quotes of an instrument from a time (inclusive) to another (exclusive), newest first, at most {@code limit}. */
    public List<Quote> between(String symbol, Instant from, Instant to, int limit) {
        Feed.Bounds bounds = bounds(from, to);
        List<Quote> quotes = new ArrayList<>();
        String after = null;
        do {
            Page page = table.query(new Range(
                    partition(symbol), bounds.low(), bounds.high(), true,
                    Math.min(limit - quotes.size(), Limits.MAX_PAGE), after));
            page.items().stream().map(Quotes::quote).forEach(quotes::add);
            after = page.next();
        } while (after != null && quotes.size() < limit);
        return quotes;
    }

    private Feed.Bounds bounds(Instant from, Instant to) {
        Instant end = asOf == null ? to : asOf.plus(TICK);
        return new Feed.Bounds(from, to == null || end.isBefore(to) ? end : to);
    }

    private static Key key(Quote quote) {
        return new Key(partition(quote.symbol()), Feed.position(quote.at(), "q"));
    }

    private static String partition(String symbol) {
        return "quote#" + symbol;
    }
}
