package dev.tickertone.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Records as the {@code doc} attribute of an item. Small ones stay readable JSON; longer ones are compressed, because
 * DynamoDB charges by the kilobyte and an item ends at 400 KB.
 */
public final class Documents {
    /** The attribute that holds a document. */
    public static final String DOC = "doc";

    /** The attribute that stream filters look at. */
    public static final String KIND = "kind";

    /** Longest attribute value, in characters: leaves room for the key and the other attributes in 400 KB. */
    public static final int MAX_ENCODED = 380_000;

    private static final int COMPRESS_ABOVE = 4_096;
    private static final String COMPRESSED = "gz:";

    private Documents() {}

    /** The attribute value for a record. It may be longer than {@link #MAX_ENCODED}; then it cannot be stored. */
    public static String encode(Object value) {
        String json = wellFormed(Json.write(value));
        if (json.length() <= COMPRESS_ABOVE) {
            return json;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length() / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return COMPRESSED + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** A JSON upload can spell half a surrogate pair, which no UTF-8 can; it becomes U+FFFD, so offsets stay. */
    private static String wellFormed(String json) {
        StringBuilder mended = null;
        for (int i = 0; i < json.length(); i++) {
            boolean pair = i + 1 < json.length() && Character.isSurrogatePair(json.charAt(i), json.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(json.charAt(i))) {
                mended = mended == null ? new StringBuilder(json) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? json : mended.toString();
    }

    /** The record in an attribute value that {@link #encode} made. */
    public static <T> T decode(String value, Class<T> type) {
        if (!value.startsWith(COMPRESSED)) {
            return Json.read(value, type);
        }
        byte[] bytes = Base64.getDecoder().decode(value.substring(COMPRESSED.length()));
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return Json.mapper().readValue(gzip, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
