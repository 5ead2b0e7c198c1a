package dev.tickertone.domain.market;

import java.util.Locale;

/** The part of an instrument's trading day that an instant lies in. */
public enum Session {
    /** Before the regular session opens. */
    PRE,
    /** The regular session, the closing price included. */
    REGULAR,
    /** After the close. */
    AFTER,
    /** No trading. */
    CLOSED;

    /** The word the API uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
