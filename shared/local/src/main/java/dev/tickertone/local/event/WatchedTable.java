package dev.tickertone.local.event;

import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.List;

/** A table that says when there may be a change to read: readers of its feed are awake at once and need not poll. */
public final class WatchedTable extends ForwardingTable {
    private volatile Runnable written = () -> { };

    public WatchedTable(Table table) {
        super(table);
    }

    /** Sets what is run after each write that was done. */
    void whenWritten(Runnable action) {
        written = action;
    }

    @Override
    public boolean write(List<Write> group) {
        boolean done = super.write(group);
        if (done) {
            written.run();
        }
        return done;
    }
}
