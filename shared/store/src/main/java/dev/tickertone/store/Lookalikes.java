package dev.tickertone.store;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Articles by what they have in common with others: each is listed under a few values taken from it, and whoever shares
 * one is found by reading that list, not the table. Thread-safe.
 */
public final class Lookalikes {
    /** Longest time between two articles that find each other: what is printed again a month later is news again. */
    public static final Duration WINDOW = Duration.ofDays(30);

    /** Articles read under one value, the newest in the window. */
    public static final int MAX_PER_VALUE = 50;

    private static final String SKETCH = "sketch";
    private static final Duration TICK = Duration.ofMillis(1);

    private final Table table;

    public Lookalikes(Table table) {
        this.table = table;
    }

    /**
     * An article that shares a value.
     *
     * @param sketch what was noted with it
     */
    public record Entry(String articleId, String sketch) {}

    /**
     * Lists an article; doing it again changes nothing.
     *
     * @param values different ones
     * @param sketch what tells, without reading the article, how much another one is like it
     */
    public void add(String articleId, Instant publishedAt, List<String> values, String sketch) {
        table.putAll(values.stream().map(value -> new Item(
                new Key(partition(value), Feed.position(publishedAt, articleId)),
                Map.of("id", articleId, SKETCH, sketch))).toList());
    }

    /**
     * The articles under each value that were published within {@link #WINDOW} of a time: a read a value, side by side. An
     * article comes once for each value it shares.
     */
    public List<Entry> near(List<String> values, Instant publishedAt) {
        Feed.Bounds bounds = new Feed.Bounds(publishedAt.minus(WINDOW), publishedAt.plus(WINDOW).plus(TICK));
        return table.queryAll(values.stream().map(value ->
                        new Range(partition(value), bounds.low(), bounds.high(), true, MAX_PER_VALUE, null)).toList())
                .stream().flatMap(page -> page.items().stream())
                .map(item -> new Entry(item.get("id"), item.get(SKETCH))).toList();
    }

    /** The value of an article's origin, see {@link dev.tickertone.domain.story.Origin}. */
    public static String ofOrigin(String origin) {
        return "origin#" + origin;
    }

    /** The newest articles under a value, whenever they were published: one read. */
    public List<String> all(String value, int limit) {
        return table.query(new Range(partition(value), null, null, true, limit, null))
                .items().stream().map(item -> item.get("id")).toList();
    }

    private static String partition(String value) {
        return "like#" + value;
    }
}
