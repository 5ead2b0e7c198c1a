package dev.tickertone.alert.rehearsal;

import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.MemoryTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The real table as far as articles, stories and quotes go. What alerting keeps is in memory, empty at first, and gone
 * afterwards: nothing is written to the real one.
 */
final class Stage extends ForwardingTable {
    private static final List<String> OWN =
            List.of("alert#", "alerts#", "outbox", "told#", "points#", "evaluation#", "trace#", "allowance#");

    private final MemoryTable memory = new MemoryTable();

    Stage(Table real) {
        super(real);
    }

    private static boolean isOwn(String partition) {
        return OWN.stream().anyMatch(partition::startsWith);
    }

    @Override
    public Optional<Item> get(Key key) {
        return isOwn(key.partition()) ? memory.get(key) : table.get(key);
    }

    @Override
    public List<Item> getAll(List<Key> keys) {
        List<Key> real = keys.stream().filter(key -> !isOwn(key.partition())).toList();
        if (real.size() == keys.size()) {
            return table.getAll(keys);
        }
        // In the order of the keys, as the port has it.
        return keys.stream().map(this::get).flatMap(Optional::stream).toList();
    }

    @Override
    public Page query(Range range) {
        return isOwn(range.partition()) ? memory.query(range) : table.query(range);
    }

    @Override
    public boolean write(List<Write> group) {
        List<Write> foreign = new ArrayList<>(group);
        foreign.removeIf(write -> isOwn(write.key().partition()));
        if (!foreign.isEmpty()) {
            throw new IllegalStateException("a rehearsal writes nothing but alerts");
        }
        return memory.write(group);
    }
}
