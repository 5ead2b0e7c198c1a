package dev.tickertone.local.table;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Write;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** One partition, slow and obvious: what a table must agree with. */
final class Model {
    private final TreeMap<byte[], Item> items = new TreeMap<>(Arrays::compareUnsigned);
    private final Map<Key, List<Change>> changes = new HashMap<>();

    boolean write(List<Write> group) {
        for (Write write : group) {
            Item there = items.get(bytes(write.key().sort()));
            boolean holds = switch (write.condition()) {
                case Write.Condition.None() -> true;
                case Write.Condition.Absent() -> there == null;
                case Write.Condition.Equals equals ->
                    there != null && equals.value().equals(there.get(equals.attribute()));
            };
            if (!holds) {
                return false;
            }
        }
        group.forEach(this::apply);
        return true;
    }

    private void apply(Write write) {
        byte[] sort = bytes(write.key().sort());
        Item after = write instanceof Write.Put put ? put.item() : null;
        Item before = after == null ? items.remove(sort) : items.put(sort, after);
        if (!Objects.equals(before, after)) {
            changes.computeIfAbsent(write.key(), key -> new ArrayList<>()).add(new Change("", before, after));
        }
    }

    List<Item> range(Range range) {
        List<Item> found = new ArrayList<>();
        for (Item item : (range.newestFirst() ? items.descendingMap() : items).values()) {
            int beyond = range.after() == null ? 1 : compare(item.key().sort(), range.after());
            if ((range.from() == null || compare(item.key().sort(), range.from()) >= 0)
                    && (range.to() == null || compare(item.key().sort(), range.to()) < 0)
                    && (range.after() == null || (range.newestFirst() ? beyond < 0 : beyond > 0))) {
                found.add(item);
            }
        }
        return found;
    }

    /** What happened to each item, in order, without sequences. */
    Map<Key, List<Change>> changes() {
        return changes;
    }

    private static int compare(String a, String b) {
        return Arrays.compareUnsigned(bytes(a), bytes(b));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
