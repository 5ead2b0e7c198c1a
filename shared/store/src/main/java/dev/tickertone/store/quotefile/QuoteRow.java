package dev.tickertone.store.quotefile;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.market.Symbols;
import dev.tickertone.domain.market.TradingCalendar;
import dev.tickertone.domain.market.TradingDay;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A row, read: a quote, or what is wrong with it. */
sealed interface QuoteRow {
    /** A quote. */
    record Good(Quote quote) implements QuoteRow {}

    /** None. */
    record Bad(Fault fault) implements QuoteRow {}

    /** How far clocks may differ, and days that end later elsewhere. */
    Duration FUTURE = Duration.ofDays(1);

    Instant FIRST = Instant.parse("1971-01-01T00:00:00Z");

    /** Length of a day such as 2026-11-20: what is longer is a time. */
    int DAY_CHARS = 10;

    /**
     * Reads a row.
     *
     * @param now when it was uploaded or sent
     */
    static QuoteRow of(Cells cells, Instant now) {
        if (cells.symbol().isEmpty() || cells.time().isEmpty() || cells.price().isEmpty()) {
            return new Bad(Fault.NO_VALUES);
        }
        Optional<String> symbol = Symbols.read(cells.symbol());
        if (symbol.isEmpty()) {
            return new Bad(Fault.BAD_SYMBOL);
        }
        BigDecimal price = price(cells.price());
        if (price == null) {
            return new Bad(Fault.BAD_PRICE);
        }
        BigDecimal previousClose = price(cells.previousClose());
        if (previousClose == null && !cells.previousClose().isEmpty()) {
            return new Bad(Fault.BAD_PREVIOUS_CLOSE);
        }
        return timed(symbol.get(), cells.time(), price, previousClose, now);
    }

    private static QuoteRow timed(String symbol, String time, BigDecimal price, BigDecimal previousClose, Instant now) {
        try {
            // The store keeps one quote a millisecond.
            Instant at = (time.length() == DAY_CHARS ? close(symbol, LocalDate.parse(time)) : instant(time))
                    .truncatedTo(ChronoUnit.MILLIS);
            return at.isBefore(FIRST) || at.isAfter(now.plus(FUTURE)) ? new Bad(Fault.IMPOSSIBLE_TIME)
                    : new Good(new Quote(symbol, at, price, previousClose));
        } catch (DateTimeException notATime) {
            return new Bad(hasNoZone(time) ? Fault.NO_ZONE : Fault.BAD_TIME);
        }
    }

    /** When a day's close was made. A day on which our calendar knows no trading is taken for a usual one. */
    private static Instant close(String symbol, LocalDate day) {
        return TradingCalendar.of(symbol).on(day).map(TradingDay::closes).orElseGet(
                () -> day.atTime(LocalTime.of(16, 0)).atZone(ZoneId.of("America/New_York")).toInstant());
    }

    private static Instant instant(String time) {
        return ZonedDateTime.parse(withT(time)).toInstant();
    }

    private static boolean hasNoZone(String time) {
        try {
            LocalDateTime.parse(withT(time));
            return true;
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    private static String withT(String time) {
        return time.length() > DAY_CHARS && time.charAt(DAY_CHARS) == ' '
                ? time.substring(0, DAY_CHARS) + 'T' + time.substring(DAY_CHARS + 1) : time;
    }

    /** A plain decimal above 0, exactly as written; no exponents, which could make a number of any size. */
    private static BigDecimal price(String cell) {
        boolean plain = cell.length() <= Limits.MAX_PRICE_CHARS
                && cell.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && cell.chars().anyMatch(c -> c != '.') && cell.indexOf('.') == cell.lastIndexOf('.');
        BigDecimal price = plain ? new BigDecimal(cell) : BigDecimal.ZERO;
        return price.signum() > 0 ? price : null;
    }
}
