package dev.tickertone.local.table;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Items and changes as bytes in the store. An item: whether it is there, partition, sort, expiry in seconds (the
 * lowest number for none), count of attributes, name and value of each. A change: the item before and the one after.
 * The store keeps the bytes only, so that its file does not depend on the names of our classes.
 */
final class Images {
    private static final long NO_EXPIRY = Long.MIN_VALUE;

    private Images() {}

    static byte[] encode(Item item) {
        return bytes(out -> write(out, item));
    }

    static Item item(byte[] bytes) {
        return bytes == null ? null : parse(bytes, Images::readItem);
    }

    static byte[] encode(Item before, Item after) {
        return bytes(out -> {
            write(out, before);
            write(out, after);
        });
    }

    static Change change(long sequence, byte[] bytes) {
        return parse(bytes, in -> new Change(Long.toString(sequence), readItem(in), readItem(in)));
    }

    private static void write(DataOutputStream out, Item item) throws IOException {
        out.writeBoolean(item != null);
        if (item == null) {
            return;
        }
        write(out, item.key().partition());
        write(out, item.key().sort());
        out.writeLong(item.expiresAt() == null ? NO_EXPIRY : item.expiresAt().getEpochSecond());
        out.writeInt(item.attributes().size());
        for (Map.Entry<String, String> attribute : item.attributes().entrySet()) {
            write(out, attribute.getKey());
            write(out, attribute.getValue());
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Item readItem(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        Key key = new Key(readText(in), readText(in));
        long expires = in.readLong();
        Map<String, String> attributes = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            attributes.put(readText(in), readText(in));
        }
        return new Item(key, attributes, expires == NO_EXPIRY ? null : Instant.ofEpochSecond(expires));
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> T parse(byte[] bytes, Reading<T> reading) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
