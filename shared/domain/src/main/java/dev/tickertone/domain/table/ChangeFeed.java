package dev.tickertone.domain.table;

import java.util.List;

/** Every change of a table, in the order it happened to each item. A write that changes nothing is no change. */
public interface ChangeFeed {
    /**
     * Changes after a position.
     *
     * @param after the sequence to go on after, or {@code null} for the oldest change kept
     * @param limit at most this many
     * @return oldest first; empty if there is nothing new yet
     */
    List<Change> read(String after, int limit);
}
