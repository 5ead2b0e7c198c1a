package dev.tickertone.store;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.List;
import java.util.Optional;

/** A table that notes the size of each group written to it. */
class Recorded implements Table {
    private final Table table;
    private final List<Integer> groups;

    Recorded(Table table, List<Integer> groups) {
        this.table = table;
        this.groups = groups;
    }

    @Override
    public Optional<Item> get(Key key) {
        return table.get(key);
    }

    @Override
    public List<Item> getAll(List<Key> keys) {
        return table.getAll(keys);
    }

    @Override
    public Page query(Range range) {
        return table.query(range);
    }

    @Override
    public boolean write(List<Write> group) {
        groups.add(group.size());
        return table.write(group);
    }
}
