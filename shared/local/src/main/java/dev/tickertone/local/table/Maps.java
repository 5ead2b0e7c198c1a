package dev.tickertone.local.table;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Write;
import java.util.Objects;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.type.LongDataType;

/** The items and the change feed, as one transaction sees them. */
record Maps(TransactionMap<Slot, Item> items, TransactionMap<Long, Change> changes) {

    static Maps in(Transaction transaction) {
        return new Maps(transaction.openMap("table.items", Slot.Type.INSTANCE, ItemType.INSTANCE),
                transaction.openMap("table.changes", LongDataType.INSTANCE, ChangeType.INSTANCE));
    }

    boolean holds(Write write) {
        Item there = items.get(Slot.of(write.key()));
        return switch (write.condition()) {
            case Write.Condition.None() -> true;
            case Write.Condition.Absent() -> there == null;
            case Write.Condition.Equals(String attribute, String value) ->
                there != null && value.equals(there.get(attribute));
        };
    }

    /** Writes the item and the change it makes; always true. */
    boolean apply(Write write) {
        Slot slot = Slot.of(write.key());
        Item before = items.get(slot);
        Item after = write instanceof Write.Put put ? put.item() : null;
        if (!Objects.equals(before, after)) {
            Long newest = changes.lastKey();
            long sequence = newest == null ? 1 : newest + 1;
            changes.put(sequence, new Change(Long.toString(sequence), before, after));
            if (after == null) {
                items.remove(slot);
            } else {
                items.put(slot, after);
            }
        }
        return true;
    }
}
