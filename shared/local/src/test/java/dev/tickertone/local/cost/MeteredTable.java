package dev.tickertone.local.cost;

import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Limits;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what DynamoDB would charge in on-demand mode, by its documentation ("Read and write request units"): a strongly
 * consistent read one unit for each 4 KB begun, a query for its items together; a write one unit for each 1 KB begun of
 * the larger of the new and the old item, twice that in a transaction; a write whose condition fails costs as much.
 */
final class MeteredTable extends ForwardingTable {
    private static final int READ_UNIT = 4_096;
    private static final int WRITE_UNIT = 1_024;

    /** As the adapter for DynamoDB asks. */
    private static final int BATCH_READS = 100;
    private static final int BATCH_WRITES = 25;
    private static final int AT_ONCE = 16;

    final AtomicLong requests = new AtomicLong();

    /** How often the function waits for an answer: what is read side by side is waited for once. */
    final AtomicLong waits = new AtomicLong();
    final AtomicLong reads = new AtomicLong();
    final AtomicLong writes = new AtomicLong();

    /** Bytes that are stored more than before. */
    final AtomicLong bytes = new AtomicLong();

    MeteredTable(Table table) {
        super(table);
    }

    @Override
    public Optional<Item> get(Key key) {
        Optional<Item> found = super.get(key);
        read(found.stream().mapToInt(Limits::size).sum());
        return found;
    }

    @Override
    public List<Item> getAll(List<Key> keys) {
        List<Item> found = super.getAll(keys);
        count((keys.size() + BATCH_READS - 1) / BATCH_READS);
        found.forEach(item -> reads.addAndGet(units(Limits.size(item), READ_UNIT)));
        reads.addAndGet(keys.size() - (long) found.size());
        return found;
    }

    @Override
    public Page query(Range range) {
        Page page = super.query(range);
        read(page.items().stream().mapToInt(Limits::size).sum());
        return page;
    }

    @Override
    public List<Page> queryAll(List<Range> ranges) {
        long before = waits.get();
        List<Page> pages = ranges.stream().map(this::query).toList();
        waits.set(before + (ranges.size() + AT_ONCE - 1) / AT_ONCE);
        return pages;
    }

    private void read(int size) {
        count(1);
        reads.addAndGet(units(size, READ_UNIT));
    }

    private void count(int calls) {
        requests.addAndGet(calls);
        waits.addAndGet(calls);
    }

    @Override
    public void putAll(List<Item> items) {
        items.forEach(item -> charge(List.of(Write.put(item))));
        count((items.size() + BATCH_WRITES - 1) / BATCH_WRITES);
        table.putAll(items);
    }

    @Override
    public boolean write(List<Write> group) {
        count(1);
        charge(group);
        return super.write(group);
    }

    private void charge(List<Write> group) {
        for (Write write : group) {
            int before = table.get(write.key()).map(Limits::size).orElse(0);
            int after = write instanceof Write.Put put ? Limits.size(put.item()) : 0;
            writes.addAndGet(units(Math.max(before, after), WRITE_UNIT) * (group.size() > 1 ? 2 : 1));
            bytes.addAndGet(Math.max(0, after - before));
        }
    }

    private static long units(int size, int unit) {
        return Math.max(1, (size + unit - 1) / unit);
    }
}
