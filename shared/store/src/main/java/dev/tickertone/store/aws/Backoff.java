package dev.tickertone.store.aws;

import java.security.SecureRandom;

/**
 * Pauses between tries of what is only busy: doubling, with jitter so that writers who met once do not meet again.
 * The SDK retries failed calls by itself; this is for what DynamoDB calls a success or a cancellation.
 */
final class Backoff {
    /** Tries in all; together they wait two seconds at most, well within a function's timeout. */
    static final int MAX_TRIES = 8;

    private static final long FIRST_PAUSE_MILLIS = 16;

    // Functions restored from one snapshot would all have ThreadLocalRandom's next numbers; this one is seeded by the system.
    private static final SecureRandom JITTER = new SecureRandom();

    private int tries = 1;

    /** Waits for the next try; false at once when there is none left. */
    boolean pause() {
        if (tries == MAX_TRIES) {
            return false;
        }
        long longest = FIRST_PAUSE_MILLIS << (tries++ - 1);
        try {
            Thread.sleep(JITTER.nextLong(longest) + 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return true;
    }
}
