package dev.tickertone.store.key;

import java.util.Locale;

/** Whether a text is a key that is good. */
public sealed interface Check {
    /** It is. */
    record Allowed(String id, Scope scope) implements Check {}

    /**
     * It is not.
     *
     * @param id the key it names, or {@code null} if it has not even the form of one; made of digits and letters, so it
     *     may be logged
     * @param reason for the log only: whoever sent it is not told
     */
    record Refused(String id, Reason reason) implements Check {}

    /** Why a text is refused. */
    enum Reason {
        MALFORMED, UNKNOWN, WRONG_SECRET, REVOKED, EXPIRED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
