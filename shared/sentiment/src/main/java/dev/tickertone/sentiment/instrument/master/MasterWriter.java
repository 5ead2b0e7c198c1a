package dev.tickertone.sentiment.instrument.master;

import dev.tickertone.sentiment.text.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the file that {@link Master} reads; the same rows and names make the same bytes. */
final class MasterWriter {
    private static final Comparator<Hashed> ORDER = Comparator
            .comparingInt((Hashed name) -> Layout.nameBucket(name.hash()))
            .thenComparingInt(Hashed::hash)
            .thenComparing(name -> name.spelling().text())
            .thenComparing(name -> name.spelling().belief())
            .thenComparingInt(name -> name.spelling().row());

    private final List<Row> rows;
    private final List<String> words;

    private record Hashed(int hash, Spelling spelling) {}

    private MasterWriter(List<Row> rows) {
        this.rows = rows;
        Set<String> distinct = new LinkedHashSet<>();
        rows.forEach(row -> distinct.addAll(words(row)));
        words = List.copyOf(distinct);
    }

    /**
     * The file.
     *
     * @param rows sorted by symbol
     * @throws IllegalArgumentException if they do not fit the layout
     */
    static byte[] write(List<Row> rows, List<Spelling> names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MasterWriter writer = new MasterWriter(rows);
        if (rows.size() >= Layout.SYMBOL_SLOTS * 3 / 4 || writer.words.size() > Layout.LONGEST_STRING) {
            throw new IllegalArgumentException("too many: " + rows.size() + " rows, " + writer.words.size() + " words");
        }
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(Layout.MAGIC);
            out.writeInt(rows.size());
            out.writeInt(writer.words.size());
            for (String word : writer.words) {
                string(out, word);
            }
            writer.rows(out);
            writer.symbols(out);
            names(out, names);
        }
        return bytes.toByteArray();
    }

    private void rows(DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            for (Row row : rows) {
                out.writeInt(bytes.size());
                string(data, row.symbol());
                string(data, row.name());
                string(data, row.proxy());
                for (String word : words(row)) {
                    data.writeByte(words.indexOf(word));
                }
                data.writeByte(row.familiar() ? 1 : 0);
                data.writeShort(row.rank());
            }
        }
        out.writeInt(bytes.size());
        bytes.writeTo(out);
    }

    private static List<String> words(Row row) {
        return List.of(row.type(), row.exchange(), row.sector(), row.industry(), row.form());
    }

    private void symbols(DataOutputStream out) throws IOException {
        short[] slots = new short[Layout.SYMBOL_SLOTS];
        for (int row = 0; row < rows.size(); row++) {
            int slot = Layout.symbolSlot(rows.get(row).symbol());
            while (slots[slot] != 0) {
                slot = slot + 1 & Layout.SYMBOL_SLOTS - 1;
            }
            slots[slot] = (short) (row + 1);
        }
        for (short slot : slots) {
            out.writeShort(slot);
        }
    }

    private static void names(DataOutputStream out, List<Spelling> names) throws IOException {
        List<Hashed> sorted = new ArrayList<>();
        for (Spelling name : names) {
            sorted.add(new Hashed(Tokenizer.tokenize(name.text()).getFirst().lower().hashCode(), name));
        }
        sorted.sort(ORDER);
        byte[] filter = new byte[Layout.FILTER_BITS / Byte.SIZE];
        for (Hashed name : sorted) {
            int bit = Layout.filterBit(name.hash());
            filter[bit / Byte.SIZE] |= (byte) (1 << bit % Byte.SIZE);
        }
        out.write(filter);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int bucket = -1;
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            for (Hashed name : sorted) {
                bucket = starts(out, bucket, Layout.nameBucket(name.hash()), bytes.size());
                data.writeInt(name.hash());
                data.writeShort(name.spelling().row());
                data.writeByte(name.spelling().belief().ordinal());
                string(data, name.spelling().text());
            }
        }
        starts(out, bucket, Layout.NAME_BUCKETS, bytes.size());
        bytes.writeTo(out);
    }

    /** Writes the start of the buckets after {@code last} up to {@code next}. */
    private static int starts(DataOutputStream out, int last, int next, int start) throws IOException {
        for (int bucket = last; bucket < next; bucket++) {
            out.writeInt(start);
        }
        return next;
    }

    private static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Layout.LONGEST_STRING) {
            throw new IllegalArgumentException("too long: " + text);
        }
        out.writeByte(bytes.length);
        out.write(bytes);
    }
}
