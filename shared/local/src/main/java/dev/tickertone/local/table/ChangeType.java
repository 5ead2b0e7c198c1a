package dev.tickertone.local.table;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/** How changes are kept in the store: sequence, then each image behind a byte that says whether it is there. */
final class ChangeType extends BasicDataType<Change> {
    static final ChangeType INSTANCE = new ChangeType();

    @Override
    public int getMemory(Change change) {
        return memory(change.before()) + memory(change.after());
    }

    private static int memory(Item image) {
        return image == null ? 0 : ItemType.INSTANCE.getMemory(image);
    }

    @Override
    public void write(WriteBuffer buffer, Change change) {
        StringDataType.INSTANCE.write(buffer, change.sequence());
        writeImage(buffer, change.before());
        writeImage(buffer, change.after());
    }

    private static void writeImage(WriteBuffer buffer, Item image) {
        buffer.put((byte) (image == null ? 0 : 1));
        if (image != null) {
            ItemType.INSTANCE.write(buffer, image);
        }
    }

    @Override
    public Change read(ByteBuffer buffer) {
        return new Change(StringDataType.INSTANCE.read(buffer), readImage(buffer), readImage(buffer));
    }

    private static Item readImage(ByteBuffer buffer) {
        return buffer.get() == 0 ? null : ItemType.INSTANCE.read(buffer);
    }

    @Override
    public Change[] createStorage(int size) {
        return new Change[size];
    }
}
