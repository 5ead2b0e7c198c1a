package dev.tickertone.local.table;

import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Utf8;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * A place in the order of all items. Unlike a {@link Key} it may have an empty sort part, and so stand before the first
 * item of a partition.
 */
record Slot(String partition, String sort) {

    static Slot of(Key key) {
        return new Slot(key.partition(), key.sort());
    }

    /** Before every item of the partition. */
    static Slot start(String partition) {
        return new Slot(partition, "");
    }

    /** Beyond every item of the partition, before the next partition's first. */
    static Slot end(String partition) {
        return new Slot(partition + '\0', "");
    }

    Key key() {
        return new Key(partition, sort);
    }

    /** How slots are kept in the store: in the order of their UTF-8 bytes. */
    static final class Type extends BasicDataType<Slot> {
        static final Type INSTANCE = new Type();

        @Override
        public int compare(Slot a, Slot b) {
            int order = Utf8.compare(a.partition, b.partition);
            return order != 0 ? order : Utf8.compare(a.sort, b.sort);
        }

        @Override
        public int getMemory(Slot slot) {
            return StringDataType.INSTANCE.getMemory(slot.partition) + StringDataType.INSTANCE.getMemory(slot.sort);
        }

        @Override
        public void write(WriteBuffer buffer, Slot slot) {
            StringDataType.INSTANCE.write(buffer, slot.partition);
            StringDataType.INSTANCE.write(buffer, slot.sort);
        }

        @Override
        public Slot read(ByteBuffer buffer) {
            return new Slot(StringDataType.INSTANCE.read(buffer), StringDataType.INSTANCE.read(buffer));
        }

        @Override
        public Slot[] createStorage(int size) {
            return new Slot[size];
        }
    }
}
