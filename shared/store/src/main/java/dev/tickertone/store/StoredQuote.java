package dev.tickertone.store;

import dev.tickertone.domain.market.Quote;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;

/**
 * A quote as it is kept: each of its two prices with the time it was reported. Of two reports of one price the later
 * counts, and of two at the same time the higher price, so that reports may come in any order and any number of times
 * and leave the same behind. A report without a previous close says nothing about it.
 *
 * @param priceReported when {@code price} was reported
 * @param closeReported when {@code previousClose} was, {@code null} without one
 */
record StoredQuote(
        String symbol, Instant at, BigDecimal price, BigDecimal previousClose, Instant priceReported,
        Instant closeReported) {

    private record Report(BigDecimal price, Instant reported) {
        // 1.5 and 1.50 are one price written twice, and one of them must win too.
        private static final Comparator<Report> ORDER = Comparator.comparing(Report::reported)
                .thenComparing(Report::price).thenComparing(report -> report.price().scale());

        static Report later(Report a, Report b) {
            return a.reported() == null || b.reported() != null && ORDER.compare(a, b) < 0 ? b : a;
        }
    }

    static StoredQuote of(Quote quote, Instant reported) {
        return new StoredQuote(quote.symbol(), quote.at(), quote.price(), quote.previousClose(), reported,
                quote.previousClose() == null ? null : reported);
    }

    /** What is known once both are. */
    StoredQuote with(StoredQuote other) {
        Report latest = Report.later(new Report(price, priceReported), new Report(other.price, other.priceReported));
        Report close = Report.later(
                new Report(previousClose, closeReported), new Report(other.previousClose, other.closeReported));
        return new StoredQuote(symbol, at, latest.price(), close.price(), latest.reported(), close.reported());
    }

    Quote quote() {
        return new Quote(symbol, at, price, previousClose);
    }
}
