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
 * A list in time order, read from either end. It is spread over a few partitions, because one DynamoDB partition takes a
 * thousand writes a second and a feed would send them all to one; a page costs one bounded read a shard.
 */
final class Feed {
    /** Fixed width, so that text order is time order; times beyond stand at its ends. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

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
        return time(at) + "#" + id;
    }

    /** The time in a sort key that {@link #position} made, to the millisecond. */
    static Instant time(String position) {
        return Instant.parse(position.substring(0, position.indexOf('#')));
    }

    private static String time(Instant at) {
        return TIME.format(at.isBefore(FIRST) ? FIRST : at.isAfter(LAST) ? LAST : at);
    }

    /** The item that lists an id. */
    Item entry(Instant at, String id, Map<String, String> attributes) {
        return new Item(key(at, id), attributes);
    }

    /** The write that takes an id off the list. */
    Write removal(Instant at, String id) {
        return new Write.Delete(key(at, id), new Write.Condition.None());
    }

    private Key key(Instant at, String id) {
        return new Key(shard(Math.floorMod(id.hashCode(), shards)), position(at, id));
    }

    /**
     * A page, newest first.
     *
     * @param bounds times; either may be null
     * @param after the position the last page ended at, or {@code null}
     */
    Page newest(Bounds bounds, int limit, String after) {
        return page(bounds, true, limit, after);
    }

    /** As {@link #newest}, oldest first. */
    Page oldest(Bounds bounds, int limit, String after) {
        return page(bounds, false, limit, after);
    }

    private Page page(Bounds bounds, boolean newestFirst, int limit, String after) {
        Comparator<String> order = newestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Item> merged = new ArrayList<>();
        String horizon = null;
        for (int i = 0; i < shards; i++) {
            Page page = table.query(new Range(shard(i), bounds.low(), bounds.high(), newestFirst, limit, after));
            merged.addAll(page.items());
            horizon = nearer(horizon, page.next(), order);
        }
        List<Item> known = known(merged, horizon, order);
        return known.size() > limit
                ? new Page(known.subList(0, limit), known.get(limit - 1).key().sort())
                : new Page(known, horizon);
    }

    /** In order, up to where a shard's page stopped: beyond it that shard may have more to put in between. */
    private static List<Item> known(List<Item> items, String horizon, Comparator<String> order) {
        return items.stream()
                .filter(item -> horizon == null || order.compare(item.key().sort(), horizon) <= 0)
                .sorted(Comparator.comparing(item -> item.key().sort(), order))
                .toList();
    }

    private static String nearer(String a, String b, Comparator<String> order) {
        return a == null || b != null && order.compare(b, a) < 0 ? b : a;
    }

    private String shard(int i) {
        return shards == 1 ? name : name + "#" + i;
    }

    /** From (inclusive) to (exclusive); {@code null} is unbounded. */
    record Bounds(Instant from, Instant to) {
        String low() {
            return from == null ? null : time(from);
        }

        String high() {
            return to == null ? null : time(to);
        }
    }
}
