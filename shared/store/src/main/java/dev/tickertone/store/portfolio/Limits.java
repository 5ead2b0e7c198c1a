package dev.tickertone.store.portfolio;

import dev.tickertone.store.form.Span;

/** Every limit on what a portfolio may hold, and on how many there are. */
public final class Limits {
    /** Most portfolios that are kept. */
    public static final int MAX_PORTFOLIOS = 200;

    /** Longest document of one, in bytes. */
    public static final int MAX_BODY = 524_288;

    /** Largest file of one, in bytes, as uploaded and once it is decompressed. */
    public static final int MAX_FILE = 2_000_000;

    /** Most holdings of one: they fit into one item of the table. */
    public static final int MAX_HOLDINGS = 2_000;

    /** Longest name, in characters. */
    public static final int MAX_NAME_CHARS = 120;

    /** Largest weight or quantity, and smallest below 0. */
    public static final String MAX_AMOUNT = "1000000000000";

    /** Decimal places of a weight or quantity: a coin has eight. */
    public static final int MAX_PLACES = 8;

    static final Span AMOUNT = Span.of("-" + MAX_AMOUNT, MAX_AMOUNT, MAX_PLACES);

    private Limits() {}
}
