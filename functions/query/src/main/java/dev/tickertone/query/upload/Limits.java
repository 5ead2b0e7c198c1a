package dev.tickertone.query.upload;

/** What an upload may be. */
public final class Limits {
    /** Largest file, in bytes: what is larger would be rejected when it is read. */
    public static final int MAX_BYTES = 25_000_000;

    /** Longest name that a client may give, in UTF-16 code units. */
    static final int MAX_NAME = 255;

    /** Longest name that is kept of it. */
    static final int MAX_CLEAN_NAME = 80;

    /** Largest request document, in bytes. */
    static final int MAX_BODY = 10_000;

    private Limits() {}
}
