package dev.tickertone.domain.table;

import java.util.Objects;

/** One write, alone or in an atomic group. */
public sealed interface Write {
    /** The item's key. */
    Key key();

    /** What must hold for the write to happen. */
    Condition condition();

    /** Stores an item, replacing what was under its key. */
    record Put(Item item, Condition condition) implements Write {
        public Put {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public Key key() {
            return item.key();
        }
    }

    /** Removes an item; nothing happens where there is none. */
    record Delete(Key key, Condition condition) implements Write {
        public Delete {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(condition, "condition");
        }
    }

    /** Stores an item whatever was there. */
    static Write put(Item item) {
        return new Put(item, new Condition.None());
    }

    /** Stores an item unless there is one already. */
    static Write putIfAbsent(Item item) {
        return new Put(item, new Condition.Absent());
    }

    /** What the item under the key must look like before the write. */
    sealed interface Condition {
        /** Anything goes. */
        record None() implements Condition {}

        /** There is no such item. */
        record Absent() implements Condition {}

        /** There is one, and its attribute has this value. */
        record Equals(String attribute, String value) implements Condition {}
    }
}
