package dev.tickertone.domain.alert;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/** The id of an alert: one for each rule, instrument and story, so a repeated event finds the alert it made. */
public final class AlertId {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;

    private AlertId() {}

    /**
     * The first 26 characters of the base32 form (RFC 4648, lower case) of SHA-256 over {@code rule|symbol|story}.
     * Symbols and story ids hold no bar, so no two alerts share one text.
     */
    public static String of(String rule, String symbol, String storyId) {
        return base32(sha256(rule + "|" + symbol + "|" + storyId));
    }

    /** The id of what follows an alert: the number says which time it became worse, and 0 that it is over. */
    public static String following(String alertId, int number) {
        return base32(sha256(alertId + "|" + number));
    }

    /** The id of the message that tells of several alerts at once, whatever their order. */
    public static String ofDigest(Collection<String> alertIds) {
        return base32(sha256("|digest|" + alertIds.stream().sorted().collect(Collectors.joining("|"))));
    }

    /** The id of a test of a rule: no rule is tested twice at one moment. */
    public static String ofTest(String rule, Instant at) {
        return base32(sha256("|test|" + rule + "|" + at));
    }

    private static String base32(byte[] hash) {
        // 256 bits are 51 groups of five and one bit over; the shift leaves the 26 groups at the front.
        BigInteger bits = new BigInteger(1, hash).shiftRight(256 - LENGTH * 5);
        char[] text = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt(bits.intValue() & 31);
            bits = bits.shiftRight(5);
        }
        return new String(text);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
