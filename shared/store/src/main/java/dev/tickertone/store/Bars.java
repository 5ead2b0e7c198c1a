package dev.tickertone.store;

import dev.tickertone.domain.score.Bar;
import dev.tickertone.domain.score.Mention;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Limits;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.domain.table.Write.Condition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was written of each instrument, by the hour: one item for an instrument and day of UTC, so that a series is read
 * by its days and a day's instruments by one partition. Thread-safe.
 *
 * <p>A bar is never added to: it is counted again from {@link Articles#mentions} by whoever changed what counts, after
 * the change. That is right however many count at a time. A count reads the item, then the mentions, and writes on the
 * condition that the item's revision is still the one it read. So of a bar's counts that were written, each read the
 * mentions after the one before it was written, and the last of them sees every change that the others saw. And whoever
 * made a change wrote a count that sees it, or was refused and counted again. For the same reason a count that changes
 * nothing is written too: otherwise an article could come and be withdrawn again, its withdrawal find the old count
 * in place and leave, and then the slower count of its coming be written over it.
 */
public final class Bars {
    /** Tries of a count. Each that fails means that another one of the same instrument and day went through. */
    static final int MAX_TRIES = 50;

    /** Entries of an instrument's list that an hour is counted from, in whole pages; of more the newest count. */
    public static final int MAX_AN_HOUR = 10_000;

    /** Pages read of a day's instruments, of 1,000 each or 1 MB: more than there are listed in the US. */
    public static final int MAX_PAGES = 20;

    private static final String REVISION = "revision";

    private final Table table;
    private final Articles articles;

    public Bars(Table table) {
        this.table = table;
        this.articles = new Articles(table);
    }

    /**
     * Counts bars again. All instruments of a day share a partition; DynamoDB splits one that is hot by its sort keys,
     * and 1,000,000 articles a day on three instruments each are 35 writes a second, of the 1,000 that a part takes.
     *
     * @throws IllegalStateException if others counted the same all the time; what was not counted stays as it was
     */
    public void recount(Touched touched) {
        touched.days().forEach(this::recount);
    }

    private void recount(Touched.Day day, Touched.Mark mark) {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Optional<Item> known = table.get(BarDay.key(day.symbol(), day.date()));
            Map<Integer, Bar> counted = new HashMap<>();
            mark.hours().forEach(hour -> counted.put(hour, count(day, hour)));
            BarDay bars = known.map(BarDay::of).orElseGet(() -> BarDay.empty(day.symbol(), day.date()))
                    .with(counted, mark.named());
            long revision = known.map(item -> Long.parseLong(item.get(REVISION))).orElse(0L);
            Condition unchanged = known.<Condition>map(item -> new Condition.Equals(REVISION, item.get(REVISION)))
                    .orElseGet(Condition.Absent::new);
            if (table.write(new Write.Put(bars.item(Map.of(REVISION, Long.toString(revision + 1))), unchanged))) {
                return;
            }
        }
        throw new IllegalStateException("bars were counted by others " + MAX_TRIES + " times in a row");
    }

    private Bar count(Touched.Day day, int hour) {
        Instant from = day.date().atStartOfDay(ZoneOffset.UTC).toInstant().plus(hour, ChronoUnit.HOURS);
        List<Mention> mentions = new ArrayList<>();
        String after = null;
        for (int page = 0; page < MAX_AN_HOUR / Limits.MAX_PAGE; page++) {
            Listing<Mention> part = articles.mentions(
                    day.symbol(), from, from.plus(1, ChronoUnit.HOURS), Limits.MAX_PAGE, after);
            mentions.addAll(part.items());
            after = part.next();
            if (after == null) {
                break;
            }
        }
        return Bar.of(mentions);
    }

    /** An instrument's days from one to another, both included; those without news may be left out. One batch read. */
    public List<BarDay> of(String symbol, LocalDate first, LocalDate last) {
        return ofAll(List.of(symbol), first, last);
    }

    /** As {@link #of}, of several instruments: one batch read of all. */
    public List<BarDay> ofAll(Collection<String> symbols, LocalDate first, LocalDate last) {
        List<Key> keys = symbols.stream().distinct().flatMap(symbol ->
                dates(first, last).map(date -> BarDay.key(symbol, date))).toList();
        return table.getAll(keys).stream().map(BarDay::of).toList();
    }

    /**
     * All instruments of the days from one to another, both included: one query a day, or as many as it takes pages, at
     * most {@link #MAX_PAGES}; the days side by side.
     */
    public Days all(LocalDate first, LocalDate last) {
        List<BarDay> bars = new ArrayList<>();
        List<Range> open = dates(first, last)
                .map(date -> new Range(BarDay.partition(date), null, null, false, Limits.MAX_PAGE, null)).toList();
        for (int pages = 0; !open.isEmpty() && pages < MAX_PAGES; pages++) {
            List<Range> rest = new ArrayList<>();
            List<Page> read = table.queryAll(open);
            for (int i = 0; i < read.size(); i++) {
                read.get(i).items().stream().map(BarDay::of).forEach(bars::add);
                if (read.get(i).next() != null) {
                    rest.add(open.get(i).after(read.get(i).next(), Limits.MAX_PAGE));
                }
            }
            open = rest;
        }
        return new Days(bars, open.isEmpty());
    }

    private static Stream<LocalDate> dates(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1));
    }

    /**
     * Many instruments' days.
     *
     * @param complete whether they are all there are; else the last of a day in the order of symbols are left out
     */
    public record Days(List<BarDay> bars, boolean complete) {
        public Days {
            bars = List.copyOf(bars);
        }
    }
}
