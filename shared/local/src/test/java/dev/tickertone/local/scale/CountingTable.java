package dev.tickertone.local.scale;

import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the reads that go to a table: each call is one request to DynamoDB. */
final class CountingTable extends ForwardingTable {
    private final AtomicLong reads = new AtomicLong();

    CountingTable(Table table) {
        super(table);
    }

    long reads() {
        return reads.get();
    }

    @Override
    public Optional<Item> get(Key key) {
        reads.incrementAndGet();
        return super.get(key);
    }

    @Override
    public List<Item> getAll(List<Key> keys) {
        reads.incrementAndGet();
        return super.getAll(keys);
    }

    @Override
    public Page query(Range range) {
        reads.incrementAndGet();
        return super.query(range);
    }
}
