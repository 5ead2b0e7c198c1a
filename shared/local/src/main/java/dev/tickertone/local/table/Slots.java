package dev.tickertone.local.table;

import dev.tickertone.domain.table.Key;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Places in the order of all items, as bytes that the store compares: a partition, {@code FF}, which no UTF-8 holds
 * and which so ends it, and the sort key.
 */
final class Slots {
    private static final byte END = (byte) 0xFF;

    private Slots() {}

    static byte[] of(Key key) {
        return of(key.partition(), key.sort());
    }

    static byte[] of(String partition, String sort) {
        byte[] start = start(partition);
        byte[] end = sort.getBytes(StandardCharsets.UTF_8);
        byte[] slot = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, slot, start.length, end.length);
        return slot;
    }

    /** Before every item of the partition. */
    static byte[] start(String partition) {
        return append(partition.getBytes(StandardCharsets.UTF_8), END);
    }

    /** Beyond every item of the partition. */
    static byte[] end(String partition) {
        return append(start(partition), END);
    }

    /** The first place beyond a slot. */
    static byte[] beyond(byte[] slot) {
        return append(slot, (byte) 0);
    }

    private static byte[] append(byte[] bytes, byte last) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = last;
        return longer;
    }
}
