package dev.tickertone.domain.table;

import java.util.List;
import java.util.Optional;

/** A table that hands everything on to another; what is to be done differently is overridden. */
public abstract class ForwardingTable implements Table {
    /** Where it is handed to. */
    protected final Table table;

    protected ForwardingTable(Table table) {
        this.table = table;
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
        return table.write(group);
    }
}
