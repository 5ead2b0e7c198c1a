package dev.tickertone.store.textfile;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file of text in UTF-8, compressed with gzip or not: its first bytes say which. */
public final class TextFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 65_536;

    private TextFile() {}

    /** Why a file's text was not read, or not to its end. */
    public enum Trouble {
        /** It is not text. */
        NOT_TEXT,
        /** Its compression is damaged. */
        BROKEN_GZIP,
        /** It has more bytes than are read. */
        TOO_LARGE
    }

    /** Reads the text of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * @param first the first character that is no white space, or a space
         * @param text without a byte order mark
         */
        void read(char first, Reader text) throws IOException;
    }

    /**
     * Gives a file's text to who reads it.
     *
     * @param file not closed
     * @param bytes most bytes of text, after decompression
     * @throws IOException if the file cannot be read on
     */
    public static Optional<Trouble> read(InputStream file, long bytes, Content content) throws IOException {
        BufferedInputStream packed = new BufferedInputStream(file, BUFFER);
        if (!Start.of(packed).isGzip()) {
            return limited(packed, bytes, content);
        }
        try {
            return limited(new GZIPInputStream(packed, BUFFER), bytes, content);
        } catch (ZipException | EOFException damaged) {
            return Optional.of(Trouble.BROKEN_GZIP);
        }
    }

    private static Optional<Trouble> limited(InputStream unpacked, long limit, Content content) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(new LimitedStream(unpacked, limit), BUFFER);
        try {
            Start start = Start.of(bytes);
            if (!start.isText()) {
                return Optional.of(Trouble.NOT_TEXT);
            }
            content.read(start.first(), afterMark(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
            return Optional.empty();
        } catch (LimitedStream.TooLong tooLong) {
            return Optional.of(Trouble.TOO_LARGE);
        }
    }

    private static Reader afterMark(Reader text) throws IOException {
        PushbackReader reader = new PushbackReader(text, 1);
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }
}
