package dev.tickertone.query;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.domain.table.Write.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The table port in memory. It counts reads, and refuses what DynamoDB refuses: ranges and positions out of order. */
public final class MemoryTable implements Table {
    private final Map<String, NavigableMap<String, Item>> partitions = new HashMap<>();
    private final int longestPage;
    private int queries;

    public MemoryTable() {
        this(Integer.MAX_VALUE);
    }

    /** A table that ends its pages early, as DynamoDB does after a megabyte. */
    MemoryTable(int longestPage) {
        this.longestPage = longestPage;
    }

    /** How many ranges were read so far. */
    public synchronized int queries() {
        return queries;
    }

    @Override
    public synchronized Optional<Item> get(Key key) {
        return Optional.ofNullable(partition(key.partition()).get(key.sort()));
    }

    @Override
    public synchronized List<Item> getAll(List<Key> keys) {
        return keys.stream().map(this::get).flatMap(Optional::stream).toList();
    }

    @Override
    public synchronized Page query(Range range) {
        queries++;
        NavigableMap<String, Item> items = partition(range.partition());
        items = range.from() == null ? items : items.tailMap(range.from(), true);
        items = range.to() == null ? items : items.headMap(range.to(), false);
        items = range.newestFirst() ? items.descendingMap() : items;
        items = range.after() == null ? items : items.tailMap(range.after(), false);
        int size = Math.min(range.limit(), longestPage);
        List<Item> page = items.values().stream().limit(size).toList();
        return new Page(page, page.size() == size ? page.getLast().key().sort() : null);
    }

    @Override
    public synchronized boolean write(List<Write> group) {
        if (!group.stream().allMatch(write -> holds(write.condition(), write.key()))) {
            return false;
        }
        for (Write write : group) {
            switch (write) {
                case Write.Put put -> partition(put.key().partition()).put(put.key().sort(), put.item());
                case Write.Delete delete -> partition(delete.key().partition()).remove(delete.key().sort());
            }
        }
        return true;
    }

    private boolean holds(Condition condition, Key key) {
        return switch (condition) {
            case Condition.None none -> true;
            case Condition.Absent absent -> get(key).isEmpty();
            case Condition.Equals equals -> get(key)
                    .filter(item -> equals.value().equals(item.get(equals.attribute()))).isPresent();
        };
    }

    private NavigableMap<String, Item> partition(String name) {
        return partitions.computeIfAbsent(name, absent -> new TreeMap<>());
    }
}
