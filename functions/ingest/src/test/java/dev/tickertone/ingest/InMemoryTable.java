package dev.tickertone.ingest;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A table for tests; it counts what was written. */
public final class InMemoryTable implements Table {
    private final Map<Key, Item> items = new HashMap<>();
    int written;
    public boolean broken;

    @Override
    public Optional<Item> get(Key key) {
        return Optional.ofNullable(items.get(key));
    }

    @Override
    public List<Item> getAll(List<Key> keys) {
        return keys.stream().flatMap(key -> get(key).stream()).toList();
    }

    @Override
    public Page query(Range range) {
        Comparator<Item> order = Comparator.comparing(item -> item.key().sort());
        Stream<Item> found = items.values().stream()
                .filter(item -> item.key().partition().equals(range.partition()))
                .filter(item -> range.from() == null || item.key().sort().compareTo(range.from()) >= 0)
                .filter(item -> range.after() == null
                        || item.key().sort().compareTo(range.after()) * (range.newestFirst() ? -1 : 1) > 0)
                .filter(item -> range.to() == null || item.key().sort().compareTo(range.to()) < 0)
                .sorted(range.newestFirst() ? order.reversed() : order);
        return new Page(found.limit(range.limit()).toList(), null);
    }

    @Override
    public boolean write(List<Write> group) {
        if (broken) {
            throw new IllegalStateException("the table is away");
        }
        for (Write write : group) {
            if (!holds(write.condition(), items.get(write.key()))) {
                return false;
            }
        }
        for (Write write : group) {
            switch (write) {
                case Write.Put put -> items.put(put.key(), put.item());
                case Write.Delete delete -> items.remove(delete.key());
            }
            // What became of an upload is noted each time.
            written += write.key().partition().startsWith("object#") ? 0 : 1;
        }
        return true;
    }

    private static boolean holds(Write.Condition condition, Item there) {
        return switch (condition) {
            case Write.Condition.None() -> true;
            case Write.Condition.Absent() -> there == null;
            case Write.Condition.Equals(String attribute, String value) ->
                    there != null && value.equals(there.get(attribute));
        };
    }

    /** Items of a kind. */
    public List<Item> ofKind(String kind) {
        return new ArrayList<>(items.values().stream().filter(item -> kind.equals(item.get("kind"))).toList());
    }
}
