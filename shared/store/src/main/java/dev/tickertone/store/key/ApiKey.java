package dev.tickertone.store.key;

import java.time.Instant;
import java.util.Locale;

/**
 * What may be told of a key: nothing of its secret.
 *
 * @param id public; it stands in the key's text, in lists and in logs
 * @param name what its maker calls it
 * @param expiresAt from this time on it is good no more
 * @param revokedAt {@code null} unless somebody took it back
 */
public record ApiKey(String id, String name, Scope scope, Instant createdAt, Instant expiresAt, Instant revokedAt) {

    /** How a key stands. */
    public enum State {
        GOOD, EXPIRED, REVOKED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands at a time; a key that was taken back stays so when it would have expired. */
    public State state(Instant now) {
        return revokedAt != null ? State.REVOKED : now.isBefore(expiresAt) ? State.GOOD : State.EXPIRED;
    }

    /** When it stopped being good, or will. */
    Instant end() {
        return revokedAt != null && revokedAt.isBefore(expiresAt) ? revokedAt : expiresAt;
    }
}
