package dev.tickertone.local.eval;

import dev.tickertone.local.eval.Bootstrap.Interval;
import java.util.Locale;

/** Numbers as the reports show them. */
final class Figures {
    private Figures() {}

    /** A share or correlation: {@code 0.813}; a dash where there is none. */
    static String share(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }

    /** A measure with its interval: {@code 0.813 (0.80-0.82)}. */
    static String share(double value, Interval interval) {
        return share(value) + String.format(Locale.ROOT, " (%.2f-%.2f)", interval.low(), interval.high());
    }

    /** A count of rows: {@code 10,753}. */
    static String count(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A score: {@code +0.25}. */
    static String score(double value) {
        return String.format(Locale.ROOT, "%+.2f", value);
    }
}
