package dev.tickertone.query.ticker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Bar;
import dev.tickertone.domain.score.Mention;
import dev.tickertone.query.ticker.Window.Interval;
import dev.tickertone.store.Articles;
import dev.tickertone.store.BarDay;
import dev.tickertone.store.BarDay.Naming;
import dev.tickertone.store.Listing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What was written of an instrument in each hour or day of a window.
 *
 * @param bars by interval, oldest first
 * @param complete whether these are all intervals of the window; else the oldest are left out
 */
record Series(SequencedMap<Interval, Bar> bars, boolean complete) {
    private static final int PAGE = dev.tickertone.domain.table.Limits.MAX_PAGE;

    /** As it is known now: from the bars of the window's days. */
    static Series of(Window window, List<BarDay> days) {
        Map<LocalDate, BarDay> byDate = new HashMap<>();
        days.forEach(day -> byDate.put(day.date(), day));
        SequencedMap<Interval, Bar> bars = new LinkedHashMap<>();
        window.intervals().forEach(interval -> bars.put(interval, Optional.ofNullable(byDate.get(interval.date()))
                .map(day -> day.between(interval.start(), interval.end())).orElse(Bar.EMPTY)));
        return new Series(bars, true);
    }

    /**
     * As it was known at a time: from the articles themselves, the newest of the window, as many as fit the pages that
     * are read. An interval that was not read to its start is left out.
     */
    static Series of(Window window, String symbol, Articles asOf) {
        List<Mention> mentions = new ArrayList<>();
        String after = null;
        for (int page = 0; page == 0 || after != null && page < Limits.MAX_PAGES_AS_OF; page++) {
            Listing<Mention> part = asOf.mentions(symbol, window.from(), window.to(), PAGE, after);
            mentions.addAll(part.items());
            after = part.next();
        }
        Instant unread = after == null ? null : Listing.time(after);
        SequencedMap<Interval, Bar> bars = new LinkedHashMap<>();
        window.intervals().stream().filter(interval -> unread == null || interval.start().isAfter(unread))
                .forEach(interval -> bars.put(interval, Bar.EMPTY));
        Map<Instant, List<Mention>> byStart = new HashMap<>();
        mentions.forEach(mention -> byStart.computeIfAbsent(
                mention.publishedAt().truncatedTo(window.unit()), none -> new ArrayList<>()).add(mention));
        bars.replaceAll((interval, none) -> Bar.of(byStart.getOrDefault(interval.start(), List.of())));
        return new Series(bars, after == null);
    }

    /** The document without its head: {@code complete}, {@code items} and {@code next_cursor}. */
    ObjectNode put(ObjectNode node, Prices prices) {
        node.put("complete", complete);
        ArrayNode items = node.putArray("items");
        bars.forEach((interval, bar) -> items.add(item(interval, bar, prices)));
        return node.putNull("next_cursor");
    }

    private static ObjectNode item(Interval interval, Bar bar, Prices prices) {
        boolean hourly = interval.start().plus(1, ChronoUnit.HOURS).equals(interval.end());
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("start", interval.start().toString()).put("end", interval.end().toString());
        BarView.put(node, bar);
        Optional<BigDecimal> move = hourly ? prices.hourly(interval) : prices.daily(interval);
        return node.put("price", prices.in(interval).map(Quote::price).orElse(null))
                .put("move_percent", move.orElse(null));
    }

    /** How the newest article of some days calls the instrument; empty where none says. */
    static Optional<Naming> naming(List<BarDay> days) {
        return days.stream().map(BarDay::named).filter(Objects::nonNull)
                .max(Comparator.comparing(Naming::position));
    }
}
