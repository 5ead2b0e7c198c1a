package dev.tickertone.domain.market;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One day of trading.
 *
 * @param date the day's name where the market is
 * @param starts the first instant of trading, before the open where there is a session before it
 * @param opens when the regular session begins
 * @param closes when it ends; the closing price is stamped so and belongs to it
 * @param ends the last instant of trading, after the close where there is a session after it
 */
public record TradingDay(LocalDate date, Instant starts, Instant opens, Instant closes, Instant ends) {
    /**
     * How long before the close a last price may lie and still be the close: feeds sample, and stamp their last row
     * minutes early. A price from earlier in the day is none.
     */
    public static final Duration CLOSING = Duration.ofMinutes(15);

    /** The first instant whose price may be the close. */
    public Instant closing() {
        return closes.minus(CLOSING);
    }

    /** Whether a price of this instant may be the close. */
    public boolean isClosing(Instant at) {
        return !at.isBefore(closing()) && !at.isAfter(closes);
    }

    /** The session an instant lies in, as far as this day goes. */
    public Session session(Instant at) {
        if (at.isBefore(starts) || at.isAfter(ends)) {
            return Session.CLOSED;
        }
        if (at.isBefore(opens)) {
            return Session.PRE;
        }
        return at.isAfter(closes) ? Session.AFTER : Session.REGULAR;
    }
}
