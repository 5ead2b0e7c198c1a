package dev.tickertone.ingest.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells files that are no text from the bytes at their beginning, whatever they are named. */
public final class Binary {
    /** How many bytes are looked at. */
    public static final int SAMPLE_BYTES = 8_192;

    private static final double MANY_CONTROLS = 0.10;
    private static final double SOME_CONTROLS = 0.02;

    private static final List<Map.Entry<String, String>> SIGNATURES = List.of(
            Map.entry("\u0089PNG\r\n", "a PNG image"),
            Map.entry("\u00FF\u00D8\u00FF", "a JPEG image"),
            Map.entry("GIF8", "a GIF image"),
            Map.entry("RIFF", "an image, sound or film"),
            Map.entry("%PDF-", "a PDF document"),
            Map.entry("PK\u0003\u0004", "a zip archive or an Office document"),
            Map.entry("PK\u0005\u0006", "an empty zip archive"),
            Map.entry("\u001F\u008B", "a gzip archive"),
            Map.entry("BZh", "a bzip2 archive"),
            Map.entry("\u00FD7zXZ", "an xz archive"),
            Map.entry("7z\u00BC\u00AF", "a 7z archive"),
            Map.entry("(\u00B5/\u00FD", "a zstd archive"),
            Map.entry("Rar!", "a RAR archive"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
            Map.entry("{\\rtf", "an RTF document"),
            Map.entry("SQLite format 3", "a database"),
            Map.entry("\u007FELF", "a program"),
            Map.entry("MZ\u0090", "a program"));

    private Binary() {}

    /**
     * What a file is, if it is no text.
     *
     * @param start its first bytes, at least {@link #SAMPLE_BYTES} of them if it has as many
     * @return a noun with its article, such as {@code a PNG image}
     */
    public static Optional<String> name(byte[] start) {
        String head = new String(start, 0, Math.min(16, start.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES) {
            if (head.startsWith(signature.getKey())) {
                return Optional.of(signature.getValue());
            }
        }
        return Encoding.wide(start) == null && looksBinary(start)
                ? Optional.of("a binary file") : Optional.empty();
    }

    private static boolean looksBinary(byte[] start) {
        int length = Math.min(start.length, SAMPLE_BYTES);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = start[i] & 0xFF;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7F) {
                controls++;
            }
        }
        // Texts from old systems carry a stray control character or some windows-1252, hardly ever many of both.
        double share = (double) controls / Math.max(1, length);
        return share > MANY_CONTROLS || share > SOME_CONTROLS && !isUtf8(start, length);
    }

    private static boolean isUtf8(byte[] start, int length) {
        String text = new String(start, 0, length, StandardCharsets.UTF_8);
        int broken = text.indexOf('\uFFFD');
        // The sample may end within a character.
        return broken < 0 || broken >= text.length() - 3;
    }
}
