package dev.tickertone.query.ticker;

import dev.tickertone.domain.market.ObservedMove;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.market.TradingCalendar;
import dev.tickertone.domain.market.TradingDay;
import dev.tickertone.query.ticker.Window.Interval;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Quotes.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An instrument's prices over the intervals of a window. The newest quotes are read at once, {@link Limits#MAX_QUOTES}
 * of them: of daily prices and of hourly ones that is all. Where there are more, a price that lies before them is looked
 * up by itself: one read of one item an interval, and one more a day for the end of its session, side by side.
 */
final class Prices {
    /** How far before a window the price lies that its first move is held against: a close before a long weekend. */
    private static final Duration BEFORE = Duration.ofDays(7);

    // The store keeps times to the millisecond, and the end of a range is exclusive.
    private static final Duration TICK = Duration.ofMillis(1);

    private final TradingCalendar calendar;
    private final NavigableMap<Instant, Quote> newest = new TreeMap<>();
    private final Map<Span, Quote> older;

    Prices(Quotes quotes, String symbol, Window window) {
        this.calendar = TradingCalendar.of(symbol);
        Instant first = window.from().minus(BEFORE);
        quotes.between(symbol, first, window.to(), Limits.MAX_QUOTES).forEach(quote -> newest.put(quote.at(), quote));
        Instant read = newest.size() < Limits.MAX_QUOTES ? first : newest.firstKey();
        this.older = quotes.latest(symbol, spans(window)
                .filter(span -> span.from().isBefore(read) && amongNewest(span).isEmpty()).toList());
    }

    /** All stretches whose last prices are asked for. */
    private Stream<Span> spans(Window window) {
        List<Interval> intervals = window.intervals();
        Stream<Span> each = intervals.stream().map(Prices::span);
        return window.unit() == ChronoUnit.HOURS ? Stream.concat(Stream.of(before(intervals.getFirst())), each)
                : Stream.concat(each, intervals.stream().flatMap(day -> calendar.on(day.date()).stream())
                        .flatMap(day -> Stream.of(span(calendar.before(day)), span(day))));
    }

    /** The last price in an interval. */
    Optional<Quote> in(Interval interval) {
        return last(span(interval));
    }

    /** An hour's move: of its last price against that of the hour before, in percent. */
    Optional<BigDecimal> hourly(Interval hour) {
        return in(hour).flatMap(price -> last(before(hour))
                .map(earlier -> ObservedMove.percent(earlier.price(), price.price())));
    }

    /** A day's move: of the last price of its session, so far, against the previous close, in percent. */
    Optional<BigDecimal> daily(Interval day) {
        return calendar.on(day.date()).flatMap(session -> last(span(session)).flatMap(price ->
                (price.previousClose() != null ? Optional.of(price)
                        : close(calendar.before(session)).map(Quote::price).map(price::after))
                        .flatMap(Quote::movePercent)));
    }

    /** The close as {@link dev.tickertone.store.Tape} knows it: a price of the session's last minutes. */
    private Optional<Quote> close(TradingDay day) {
        return last(span(day)).filter(quote -> day.isClosing(quote.at()));
    }

    private Optional<Quote> last(Span span) {
        return amongNewest(span).or(() -> Optional.ofNullable(older.get(span)));
    }

    private Optional<Quote> amongNewest(Span span) {
        return Optional.ofNullable(newest.lowerEntry(span.to())).map(Map.Entry::getValue)
                .filter(quote -> !quote.at().isBefore(span.from()));
    }

    private static Span span(Interval interval) {
        return new Span(interval.start(), interval.end());
    }

    private static Span before(Interval hour) {
        return new Span(hour.start().minus(1, ChronoUnit.HOURS), hour.start());
    }

    private static Span span(TradingDay day) {
        return new Span(day.starts(), day.closes().plus(TICK));
    }
}
