package dev.tickertone.store;

import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Counts the reads that go to a table, as requests to DynamoDB, and remembers them. Thread-safe. */
public final class CountingTable extends ForwardingTable {
    /** Keys that DynamoDB takes in one request. */
    private static final int BATCH = 100;

    private final List<Runnable> made = Collections.synchronizedList(new ArrayList<>());
    private long reads;

    public CountingTable(Table table) {
        super(table);
    }

    /** How many requests were made so far. */
    public synchronized long reads() {
        return reads;
    }

    /** The reads so far, to be made again; then none are remembered. */
    public List<Runnable> taken() {
        List<Runnable> taken = List.copyOf(made);
        made.clear();
        return taken;
    }

    private synchronized void count(int requests, Runnable again) {
        reads += requests;
        made.add(again);
    }

    @Override
    public Optional<Item> get(Key key) {
        count(1, () -> table.get(key));
        return super.get(key);
    }

    @Override
    public List<Item> getAll(List<Key> keys) {
        count((keys.size() + BATCH - 1) / BATCH, () -> table.getAll(keys));
        return super.getAll(keys);
    }

    @Override
    public Page query(Range range) {
        count(1, () -> table.query(range));
        return super.query(range);
    }

    @Override
    public List<Page> queryAll(List<Range> ranges) {
        count(ranges.size(), () -> table.queryAll(ranges));
        return table.queryAll(ranges);
    }
}
