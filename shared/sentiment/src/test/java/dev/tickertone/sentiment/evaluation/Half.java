package dev.tickertone.sentiment.evaluation;

import java.util.Locale;

/** Which half of a labelled set a case belongs to: errors may be looked at in {@code DEV} only. */
enum Half {
    DEV,
    FINAL;

    static Half of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
