package dev.tickertone.domain.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one place where a raw score becomes the score that is shown. */
public final class Scores {
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

    /** As {@link #round(double)} to {@code decimals} places. */
    public static double round(double raw, int decimals) {
        return BigDecimal.valueOf(raw).setScale(decimals, RoundingMode.HALF_UP).doubleValue() + 0.0;
    }
}
