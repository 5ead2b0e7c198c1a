package dev.tickertone.store;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Counts what is sent in a stretch of time, for every function at once, up to a most. Thread-safe. */
public final class Allowance {
    /** Tries to take one that others take at the same time. */
    static final int MAX_TRIES = 4;

    private static final String TAKEN = "taken";

    private final Table table;

    public Allowance(Table table) {
        this.table = table;
    }

    /** What came of asking for one. */
    public enum Take {
        /** It is taken. */
        TAKEN,
        /** None is left. */
        NONE_LEFT,
        /** Others take them faster than this can count: there may or may not be one left. */
        BUSY
    }

    /**
     * Takes one.
     *
     * @param name whose allowance it is
     * @param stretch names the time it is for
     * @param most how many there are in that time
     * @param forgotten when the count may be dropped
     */
    public Take take(String name, String stretch, int most, Instant forgotten) {
        Key key = new Key("allowance#" + name, stretch);
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Optional<String> taken = table.get(key).map(item -> item.get(TAKEN));
            int count = taken.map(Integer::parseInt).orElse(0);
            if (count >= most) {
                return Take.NONE_LEFT;
            }
            Write.Condition unchanged = taken.<Write.Condition>map(value -> new Write.Condition.Equals(TAKEN, value))
                    .orElse(new Write.Condition.Absent());
            if (table.write(new Write.Put(
                    new Item(key, Map.of(TAKEN, Integer.toString(count + 1)), forgotten), unchanged))) {
                return Take.TAKEN;
            }
        }
        return Take.BUSY;
    }
}
