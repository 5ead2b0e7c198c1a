package dev.tickertone.query.ticker;

import dev.tickertone.domain.market.ObservedMove;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.market.TradingCalendar;
import dev.tickertone.domain.market.TradingDay;
import dev.tickertone.query.ticker.Window.Interval;
import dev.tickertone.store.Quotes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An instrument's prices over the intervals of a window. The newest quotes are read at once, {@link Limits#MAX_QUOTES}
 * of them: of daily prices and of hourly ones that is all. Where there are more, a price that lies before them is looked
 * up by itself: one read of one item an interval, and one more a day for the end of its session. Not thread-safe.
 */
final class Prices {
    /** How far before a window the price lies that its first move is held against: a close before a long weekend. */
    private static final Duration BEFORE = Duration.ofDays(7);

    // The store keeps times to the millisecond, and the end of a range is exclusive.
    private static final Duration TICK = Duration.ofMillis(1);

    private final Quotes quotes;
    private final String symbol;
    private final TradingCalendar calendar;
    private final List<Quote> newest;
    private final Instant read;
    private final Map<LocalDate, Optional<Quote>> sessions = new HashMap<>();

    Prices(Quotes quotes, String symbol, Window window) {
        this.quotes = quotes;
        this.symbol = symbol;
        this.calendar = TradingCalendar.of(symbol);
        Instant first = window.from().minus(BEFORE);
        this.newest = quotes.between(symbol, first, window.to(), Limits.MAX_QUOTES);
        this.read = newest.size() < Limits.MAX_QUOTES ? first : newest.getLast().at();
    }

    /** The last price in an interval. */
    Optional<Quote> in(Interval interval) {
        return last(interval.start(), interval.end());
    }

    /** An hour's move: of its last price against that of the hour before, in percent. */
    Optional<BigDecimal> hourly(Interval hour) {
        return in(hour).flatMap(price -> last(hour.start().minus(1, ChronoUnit.HOURS), hour.start())
                .map(before -> ObservedMove.percent(before.price(), price.price())));
    }

    /** A day's move: of the last price of its session, so far, against the previous close, in percent. */
    Optional<BigDecimal> daily(Interval day) {
        return calendar.on(day.date()).flatMap(session -> last(session).flatMap(price -> (price.previousClose() != null
                ? Optional.of(price) : close(calendar.before(session)).map(Quote::price).map(price::after))
                .flatMap(Quote::movePercent)));
    }

    /** The close as {@link dev.tickertone.store.Tape} knows it: a price of the session's last minutes. */
    private Optional<Quote> close(TradingDay day) {
        return last(day).filter(quote -> day.isClosing(quote.at()));
    }

    private Optional<Quote> last(TradingDay day) {
        return sessions.computeIfAbsent(day.date(), unread -> last(day.starts(), day.closes().plus(TICK)));
    }

    private Optional<Quote> last(Instant from, Instant to) {
        Optional<Quote> found = newest.stream()
                .filter(quote -> quote.at().isBefore(to) && !quote.at().isBefore(from)).findFirst();
        return found.isPresent() || !from.isBefore(read) ? found : quotes.latest(symbol, from, read.isBefore(to) ? read : to);
    }
}
