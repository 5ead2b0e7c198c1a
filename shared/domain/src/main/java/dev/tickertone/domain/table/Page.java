package dev.tickertone.domain.table;

import java.util.List;

/**
 * Part of a range.
 *
 * @param next the sort key to go on after, or {@code null} when the range is exhausted; a page may be short or empty
 *     and still have one
 */
public record Page(List<Item> items, String next) {
    public Page {
        items = List.copyOf(items);
    }
}
