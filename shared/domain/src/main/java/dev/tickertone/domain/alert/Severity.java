package dev.tickertone.domain.alert;

import java.util.Locale;

/** How loud an alert is. */
public enum Severity {
    INFO,
    WARNING,
    CRITICAL;

    /** The word the API uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
