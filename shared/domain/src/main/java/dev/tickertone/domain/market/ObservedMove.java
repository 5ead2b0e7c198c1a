package dev.tickertone.domain.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What an instrument did between two prices.
 *
 * @param within the window the move lies in, or {@code null} for a move against the previous close
 * @param percent signed, {@link #DECIMALS} decimals, half to even
 * @param from the earlier price, above 0
 * @param fromAt when that price was made
 * @param price the later price, above 0
 * @param asOf when it was made
 * @param session the session that it was made in
 * @param sessionDate that session's date
 */
public record ObservedMove(
        Duration within, BigDecimal percent, BigDecimal from, Instant fromAt, BigDecimal price, Instant asOf,
        Session session, LocalDate sessionDate) {
    /** Decimals of a change in percent: a hundredth of a basis point. */
    public static final int DECIMALS = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ObservedMove {
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(price, "price");
    }

    /**
     * The change from one price to another in percent of the first. It is rounded once, from the exact quotient.
     *
     * @param from above 0
     */
    public static BigDecimal percent(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(HUNDRED).divide(from, DECIMALS, RoundingMode.HALF_EVEN);
    }
}
