package dev.tickertone.local.table;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Limits;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;

/**
 * The table in one file on this machine, ordered and limited as DynamoDB is. A group and the changes it makes are one
 * transaction of the store, written to the file before {@link #write} returns: neither killing the process nor a
 * background save in between shows half of it. Expired items stay, as DynamoDB too promises no time for removing
 * them. Safe for use by several threads of one process; the file belongs to that process.
 */
public final class EmbeddedTable implements Table, ChangeFeed, AutoCloseable {
    /** Changes forgotten in one transaction. */
    private static final int TRIMMED_AT_ONCE = 1_000;

    private final MVStore store;
    private final TransactionStore transactions;
    private final boolean closeStore;

    private EmbeddedTable(MVStore store, boolean closeStore) {
        this.store = store;
        this.closeStore = closeStore;
        this.transactions = new TransactionStore(store);
        transactions.init();
        transactions.endLeftoverTransactions();
    }

    /** A table beside other maps in a store that the caller opened and closes; map names {@code table.*} are taken. */
    public static EmbeddedTable on(MVStore store) {
        return new EmbeddedTable(store, false);
    }

    /**
     * The table in a file, made if it is not there.
     *
     * @throws org.h2.mvstore.MVStoreException if another process has it open, or it is no such file
     */
    public static EmbeddedTable in(Path file) {
        return new EmbeddedTable(new MVStore.Builder().fileName(file.toString()).compress().open(), true);
    }

    /** A table that ends with the process. */
    public static EmbeddedTable inMemory() {
        return new EmbeddedTable(MVStore.open(null), true);
    }

    @Override
    public Optional<Item> get(Key key) {
        return inTransaction(maps -> Optional.ofNullable(maps.get(key)));
    }

    @Override
    public List<Item> getAll(List<Key> keys) {
        return keys.stream().map(this::get).flatMap(Optional::stream).toList();
    }

    @Override
    public Page query(Range range) {
        return inTransaction(maps -> new RangeReader(maps.items(), range).read());
    }

    @Override
    public boolean write(List<Write> group) {
        Limits.checkGroup(group);
        return commit(maps -> {
            boolean holds = group.stream().allMatch(maps::holds);
            if (holds) {
                group.forEach(maps::apply);
            }
            return holds;
        });
    }

    @Override
    public List<Change> read(String after, int limit) {
        return inTransaction(maps -> {
            List<Change> changes = new ArrayList<>();
            Map.Entry<Long, byte[]> next = after == null
                    ? maps.changes().firstEntry() : maps.changes().higherEntry(Long.valueOf(after));
            while (next != null && changes.size() < limit) {
                changes.add(Images.change(next.getKey(), next.getValue()));
                next = maps.changes().higherEntry(next.getKey());
            }
            return changes;
        });
    }

    /** Forgets changes up to and including one that every reader has seen. The newest one stays: it is the counter. */
    public void trim(String upTo) {
        long last = Long.parseLong(upTo);
        while (commit(maps -> trim(maps.changes(), last))) {
            // Batch by batch, so that writers come in between.
        }
    }

    private static boolean trim(TransactionMap<Long, byte[]> changes, long last) {
        Long newest = changes.lastKey();
        Iterator<Long> seen = newest == null ? Collections.emptyIterator()
                : changes.keyIterator(null, Math.min(last, newest - 1));
        List<Long> batch = new ArrayList<>();
        while (seen.hasNext() && batch.size() < TRIMMED_AT_ONCE) {
            batch.add(seen.next());
        }
        batch.forEach(changes::remove);
        return !batch.isEmpty();
    }

    /** One writer at a time: conditions hold until the commit, and the feed's order is the order of the commits. */
    private synchronized boolean commit(Function<Maps, Boolean> work) {
        boolean changed = inTransaction(work);
        if (changed) {
            store.commit();
        }
        return changed;
    }

    private <T> T inTransaction(Function<Maps, T> work) {
        Transaction transaction = transactions.begin();
        try {
            T result = work.apply(Maps.in(transaction));
            transaction.commit();
            return result;
        } catch (RuntimeException | Error e) {
            transaction.rollback();
            throw e;
        }
    }

    /** Closes the file, unless it belongs to the caller. */
    @Override
    public void close() {
        if (closeStore) {
            store.close();
        }
    }
}
