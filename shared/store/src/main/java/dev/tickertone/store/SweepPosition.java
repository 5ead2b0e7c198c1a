package dev.tickertone.store;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.Map;

/** Where in a bucket's list the search for objects that were never read goes on. Thread-safe. */
public final class SweepPosition {
    private static final String AFTER = "after";

    private final Table table;
    private final Key key;

    public SweepPosition(Table table, String bucket) {
        this.table = table;
        this.key = new Key("sweep#" + bucket, "position");
    }

    /** The last key that was looked at, or {@code null} to begin at the start. */
    public String after() {
        return table.get(key).map(item -> item.get(AFTER)).orElse(null);
    }

    /** Goes on after a key. */
    public void keep(String after) {
        table.write(Write.put(new Item(key, Map.of(AFTER, after))));
    }

    /** Begins at the start. */
    public void restart() {
        table.write(new Write.Delete(key, new Write.Condition.None()));
    }
}
