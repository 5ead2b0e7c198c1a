package dev.tickertone.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Ids made from content, so that the same content has the same id whenever and however often it arrives. */
final class ContentId {
    /** 26 characters of 5 bits: no two articles will ever share one by accident. */
    static final int LENGTH = 26;

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    private ContentId() {}

    /** The id of several parts, each of which may be {@code null}: 26 characters {@code [a-z2-7]}. */
    static String of(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update((part == null ? "\u0001" : part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        byte[] hash = digest.digest();
        StringBuilder id = new StringBuilder(LENGTH);
        for (int bit = 0; id.length() < LENGTH; bit += 5) {
            int window = (hash[bit / 8] & 0xFF) << 8 | hash[bit / 8 + 1] & 0xFF;
            id.append(ALPHABET.charAt(window >> 11 - bit % 8 & 31));
        }
        return id.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
