package dev.tickertone.store;

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
}
