package dev.tickertone.ingest.market;

import dev.tickertone.domain.market.Quote;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Rows to quotes. In a daily file a row's close is a price at the end of the New York session, and the close of the
 * row before, if that is an earlier day of the same instrument, its previous close. For one file and one thread.
 */
final class QuoteRows {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalTime SESSION_END = LocalTime.of(16, 0);
    private static final Duration FUTURE = Duration.ofDays(1);
    private static final int LONGEST_SYMBOL = 20;
    private static final int LONGEST_NUMBER = 25;

    private final Columns columns;
    private final Instant uploaded;
    private final Map<String, Close> closes = new HashMap<>();

    private record Close(LocalDate date, BigDecimal price) {}

    QuoteRows(Columns columns, Instant uploaded) {
        this.columns = columns;
        this.uploaded = uploaded;
    }

    /** The quote of a line, or empty if any of its cells is not what it should be. */
    Optional<Quote> read(String line) {
        List<String> cells = Columns.cells(line);
        if (cells.size() <= columns.last()) {
            return Optional.empty();
        }
        String symbol = symbol(cells.get(columns.symbol()));
        BigDecimal price = price(cells.get(columns.price()));
        String given = columns.previousClose() >= 0 && columns.previousClose() < cells.size()
                ? cells.get(columns.previousClose()) : "";
        BigDecimal previous = price(given);
        if (symbol == null || price == null || previous == null && !given.isEmpty()) {
            return Optional.empty();
        }
        return quote(symbol, cells.get(columns.timestamp()), price, previous);
    }

    private Optional<Quote> quote(String symbol, String time, BigDecimal price, BigDecimal previous) {
        try {
            Quote quote = time.length() == 10 ? daily(symbol, LocalDate.parse(time), price, previous)
                    : new Quote(symbol, OffsetDateTime.parse(time.replace(' ', 'T')).toInstant(), price, previous);
            boolean believable = quote.at().isAfter(Instant.EPOCH) && !quote.at().isAfter(uploaded.plus(FUTURE));
            return believable ? Optional.of(quote) : Optional.empty();
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private Quote daily(String symbol, LocalDate date, BigDecimal price, BigDecimal previous) {
        Close before = closes.put(symbol, new Close(date, price));
        BigDecimal close = previous == null && before != null && before.date().isBefore(date) ? before.price() : previous;
        return new Quote(symbol, date.atTime(SESSION_END).atZone(NEW_YORK).toInstant(), price, close);
    }

    private static String symbol(String cell) {
        boolean valid = !cell.isEmpty() && cell.length() <= LONGEST_SYMBOL && cell.chars().allMatch(c ->
                c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || ".^=-/_".indexOf(c) >= 0);
        return valid ? cell.toUpperCase(Locale.ROOT) : null;
    }

    /** A plain decimal above 0, exactly as written; no exponents, which could make a number of any size. */
    private static BigDecimal price(String cell) {
        boolean plain = cell.length() <= LONGEST_NUMBER && cell.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && cell.chars().anyMatch(c -> c != '.') && cell.indexOf('.') == cell.lastIndexOf('.');
        BigDecimal price = plain ? new BigDecimal(cell) : BigDecimal.ZERO;
        return price.signum() > 0 ? price : null;
    }
}
