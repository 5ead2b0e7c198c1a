package dev.tickertone.query.ticker;

/** How much one call may ask for and read. */
public final class Limits {
    /** Hours of a series, and of a heat map, unless the client says otherwise. */
    static final int DEFAULT_HOURS = 48;
    static final int DEFAULT_MAP_HOURS = 24;

    /** Most hours of either. */
    public static final int MAX_HOURS = 7 * 24;

    /** Days of a series unless the client says otherwise. */
    static final int DEFAULT_DAYS = 30;

    /** Most days of a series. */
    public static final int MAX_DAYS = 366;

    /** Instruments on a page of the heat map unless the client says otherwise. */
    static final int DEFAULT_MAP = 500;

    /** Most instruments on a page of the heat map. */
    public static final int MAX_MAP = 2_000;

    /** Pages of an instrument's list, of 1,000 articles each, that a series as of a time is made from. */
    public static final int MAX_PAGES_AS_OF = 3;

    /** Quotes that a series reads at once, the newest; each older price is looked up by itself. */
    public static final int MAX_QUOTES = 2_000;

    /** Instruments whose history is looked at for what is trending: those with the most stories. */
    public static final int MAX_CANDIDATES = 300;

    /** Least stories for an instrument to trend: one or two are news, not a trend. */
    public static final int MIN_TREND = 3;

    /** Days that what is trending is held against. */
    public static final int HISTORY_DAYS = 14;

    private Limits() {}
}
