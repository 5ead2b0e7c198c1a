package dev.tickertone.query.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a list is written. */
public enum Format {
    /** One document with the items and the next cursor. */
    JSON("application/json"),

    /** A table as RFC 4180 has it, with a line of column names. */
    CSV("text/csv; charset=utf-8; header=present"),

    /** Each item as it is in {@link #JSON}, one a line. */
    JSONL("application/x-ndjson");

    /** What a problem says of it. */
    static final String EXPECTED = "one of: json, csv, jsonl";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type of what is written. */
    public String mediaType() {
        return mediaType;
    }

    /** The word for it, which is also how its files end. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> named(String word) {
        return Arrays.stream(values()).filter(format -> format.toString().equals(word)).findFirst();
    }
}
