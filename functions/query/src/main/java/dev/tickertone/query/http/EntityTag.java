package dev.tickertone.query.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Entity tags made of the content, so that every instance of the function gives the same one. */
final class EntityTag {
    private static final int BYTES = 16;

    private EntityTag() {}

    /** A strong tag, in its quotes. */
    static String of(String body) {
        byte[] hash = sha256().digest(body.getBytes(StandardCharsets.UTF_8));
        return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES)) + '"';
    }

    /** The tag of the same content compressed with gzip: of two codings, two strong tags differ (RFC 9110, 8.8.3.3). */
    static String gzipped(String tag) {
        return tag.substring(0, tag.length() - 1) + "-gzip\"";
    }

    /**
     * Whether a client has the tagged content already.
     *
     * @param ifNoneMatch the header's value: {@code *} or tags, compared weakly as RFC 9110 has it; or {@code null}
     */
    static boolean matches(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(given -> given.startsWith("W/") ? given.substring(2) : given)
                .anyMatch(given -> given.equals("*") || given.equals(tag));
    }

    /**
     * Whether a client expects the tagged content.
     *
     * @param ifMatch the header's value: {@code *} or tags, compared strongly as RFC 9110 has it
     */
    static boolean isExpected(String ifMatch, String tag) {
        return Arrays.stream(ifMatch.split(",")).map(String::strip)
                .anyMatch(given -> given.equals("*") || given.equals(tag));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
