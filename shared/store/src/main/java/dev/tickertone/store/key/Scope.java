package dev.tickertone.store.key;

import java.util.Locale;

/** What a key is good for. */
public enum Scope {
    /** Asking. */
    READ,
    /** Asking, and changing. */
    WRITE;

    /** Whether a key of this scope may do what takes the other. */
    public boolean includes(Scope wanted) {
        return compareTo(wanted) >= 0;
    }

    /** The word for it: {@code read} or {@code write}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
