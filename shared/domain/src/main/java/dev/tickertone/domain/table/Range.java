package dev.tickertone.domain.table;

import java.util.Objects;

/**
 * A stretch of one partition.
 *
 * @param from lowest sort key, inclusive, or {@code null} for the first
 * @param to highest sort key, exclusive, or {@code null} for no bound
 * @param newestFirst highest sort key first
 * @param limit at most this many items, 1 to 1,000
 * @param after only items beyond this sort key in reading direction (where the last page ended), or {@code null}
 */
public record Range(String partition, String from, String to, boolean newestFirst, int limit, String after) {
    public Range {
        Objects.requireNonNull(partition, "partition");
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit " + limit + " is not within 1 to 1,000");
        }
    }
}
