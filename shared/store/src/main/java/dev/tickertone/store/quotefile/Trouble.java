package dev.tickertone.store.quotefile;

/** Why a file was not read to its end, or not at all. Rows before it are good. */
public enum Trouble {
    /** It holds no row. */
    EMPTY,
    /** It is not text. */
    NOT_TEXT,
    /** It is neither JSON nor does its first line name symbol, time and price. */
    NO_COLUMNS,
    /** Its JSON breaks off, or is none. */
    BROKEN_JSON,
    /** Its compression is damaged. */
    BROKEN_GZIP,
    /** It has more bytes than are read. */
    TOO_LARGE,
    /** It has more rows than are read. */
    TOO_MANY_ROWS
}
