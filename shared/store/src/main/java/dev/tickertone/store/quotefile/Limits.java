package dev.tickertone.store.quotefile;

import dev.tickertone.store.textfile.Lines;

/** Every limit on what a row may hold, and on what is told of bad ones. */
public final class Limits {
    /** Longest row, in characters. */
    public static final int MAX_ROW_CHARS = Lines.MAX_CHARS;

    /** Bad rows that are told one by one; all are counted. */
    public static final int MAX_NAMED_ROWS = 20;

    /** Longest price, in characters. */
    public static final int MAX_PRICE_CHARS = 25;

    /** Values within each other in JSON; what is nested is no part of a quote. */
    static final int MAX_JSON_DEPTH = 8;

    private Limits() {}
}
