package dev.tickertone.domain.table;

/**
 * Where an item lives.
 *
 * @param partition 1 to 2,048 UTF-8 bytes
 * @param sort 1 to 1,024 UTF-8 bytes; items of a partition are ordered by it, byte by byte in UTF-8
 * @throws IllegalArgumentException if a part is empty, too long or not Unicode text
 */
public record Key(String partition, String sort) {
    public Key {
        Limits.checkPartition(partition);
        Limits.checkSort(sort);
    }
}
