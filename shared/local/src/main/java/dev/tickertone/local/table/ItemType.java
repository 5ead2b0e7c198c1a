package dev.tickertone.local.table;

import dev.tickertone.domain.table.Item;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/** How items are kept in the store: key, expiry or 0, count of attributes, name and value of each. */
final class ItemType extends BasicDataType<Item> {
    static final ItemType INSTANCE = new ItemType();

    private static final StringDataType TEXT = StringDataType.INSTANCE;

    @Override
    public int getMemory(Item item) {
        return Slot.Type.INSTANCE.getMemory(Slot.of(item.key())) + item.attributes().entrySet().stream()
                .mapToInt(e -> TEXT.getMemory(e.getKey()) + TEXT.getMemory(e.getValue())).sum();
    }

    @Override
    public void write(WriteBuffer buffer, Item item) {
        Slot.Type.INSTANCE.write(buffer, Slot.of(item.key()));
        buffer.putLong(item.expiresAt() == null ? 0 : item.expiresAt().getEpochSecond());
        buffer.putVarInt(item.attributes().size());
        item.attributes().forEach((name, value) -> {
            TEXT.write(buffer, name);
            TEXT.write(buffer, value);
        });
    }

    @Override
    public Item read(ByteBuffer buffer) {
        Slot slot = Slot.Type.INSTANCE.read(buffer);
        long expires = buffer.getLong();
        int count = DataUtils.readVarInt(buffer);
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < count; i++) {
            attributes.put(TEXT.read(buffer), TEXT.read(buffer));
        }
        return new Item(slot.key(), attributes, expires == 0 ? null : Instant.ofEpochSecond(expires));
    }

    @Override
    public Item[] createStorage(int size) {
        return new Item[size];
    }
}
