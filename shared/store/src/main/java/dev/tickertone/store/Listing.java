package dev.tickertone.store;

import java.time.Instant;
import java.util.List;

/**
 * Part of a list.
 *
 * @param next the position to go on after, or {@code null} at the end
 */
public record Listing<T>(List<T> items, String next) {
    public Listing {
        items = List.copyOf(items);
    }

    /**
     * Where an entry stands in any list by time, so that a reader who stops in the middle of a page can go on after it.
     *
     * @param at the time the list is ordered by
     * @return a time of 24 characters to the millisecond, {@code #}, the id
     */
    public static String position(Instant at, String id) {
        return Feed.position(at, id);
    }

    /** The time in a position that {@link #position} made, or a listing ended at. */
    public static Instant time(String position) {
        return Feed.time(position);
    }
}
