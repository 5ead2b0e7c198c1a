package dev.tickertone.ingest.draft;

/** Every limit on what an upload may hold. Beyond one there is a rejection, never a crash. */
public final class Limits {
    /** Largest upload, in bytes; a larger one is not even opened. */
    public static final int MAX_OBJECT_BYTES = 25_000_000;

    /** Longest page, in characters: its tree takes some fifty times as much memory. */
    public static final int MAX_HTML_CHARS = 4_000_000;

    /** Elements within elements; deeper ones become siblings, their text is kept. */
    public static final int MAX_HTML_DEPTH = 512;

    /** Longest JSON document, in characters. */
    public static final int MAX_JSON_CHARS = 10_000_000;

    /** Objects and lists within each other in JSON. */
    public static final int MAX_JSON_DEPTH = 64;

    /** Longest text that is looked at for an article, in characters: what surrounds it may be as long again, and more. */
    public static final int MAX_TEXT_CHARS = 2_000_000;

    /** Longest article, in UTF-16 code units, headline included: some forty newspaper columns. */
    public static final int MAX_ARTICLE_CHARS = 200_000;

    /** Longest headline, in UTF-16 code units; a longer one is taken for text. */
    public static final int MAX_HEADLINE_CHARS = 300;

    /** Longest title made from the beginning of a text without headline, in UTF-16 code units. */
    public static final int MAX_MADE_TITLE_CHARS = 120;

    /** Longest web address or source name, in characters; a longer one is left out. */
    public static final int MAX_URL_CHARS = 2_048;

    /** Most articles taken from one upload. */
    public static final int MAX_ITEMS = 500;

    /** Largest quote file, in bytes as uploaded. */
    public static final long MAX_MARKET_BYTES = 200_000_000;

    /** Longest quote file, in bytes once decompressed. */
    public static final long MAX_MARKET_TEXT_BYTES = 400_000_000;

    /** Most rows of a quote file: what can be stored within a function's time and its two retries. */
    public static final long MAX_QUOTES = 2_000_000;

    private Limits() {}
}
