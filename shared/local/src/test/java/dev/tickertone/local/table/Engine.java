package dev.tickertone.local.table;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.domain.table.Table;
import java.util.ArrayList;
import java.util.List;

/** One adapter's table with its feed, as the contract needs it. */
record Engine(Table table, ChangeFeed feed, Runnable stop) implements AutoCloseable {

    private static final int PAGE = 1_000;

    /** Every change of one partition's items so far. */
    List<Change> changesOf(String partition) {
        List<Change> changes = new ArrayList<>();
        List<Change> page = feed.read(null, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(change -> partitionOf(change).equals(partition)).forEach(changes::add);
            page = feed.read(page.getLast().sequence(), PAGE);
        }
        return changes;
    }

    private static String partitionOf(Change change) {
        return (change.after() == null ? change.before() : change.after()).key().partition();
    }

    @Override
    public void close() {
        stop.run();
    }
}
