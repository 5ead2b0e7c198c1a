package dev.tickertone.local.event;

import dev.tickertone.local.template.StreamTrigger;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;

/** How far each trigger has come in the change feed, kept in the store. */
final class Checkpoints {
    private final MVMap<String, String> positions;

    Checkpoints(MVStore store) {
        this.positions = store.openMap("checkpoints", new MVMap.Builder<String, String>()
                .keyType(StringDataType.INSTANCE).valueType(StringDataType.INSTANCE));
    }

    /** The last change a trigger has dealt with, or {@code null}. */
    String get(StreamTrigger trigger) {
        return positions.get(name(trigger));
    }

    /**
     * Keeps how far a trigger is. It is in the file with the next write to the table, or soon; a kill before that has
     * changes told twice, which functions are made for, and a write for each batch would hold up all others.
     */
    void set(StreamTrigger trigger, String sequence) {
        positions.put(name(trigger), sequence);
    }

    private static String name(StreamTrigger trigger) {
        return trigger.function() + "." + trigger.id();
    }
}
