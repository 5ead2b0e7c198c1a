package dev.tickertone.local.http;

/** What the gateway takes, in bytes where nothing else is said. The first two bounds are those of a Lambda invocation. */
final class Limits {
    /** Largest request body. */
    static final int REQUEST_BODY = 6 * 1024 * 1024;

    /** Largest document a function answers with. */
    static final int RESPONSE = 6 * 1024 * 1024;

    /** How much of a body that is too large is still read, so that its sender gets to see the answer. */
    static final long DRAINED = 64L * 1024 * 1024;

    /** How many answers of authorisers are kept; beyond, the oldest are asked for again. */
    static final int KEPT_DECISIONS = 1_000;

    private Limits() {}
}
