package dev.tickertone.domain.table;

/**
 * Where an item lives.
 *
 * @param partition 1 to 2,048 UTF-8 bytes
 * @param sort 1 to 1,024 UTF-8 bytes; items of a partition are ordered by it, byte by byte in UTF-8
 */
public record Key(String partition, String sort) {
    public Key {
        if (partition.isEmpty() || sort.isEmpty()) {
            throw new IllegalArgumentException("a key has no empty part");
        }
    }
}
