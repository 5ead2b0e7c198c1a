package dev.tickertone.domain.table;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * A stretch of one partition.
 *
 * @param from lowest sort key, inclusive, or {@code null} for the first
 * @param to highest sort key, exclusive, or {@code null} for no bound
 * @param newestFirst highest sort key first
 * @param limit at most this many items, 1 to 1,000
 * @param after only items beyond this sort key in reading direction (where the last page ended), or {@code null}
 * @throws IllegalArgumentException if the partition or a bound can be no part of a key, or the limit is out of range
 */
public record Range(String partition, String from, String to, boolean newestFirst, int limit, String after) {
    public Range {
        Limits.checkPartition(partition);
        Stream.of(from, to, after).filter(Objects::nonNull).forEach(Limits::checkSort);
        if (limit < 1 || limit > Limits.MAX_PAGE) {
            throw new IllegalArgumentException("limit " + limit + " is not within 1 to " + Limits.MAX_PAGE);
        }
    }

    /** The rest of this stretch: beyond a sort key, and at most so many items of it. */
    public Range after(String last, int most) {
        return new Range(partition, from, to, newestFirst, most, last);
    }
}
