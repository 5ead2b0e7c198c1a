package dev.tickertone.query.list;

import dev.tickertone.store.form.Names;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a client goes on reading: a position in a list, tied to that list and its filters by a checksum. The checksum
 * is no secret. Who forges one gets a position in a list they may read anyway, and the position itself is checked too,
 * because a store refuses one outside of the range it reads.
 */
final class Cursor {
    private static final int CHECKSUM = 12;
    private static final int TIME = "2026-11-20T21:05:00.000Z".length();
    private static final Pattern POSITION = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z#[A-Za-z0-9_.:-]{1,128}");

    private static final Pattern RANK = Pattern.compile("[0-9]{1,8}");

    private Cursor() {}

    /** @param list names the list and its filters */
    static String encode(String list, String position) {
        byte[] text = position.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(checksum(list, position), CHECKSUM + text.length);
        System.arraycopy(text, 0, bytes, CHECKSUM, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The position in a cursor that {@link #encode} made for this list and that lies within its time bounds. */
    static Optional<String> decode(String list, String cursor, Instant from, Instant to) {
        return decode(list, cursor).filter(p -> POSITION.matcher(p).matches() && within(p, from, to));
    }

    /** The id in a cursor that {@link #encode} made for a list in the order of ids. */
    static Optional<String> decodeId(String list, String cursor) {
        return decode(list, cursor).flatMap(Names::id);
    }

    /** The rank in a cursor that {@link #encode} made for a list in the order of ranks. */
    static Optional<Integer> decodeRank(String list, String cursor) {
        return decode(list, cursor).filter(rank -> RANK.matcher(rank).matches()).map(Integer::valueOf);
    }

    private static Optional<String> decode(String list, String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length <= CHECKSUM) {
            return Optional.empty();
        }
        String position = new String(bytes, CHECKSUM, bytes.length - CHECKSUM, StandardCharsets.UTF_8);
        boolean genuine = MessageDigest.isEqual(checksum(list, position), Arrays.copyOf(bytes, CHECKSUM));
        return Optional.of(position).filter(p -> genuine);
    }

    private static boolean within(String position, Instant from, Instant to) {
        try {
            Instant at = Instant.parse(position.substring(0, TIME));
            return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
        } catch (DateTimeException noSuchTime) {
            return false;
        }
    }

    private static byte[] checksum(String list, String position) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((list + "\n" + position).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, CHECKSUM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
