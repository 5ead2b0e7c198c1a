package dev.tickertone.local.event;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.List;
import java.util.Optional;

/** A table that says when there may be a change to read: readers of its feed are awake at once and need not poll. */
public final class WatchedTable implements Table {
    private final Table table;
    private volatile Runnable written = () -> { };

    public WatchedTable(Table table) {
        this.table = table;
    }

    /** Sets what is run after each write that was done. */
    void whenWritten(Runnable action) {
        written = action;
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
        boolean done = table.write(group);
        if (done) {
            written.run();
        }
        return done;
    }
}
