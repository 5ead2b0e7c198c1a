package dev.tickertone.domain.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one place where a raw score becomes the score that is shown. */
public final class Scores {
    private static final double[] SCALES = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    private static final double NEAR_TIE = 1e-6;

    private Scores() {}

    /**
     * Rounds half away from zero to two decimals, on the shortest decimal form of the number, so that every machine
     * agrees; never {@code -0.0}.
     *
     * @param raw in [-1, 1]
     */
    public static double round(double raw) {
        return round(raw, 2);
    }

    /** As {@link #round(double)} to {@code decimals} places, 0 to 6. */
    public static double round(double raw, int decimals) {
        double scaled = Math.abs(raw) * SCALES[decimals];
        double below = Math.floor(scaled);
        double rest = scaled - below;
        // Far from a tie the error of the product cannot decide, and a quotient of whole numbers is the nearest double
        // to the decimal: the same result as below without its objects.
        if (Math.abs(rest - 0.5) > NEAR_TIE && scaled <= SCALES[decimals]) {
            double whole = rest > 0.5 ? below + 1 : below;
            return (raw < 0 ? -whole : whole) / SCALES[decimals] + 0.0;
        }
        return BigDecimal.valueOf(raw).setScale(decimals, RoundingMode.HALF_UP).doubleValue() + 0.0;
    }
}
