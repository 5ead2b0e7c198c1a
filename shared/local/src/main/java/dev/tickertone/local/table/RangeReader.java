package dev.tickertone.local.table;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.tx.TransactionMap;

/** Reads one page of a range, step by step from where it starts. */
final class RangeReader {
    private final TransactionMap<Slot, Item> items;
    private final Range range;

    RangeReader(TransactionMap<Slot, Item> items, Range range) {
        this.items = items;
        this.range = range;
    }

    Page read() {
        List<Item> found = new ArrayList<>();
        Map.Entry<Slot, Item> next = first();
        while (next != null && within(next.getKey())) {
            if (found.size() == range.limit()) {
                return new Page(found, found.getLast().key().sort());
            }
            found.add(next.getValue());
            next = range.newestFirst() ? items.lowerEntry(next.getKey()) : items.higherEntry(next.getKey());
        }
        return new Page(found, null);
    }

    private Map.Entry<Slot, Item> first() {
        if (range.newestFirst()) {
            String end = earlier(range.to(), range.after());
            return items.lowerEntry(end == null ? Slot.end(range.partition()) : new Slot(range.partition(), end));
        }
        if (range.after() != null && (range.from() == null || Utf8.compare(range.after(), range.from()) >= 0)) {
            return items.higherEntry(new Slot(range.partition(), range.after()));
        }
        return items.ceilingEntry(
                range.from() == null ? Slot.start(range.partition()) : new Slot(range.partition(), range.from()));
    }

    private boolean within(Slot slot) {
        return slot.partition().equals(range.partition())
                && (range.from() == null || Utf8.compare(slot.sort(), range.from()) >= 0)
                && (range.to() == null || Utf8.compare(slot.sort(), range.to()) < 0);
    }

    private static String earlier(String a, String b) {
        return a == null || b != null && Utf8.compare(b, a) < 0 ? b : a;
    }
}
