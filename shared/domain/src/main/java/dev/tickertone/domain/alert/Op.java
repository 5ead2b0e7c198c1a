package dev.tickertone.domain.alert;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * How two decimals are compared: by value, so 2.0 equals 2.00. At least, at most and crossing include the line itself;
 * less and greater do not.
 */
public enum Op {
    /** Below. */
    LT,
    /** At most. */
    LTE,
    /** Above. */
    GT,
    /** At least. */
    GTE,
    /** Goes to the line or below it, and is told once until it has recovered. */
    CROSSES_BELOW,
    /** Goes to the line or above it, and is told once until it has recovered. */
    CROSSES_ABOVE;

    /** Whether {@code left} stands so to {@code right}; of a crossing, whether it is at the line or beyond. */
    public boolean holds(BigDecimal left, BigDecimal right) {
        int order = left.compareTo(right);
        return switch (this) {
            case LT -> order < 0;
            case LTE, CROSSES_BELOW -> order <= 0;
            case GT -> order > 0;
            case GTE, CROSSES_ABOVE -> order >= 0;
        };
    }

    /** Whether it looks for small values. */
    public boolean isBelow() {
        return this == LT || this == LTE || this == CROSSES_BELOW;
    }

    /** Whether it is told once until the value has recovered. */
    public boolean isCrossing() {
        return this == CROSSES_BELOW || this == CROSSES_ABOVE;
    }

    /** The word the API uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
