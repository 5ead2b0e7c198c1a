package dev.tickertone.store;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Limits;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.domain.table.Write.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The table port in memory, for rehearsals and tests: simple, and slow where a partition is large. It counts what is read, and its pages may be shorter than asked for, as
 * DynamoDB's are when items are large. Thread-safe.
 */
public final class MemoryTable implements Table, ChangeFeed {
    private final Map<String, NavigableMap<String, Item>> partitions = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final int longestPage;
    private int itemsRead;

    public MemoryTable() {
        this(Limits.MAX_PAGE);
    }

    /** A table none of whose pages has more items than this. */
    public MemoryTable(int longestPage) {
        this.longestPage = longestPage;
    }

    /** How many items reads have brought so far. */
    public synchronized int itemsRead() {
        return itemsRead;
    }

    @Override
    public synchronized List<Change> read(String after, int limit) {
        return changes.stream().skip(after == null ? 0 : Long.parseLong(after)).limit(limit).toList();
    }

    @Override
    public synchronized Optional<Item> get(Key key) {
        Optional<Item> item = Optional.ofNullable(partition(key.partition()).get(key.sort()));
        itemsRead += item.isPresent() ? 1 : 0;
        return item;
    }

    @Override
    public synchronized List<Item> getAll(List<Key> keys) {
        return keys.stream().map(this::get).flatMap(Optional::stream).toList();
    }

    @Override
    public synchronized Page query(Range range) {
        NavigableMap<String, Item> items = partition(range.partition());
        List<Item> found = (range.newestFirst() ? items.descendingMap() : items).values().stream()
                .filter(item -> within(range, item.key().sort())).toList();
        int size = Math.min(found.size(), Math.min(longestPage, range.limit()));
        itemsRead += size;
        return new Page(found.subList(0, size), size < found.size() ? found.get(size - 1).key().sort() : null);
    }

    private static boolean within(Range range, String sort) {
        int beyond = range.after() == null ? 1 : sort.compareTo(range.after()) * (range.newestFirst() ? -1 : 1);
        return beyond > 0
                && (range.from() == null || sort.compareTo(range.from()) >= 0)
                && (range.to() == null || sort.compareTo(range.to()) < 0);
    }

    @Override
    public synchronized boolean write(List<Write> group) {
        Limits.checkGroup(group);
        if (!group.stream().allMatch(write -> holds(write.condition(), write.key()))) {
            return false;
        }
        group.forEach(this::apply);
        return true;
    }

    private void apply(Write write) {
        NavigableMap<String, Item> items = partition(write.key().partition());
        Item before = items.get(write.key().sort());
        Item after = write instanceof Write.Put put ? put.item() : null;
        if (after == null) {
            items.remove(write.key().sort());
        } else {
            items.put(write.key().sort(), after);
        }
        if (before == null ? after != null : !before.equals(after)) {
            changes.add(new Change(Integer.toString(changes.size() + 1), before, after));
        }
    }

    private boolean holds(Condition condition, Key key) {
        Item item = partition(key.partition()).get(key.sort());
        return switch (condition) {
            case Condition.None none -> true;
            case Condition.Absent absent -> item == null;
            case Condition.Equals(String attribute, String value) -> item != null && value.equals(item.get(attribute));
        };
    }

    private NavigableMap<String, Item> partition(String name) {
        return partitions.computeIfAbsent(name, absent -> new TreeMap<>());
    }
}
