package dev.tickertone.local.eval;

import java.util.Locale;

/** The two halves of a set: one to work with, one that is kept for a final check. */
public enum Half {
    DEV,
    FINAL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
