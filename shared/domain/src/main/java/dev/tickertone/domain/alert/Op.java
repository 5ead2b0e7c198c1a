package dev.tickertone.domain.alert;

import java.math.BigDecimal;
import java.util.Locale;

/** How two decimals are compared: by value, so 2.0 equals 2.00. A number exactly at the line is over it. */
public enum Op {
    /** At most. */
    LTE,
    /** At least. */
    GTE;

    /** Whether {@code left} stands so to {@code right}. */
    public boolean holds(BigDecimal left, BigDecimal right) {
        int order = left.compareTo(right);
        return switch (this) {
            case LTE -> order <= 0;
            case GTE -> order >= 0;
        };
    }

    /** The word the API uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
