package dev.tickertone.local.table;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Write;
import java.util.Objects;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;

/** The items by slot and the changes by sequence, as one transaction sees them. */
record Maps(TransactionMap<byte[], byte[]> items, TransactionMap<Long, byte[]> changes) {

    static Maps in(Transaction transaction) {
        return new Maps(
                transaction.openMap("table.items", ByteArrayDataType.INSTANCE, ByteArrayDataType.INSTANCE),
                transaction.openMap("table.changes", LongDataType.INSTANCE, ByteArrayDataType.INSTANCE));
    }

    Item get(Key key) {
        return Images.item(items.get(Slots.of(key)));
    }

    boolean holds(Write write) {
        return switch (write.condition()) {
            case Write.Condition.None() -> true;
            case Write.Condition.Absent() -> get(write.key()) == null;
            case Write.Condition.Equals(String attribute, String value) -> {
                Item there = get(write.key());
                yield there != null && value.equals(there.get(attribute));
            }
        };
    }

    /** Writes the item, and the change it makes if it makes one. */
    void apply(Write write) {
        Item before = get(write.key());
        Item after = write instanceof Write.Put put ? put.item() : null;
        if (Objects.equals(before, after)) {
            return;
        }
        Long newest = changes.lastKey();
        changes.put(newest == null ? 1 : newest + 1, Images.encode(before, after));
        if (after == null) {
            items.remove(Slots.of(write.key()));
        } else {
            items.put(Slots.of(write.key()), Images.encode(after));
        }
    }
}
