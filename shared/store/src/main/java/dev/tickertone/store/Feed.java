package dev.tickertone.store;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A list in time order, read newest first. It is spread over a few partitions, because one DynamoDB partition takes a
 * thousand writes a second and a feed would send them all to one; a page costs one bounded read a shard.
 */
final class Feed {
    /** Fixed width, so that text order is time order. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Table table;
    private final String name;
    private final int shards;

    Feed(Table table, String name, int shards) {
        this.table = table;
        this.name = name;
        this.shards = shards;
    }

    /** The sort key of something that happened at a time: unique, and in time order. */
    static String position(Instant at, String id) {
        return TIME.format(at) + "#" + id;
    }

    /** The write that lists an id. */
    Write entry(Instant at, String id, Map<String, String> attributes) {
        return Write.put(new Item(new Key(shard(Math.floorMod(id.hashCode(), shards)), position(at, id)), attributes));
    }

    /**
     * A page, newest first.
     *
     * @param bounds times; either may be null
     * @param after the position the last page ended at, or {@code null}
     */
    Page newest(Bounds bounds, int limit, String after) {
        List<Item> merged = new ArrayList<>();
        boolean more = false;
        for (int i = 0; i < shards; i++) {
            Page page = table.query(new Range(shard(i), bounds.low(), bounds.high(), true, limit, after));
            merged.addAll(page.items());
            more |= page.next() != null;
        }
        merged.sort(Comparator.comparing((Item item) -> item.key().sort()).reversed());
        if (merged.size() > limit) {
            merged = merged.subList(0, limit);
            more = true;
        }
        return new Page(merged, more && !merged.isEmpty() ? merged.getLast().key().sort() : null);
    }

    private String shard(int i) {
        return shards == 1 ? name : name + "#" + i;
    }

    /** From (inclusive) to (exclusive); {@code null} is unbounded. */
    record Bounds(Instant from, Instant to) {
        String low() {
            return from == null ? null : TIME.format(from);
        }

        String high() {
            return to == null ? null : TIME.format(to);
        }
    }
}
