package dev.tickertone.local.table;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Limits;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.tx.TransactionMap;

/** Reads one page of a range: a page ends where DynamoDB's would, at the limit or at a megabyte. */
final class RangeReader {
    private final TransactionMap<byte[], byte[]> items;
    private final Range range;
    private final byte[] low;
    private final byte[] high;

    RangeReader(TransactionMap<byte[], byte[]> items, Range range) {
        String partition = range.partition();
        byte[] from = range.from() == null ? Slots.start(partition) : Slots.of(partition, range.from());
        byte[] to = range.to() == null ? Slots.end(partition) : Slots.of(partition, range.to());
        byte[] after = range.after() == null ? null : Slots.of(partition, range.after());
        this.items = items;
        this.range = range;
        this.low = after == null || range.newestFirst() ? from : later(from, Slots.beyond(after));
        this.high = after == null || !range.newestFirst() ? to : earlier(to, after);
    }

    Page read() {
        List<Item> found = new ArrayList<>();
        int bytes = 0;
        Map.Entry<byte[], byte[]> next = range.newestFirst() ? items.lowerEntry(high) : items.ceilingEntry(low);
        while (next != null && within(next.getKey())) {
            Item item = Images.item(next.getValue());
            bytes += Limits.size(item);
            if (found.size() == range.limit() || bytes > Limits.MAX_PAGE_BYTES) {
                return new Page(found, found.getLast().key().sort());
            }
            found.add(item);
            next = range.newestFirst() ? items.lowerEntry(next.getKey()) : items.higherEntry(next.getKey());
        }
        return new Page(found, null);
    }

    private boolean within(byte[] slot) {
        return Arrays.compareUnsigned(low, slot) <= 0 && Arrays.compareUnsigned(slot, high) < 0;
    }

    private static byte[] earlier(byte[] a, byte[] b) {
        return Arrays.compareUnsigned(a, b) <= 0 ? a : b;
    }

    private static byte[] later(byte[] a, byte[] b) {
        return Arrays.compareUnsigned(a, b) >= 0 ? a : b;
    }
}
