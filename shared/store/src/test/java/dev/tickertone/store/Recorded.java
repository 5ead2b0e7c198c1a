package dev.tickertone.store;

import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.List;

/** A table that notes the size of each group written to it. */
class Recorded extends ForwardingTable {
    private final List<Integer> groups;

    Recorded(Table table, List<Integer> groups) {
        super(table);
        this.groups = groups;
    }

    @Override
    public boolean write(List<Write> group) {
        groups.add(group.size());
        return super.write(group);
    }
}
