package dev.tickertone.local.event;

import dev.tickertone.local.template.StreamTrigger;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;

/** How far each trigger has come in the change feed, kept in the store. */
final class Checkpoints {
    private final MVStore store;
    private final MVMap<String, String> positions;

    Checkpoints(MVStore store) {
        this.store = store;
        this.positions = store.openMap("checkpoints", new MVMap.Builder<String, String>()
                .keyType(StringDataType.INSTANCE).valueType(StringDataType.INSTANCE));
    }

    /** The last change a trigger has dealt with, or {@code null}. */
    String get(StreamTrigger trigger) {
        return positions.get(name(trigger));
    }

    void set(StreamTrigger trigger, String sequence) {
        positions.put(name(trigger), sequence);
        store.commit();
    }

    private static String name(StreamTrigger trigger) {
        return trigger.function() + "." + trigger.id();
    }
}
