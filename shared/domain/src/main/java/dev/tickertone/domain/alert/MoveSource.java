package dev.tickertone.domain.alert;

import java.util.Locale;

/** How a move is known. */
public enum MoveSource {
    /** A quote against its previous close. */
    OBSERVED,
    /** The article's own words. */
    STATED;

    /** The word the API uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
