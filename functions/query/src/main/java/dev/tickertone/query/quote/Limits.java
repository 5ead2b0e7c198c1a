package dev.tickertone.query.quote;

/** How much one call may send. Larger files go to the bucket. */
final class Limits {
    /** Largest body, in bytes as sent. */
    static final int MAX_BODY = 1_000_000;

    /** Longest body, in bytes once decompressed. */
    static final int MAX_TEXT = 5_000_000;

    /** Most rows: what is stored well within the half minute a call may take. */
    static final int MAX_ROWS = 5_000;

    private Limits() {}
}
