package dev.tickertone.query.upload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an upload is called. The id says where its object is, so that nothing has to be kept of an upload before it comes.
 *
 * @param day when the address was given out, in UTC
 * @param mark tells it from all others of the day
 * @param name of the file, with nothing in it that a key, a URL or a shell would mind
 */
public record UploadId(String day, String mark, String name) {
    private static final int MARK_BYTES = 8;
    private static final Pattern ID = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([0-9a-f]{" + 2 * MARK_BYTES + "})\\.([A-Za-z0-9][A-Za-z0-9._-]{0,"
                    + (Limits.MAX_CLEAN_NAME - 1) + "})");
    private static final Pattern END = Pattern.compile("\\.[A-Za-z0-9]{1,8}(\\.gz)?$");
    private static final String UNNAMED = "upload";

    /**
     * The id of a new upload.
     *
     * @param given the file's name as its sender has it
     * @param request the request's id, which no other request has
     */
    static UploadId of(String given, long size, String request, Instant at) {
        byte[] hash = sha256(given + "\n" + size + "\n" + request + "\n" + at);
        return new UploadId(LocalDate.ofInstant(at, ZoneOffset.UTC).toString(),
                HexFormat.of().formatHex(Arrays.copyOf(hash, MARK_BYTES)), clean(given));
    }

    /** The upload with an id that {@link #toString} made. */
    public static Optional<UploadId> read(String id) {
        Matcher parts = ID.matcher(id);
        return parts.matches()
                ? Optional.of(new UploadId(parts.group(1), parts.group(2), parts.group(3))) : Optional.empty();
    }

    /** Where the object is. */
    public String key() {
        return "incoming/" + day + "/" + mark + "/" + name;
    }

    @Override
    public String toString() {
        return day + "." + mark + "." + name;
    }

    /** Letters without their accents, digits, dots, dashes and underscores; the end that tells the type stays. */
    static String clean(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("\\.{2,}", ".").replaceAll("-*\\.-*", ".")
                .replaceAll("^[._-]+|[._-]+$", "");
        if (plain.length() <= Limits.MAX_CLEAN_NAME) {
            return plain.isEmpty() ? UNNAMED : plain;
        }
        Matcher end = END.matcher(plain);
        String type = end.find() ? end.group() : "";
        return plain.substring(0, Limits.MAX_CLEAN_NAME - type.length()) + type;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
