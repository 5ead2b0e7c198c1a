package dev.tickertone.domain.table;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** DynamoDB's limits, held by the words of the port so that every adapter refuses the same things the same way. */
public final class Limits {
    /** Longest partition key, in UTF-8 bytes. */
    public static final int MAX_PARTITION = 2_048;

    /** Longest sort key, in UTF-8 bytes. */
    public static final int MAX_SORT = 1_024;

    /** Largest item, names and values and key together, in UTF-8 bytes. */
    public static final int MAX_ITEM = 409_600;

    /** Largest atomic group, all its items together, in bytes. */
    public static final int MAX_GROUP_BYTES = 4_194_304;

    /** A page ends before the item that would take it beyond this many bytes. */
    public static final int MAX_PAGE_BYTES = 1_048_576;

    /** Most items of one page. */
    public static final int MAX_PAGE = 1_000;

    private static final Set<String> TAKEN = Set.of("pk", "sk", "expires_at");
    private static final int KEY_NAMES = "pk".length() + "sk".length();

    /** DynamoDB documents a number's size as "approximately"; this is above any it can mean for a time. */
    private static final int EXPIRY = "expires_at".length() + 12;

    private Limits() {}

    static void checkPartition(String partition) {
        check("partition key", partition, MAX_PARTITION);
    }

    static void checkSort(String sort) {
        check("sort key", sort, MAX_SORT);
    }

    private static void check(String what, String text, int max) {
        int length = Utf8.length(text);
        if (length < 1 || length > max) {
            throw new IllegalArgumentException(
                    "a " + what + " has 1 to " + max + " bytes in UTF-8, this one " + length);
        }
    }

    /** The bytes DynamoDB counts for an item. */
    public static int size(Item item) {
        return size(item.key(), item.attributes(), item.expiresAt());
    }

    private static int size(Key key, Map<String, String> attributes, Instant expiresAt) {
        int size = KEY_NAMES + Utf8.length(key.partition()) + Utf8.length(key.sort()) + (expiresAt == null ? 0 : EXPIRY);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            size += Utf8.length(attribute.getKey()) + Utf8.length(attribute.getValue());
        }
        return size;
    }

    static void checkItem(Key key, Map<String, String> attributes, Instant expiresAt) {
        for (String name : attributes.keySet()) {
            if (name.isEmpty() || TAKEN.contains(name)) {
                throw new IllegalArgumentException("no attribute can be named \"" + name + "\"");
            }
        }
        int size = size(key, attributes, expiresAt);
        if (size > MAX_ITEM) {
            throw new IllegalArgumentException("an item has up to " + MAX_ITEM + " bytes, this one " + size);
        }
    }

    /**
     * Checks what no single write can show.
     *
     * @throws IllegalArgumentException if the group is empty, has more than {@link Table#MAX_GROUP} writes, names a
     *     key twice, or is larger than {@link #MAX_GROUP_BYTES}
     */
    public static void checkGroup(List<Write> group) {
        if (group.isEmpty() || group.size() > Table.MAX_GROUP) {
            throw new IllegalArgumentException(
                    "a group has 1 to " + Table.MAX_GROUP + " writes, this one " + group.size());
        }
        Set<Key> keys = new HashSet<>();
        long bytes = 0;
        for (Write write : group) {
            if (!keys.add(write.key())) {
                throw new IllegalArgumentException("a group writes each key once");
            }
            bytes += write instanceof Write.Put put ? size(put.item()) : 0;
        }
        if (bytes > MAX_GROUP_BYTES) {
            throw new IllegalArgumentException("a group has up to " + MAX_GROUP_BYTES + " bytes, this one " + bytes);
        }
    }
}
