package dev.tickertone.local.cost;

import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Limits;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what DynamoDB would charge in on-demand mode, by its documentation ("Read and write request units"): a strongly
 * consistent read one unit for each 4 KB begun, a query for its items together; a write one unit for each 1 KB begun of
 * the larger of the new and the old item, twice that in a transaction; a write whose condition fails costs as much.
 */
final class MeteredTable extends ForwardingTable {
    private static final int READ_UNIT = 4_096;
    private static final int WRITE_UNIT = 1_024;

    final AtomicLong requests = new AtomicLong();
    final AtomicLong reads = new AtomicLong();
    final AtomicLong writes = new AtomicLong();

    /** Bytes that are stored more than before. */
    final AtomicLong bytes = new AtomicLong();

    /** Write units by what the partition key begins with. */
    final Map<String, Long> writesByKind = new TreeMap<>();

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
        requests.addAndGet((keys.size() + 99) / 100);
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
        List<Page> pages = new ArrayList<>();
        ranges.forEach(range -> pages.add(query(range)));
        return pages;
    }

    private void read(int size) {
        requests.incrementAndGet();
        reads.addAndGet(units(size, READ_UNIT));
    }

    @Override
    public boolean write(List<Write> group) {
        requests.incrementAndGet();
        int[] before = group.stream().mapToInt(write -> size(table.get(write.key()))).toArray();
        boolean done = super.write(group);
        for (int i = 0; i < group.size(); i++) {
            int after = group.get(i) instanceof Write.Put put ? Limits.size(put.item()) : 0;
            long cost = units(Math.max(before[i], after), WRITE_UNIT) * (group.size() > 1 ? 2 : 1);
            writes.addAndGet(cost);
            synchronized (writesByKind) {
                String kind = (group.size() > 1 ? "in a transaction: " : "alone: ")
                        + group.get(i).key().partition().replaceAll("[#/].*", "");
                writesByKind.merge(kind, cost, Long::sum);
            }
            bytes.addAndGet(done ? after - before[i] : 0);
        }
        return done;
    }

    private static int size(Optional<Item> item) {
        return item.map(Limits::size).orElse(0);
    }

    private static long units(int size, int unit) {
        return Math.max(1, (size + unit - 1) / unit);
    }
}
