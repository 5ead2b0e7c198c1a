package dev.tickertone.store;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Limits;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A table in memory whose pages may be shorter than asked for, as DynamoDB's are when items are large. */
final class FakeTable implements Table {
    private final Map<String, TreeMap<String, Item>> partitions = new HashMap<>();
    private final int longestPage;

    FakeTable() {
        this(Limits.MAX_PAGE);
    }

    /** A table none of whose pages has more items than this. */
    FakeTable(int longestPage) {
        this.longestPage = longestPage;
    }

    @Override
    public Optional<Item> get(Key key) {
        return Optional.ofNullable(partition(key.partition()).get(key.sort()));
    }

    @Override
    public List<Item> getAll(List<Key> keys) {
        return keys.stream().map(this::get).flatMap(Optional::stream).toList();
    }

    @Override
    public Page query(Range range) {
        TreeMap<String, Item> items = partition(range.partition());
        List<Item> found = new ArrayList<>();
        for (Item item : (range.newestFirst() ? items.descendingMap() : items).values()) {
            if (within(range, item.key().sort())) {
                if (found.size() == Math.min(longestPage, range.limit())) {
                    return new Page(found, found.getLast().key().sort());
                }
                found.add(item);
            }
        }
        return new Page(found, null);
    }

    private static boolean within(Range range, String sort) {
        int beyond = range.after() == null ? 1 : sort.compareTo(range.after()) * (range.newestFirst() ? -1 : 1);
        return beyond > 0
                && (range.from() == null || sort.compareTo(range.from()) >= 0)
                && (range.to() == null || sort.compareTo(range.to()) < 0);
    }

    @Override
    public boolean write(List<Write> group) {
        Limits.checkGroup(group);
        boolean holds = group.stream().allMatch(write -> switch (write.condition()) {
            case Write.Condition.None() -> true;
            case Write.Condition.Absent() -> get(write.key()).isEmpty();
            case Write.Condition.Equals(String attribute, String value) ->
                get(write.key()).filter(item -> Objects.equals(item.get(attribute), value)).isPresent();
        });
        if (holds) {
            group.forEach(this::apply);
        }
        return holds;
    }

    private void apply(Write write) {
        switch (write) {
            case Write.Put put -> partition(put.key().partition()).put(put.key().sort(), put.item());
            case Write.Delete delete -> partition(delete.key().partition()).remove(delete.key().sort());
        }
    }

    private TreeMap<String, Item> partition(String name) {
        return partitions.computeIfAbsent(name, key -> new TreeMap<>());
    }
}
