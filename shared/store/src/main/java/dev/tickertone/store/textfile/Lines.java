package dev.tickertone.store.textfile;

import java.io.IOException;
import java.io.Reader;

/** The lines of a text, of which no more is in memory than the longest row may have. Not thread-safe. */
public final class Lines {
    /** Longest row, in characters. */
    public static final int MAX_CHARS = 1_000;

    /** Stands for a line that is too long; no line holds it. */
    public static final String TOO_LONG = "\n";

    private static final int BUFFER = 16_384;

    private final Reader text;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder line = new StringBuilder();
    private int next;
    private int end;
    private long number;

    public Lines(Reader text) {
        this.text = text;
    }

    /** The number of the line read last, from 1. */
    public long number() {
        return number;
    }

    /** The next line that is not blank, {@link #TOO_LONG} in place of one, or {@code null} at the end. */
    public String nextFilled() throws IOException {
        String filled = next();
        while (filled != null && !filled.equals(TOO_LONG) && filled.isBlank()) {
            filled = next();
        }
        return filled;
    }

    private String next() throws IOException {
        line.setLength(0);
        int c = read();
        if (c < 0) {
            return null;
        }
        number++;
        for (; c >= 0 && c != '\n'; c = read()) {
            if (c != '\r' && line.length() <= MAX_CHARS) {
                line.append((char) c);
            }
        }
        return line.length() > MAX_CHARS ? TOO_LONG : line.toString();
    }

    private int read() throws IOException {
        if (next == end) {
            end = text.read(buffer, 0, buffer.length);
            next = 0;
        }
        if (end <= 0) {
            end = 0;
            return -1;
        }
        return buffer[next++];
    }
}
