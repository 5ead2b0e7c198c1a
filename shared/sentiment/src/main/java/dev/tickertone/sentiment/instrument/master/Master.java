package dev.tickertone.sentiment.instrument.master;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The compiled instruments, see {@link Layout}; decodes what is asked for and keeps nothing of it. Thread-safe. */
public final class Master {
    private static final int ROW_TEXTS = 3;
    private static final int FAMILIAR = 5;
    private static final int NAME_HEADER = Integer.BYTES + Short.BYTES + 1;

    private final ByteBuffer file;
    private final String[] words;
    private final int rows;
    private final int rowStarts;
    private final int firstRow;
    private final int symbols;
    private final int filter;
    private final int nameStarts;
    private final int firstName;

    private Master(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        if (file.getInt() != Layout.MAGIC) {
            throw new IllegalStateException(Layout.RESOURCE + " was made by another version of this library");
        }
        rows = file.getInt();
        words = new String[file.getInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = string(file.position());
            file.position(file.position() + length(file.position()));
        }
        rowStarts = file.position();
        firstRow = rowStarts + (rows + 1) * Integer.BYTES;
        symbols = firstRow + file.getInt(firstRow - Integer.BYTES);
        filter = symbols + Layout.SYMBOL_SLOTS * Short.BYTES;
        nameStarts = filter + Layout.FILTER_BITS / Byte.SIZE;
        firstName = nameStarts + (Layout.NAME_BUCKETS + 1) * Integer.BYTES;
    }

    /**
     * Reads the file of the product.
     *
     * @throws IllegalStateException if the build did not make it
     */
    public static Master load() {
        try (InputStream stream = Master.class.getResourceAsStream(Layout.RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + Layout.RESOURCE + ": mvn process-classes makes it");
            }
            return of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file as {@link MasterWriter} makes it. */
    static Master of(byte[] file) {
        return new Master(file);
    }

    /** How many instruments there are; rows are numbered from 0 in the order of their symbols. */
    public int size() {
        return rows;
    }

    /** Decodes one row. */
    public Row row(int index) {
        int at = firstRow + file.getInt(rowStarts + index * Integer.BYTES);
        String symbol = string(at);
        at += length(at);
        String name = string(at);
        at += length(at);
        String proxy = string(at);
        at += length(at);
        return new Row(symbol, name, word(at), proxy, word(at + 1),
                Short.toUnsignedInt(file.getShort(at + 6)), word(at + 2), word(at + 3), word(at + 4),
                file.get(at + FAMILIAR) != 0);
    }

    /** What {@link Row#familiar} says of one row, without decoding the rest. */
    public boolean isFamiliar(int index) {
        int at = firstRow + file.getInt(rowStarts + index * Integer.BYTES);
        for (int text = 0; text < ROW_TEXTS; text++) {
            at += length(at);
        }
        return file.get(at + FAMILIAR) != 0;
    }

    /** The row of the instrument with this symbol, capitals ignored, or -1. */
    public int find(String symbol) {
        int slot = Layout.symbolSlot(symbol);
        for (int row = rowAt(slot); row >= 0; row = rowAt(slot)) {
            if (isSymbol(row, symbol)) {
                return row;
            }
            slot = slot + 1 & Layout.SYMBOL_SLOTS - 1;
        }
        return -1;
    }

    /** Whether a name may begin with the token of this lower-case form; wrong of few words when true, never when false. */
    public boolean begins(String lower) {
        int bit = Layout.filterBit(lower.hashCode());
        return (file.get(filter + bit / Byte.SIZE) >> bit % Byte.SIZE & 1) != 0;
    }

    /** The names whose first token has a hash as this lower-case form has. */
    public List<Spelling> beginningWith(String lower) {
        int hash = lower.hashCode();
        int bucket = nameStarts + Layout.nameBucket(hash) * Integer.BYTES;
        int end = firstName + file.getInt(bucket + Integer.BYTES);
        List<Spelling> found = new ArrayList<>();
        for (int at = firstName + file.getInt(bucket); at < end; at = next(at)) {
            if (file.getInt(at) == hash) {
                found.add(spelling(at));
            }
        }
        return found;
    }

    /** Every name, as they lie in the file. */
    public List<Spelling> names() {
        int end = firstName + file.getInt(firstName - Integer.BYTES);
        List<Spelling> all = new ArrayList<>();
        for (int at = firstName; at < end; at = next(at)) {
            all.add(spelling(at));
        }
        return all;
    }

    private Spelling spelling(int at) {
        int row = Short.toUnsignedInt(file.getShort(at + Integer.BYTES));
        Belief belief = Belief.values()[file.get(at + Integer.BYTES + Short.BYTES)];
        return new Spelling(row, belief, string(at + NAME_HEADER));
    }

    private int next(int name) {
        return name + NAME_HEADER + length(name + NAME_HEADER);
    }

    private int rowAt(int slot) {
        return Short.toUnsignedInt(file.getShort(symbols + slot * Short.BYTES)) - 1;
    }

    private boolean isSymbol(int row, String symbol) {
        int at = firstRow + file.getInt(rowStarts + row * Integer.BYTES);
        if (file.get(at) != symbol.length()) {
            return false;
        }
        for (int i = 0; i < symbol.length(); i++) {
            if (Character.toUpperCase(symbol.charAt(i)) != file.get(at + 1 + i)) {
                return false;
            }
        }
        return true;
    }

    private String word(int at) {
        return words[Byte.toUnsignedInt(file.get(at))];
    }

    private String string(int at) {
        int length = Byte.toUnsignedInt(file.get(at));
        return new String(file.array(), at + 1, length, StandardCharsets.UTF_8);
    }

    private int length(int string) {
        return 1 + Byte.toUnsignedInt(file.get(string));
    }
}
