package dev.tickertone.ingest.market;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.Quotes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Stores a million generated rows in a table that only counts them; prints what came of it and each progress. */
final class MillionRows {
    static final int ROWS = 1_000_000;

    private static final Instant FIRST = Instant.parse("2026-11-02T14:30:00Z");
    private static final int CHUNK = 1_000;

    private MillionRows() {}

    public static void main(String[] args) throws IOException {
        CountingTable table = new CountingTable();
        List<QuoteUpload.Progress> progress = new ArrayList<>();
        Clock clock = Clock.systemUTC();
        QuoteUpload.Result result = new QuoteUpload(new Quotes(table), clock, () -> Duration.ofHours(1), progress::add)
                .take(rows(), Instant.parse("2026-11-20T22:00:00Z"));
        System.out.println("rows=" + result.reading().rows() + " bad=" + result.reading().bad() + " added="
                + result.kept().added() + " written=" + table.written + " largest=" + table.largest
                + " reports=" + progress.size() + " last=" + progress.getLast().percent() + "%");
        System.err.println(progress.getLast());
    }

    private static InputStream rows() {
        Iterator<ByteArrayInputStream> chunks = IntStream.range(0, ROWS / CHUNK).mapToObj(MillionRows::chunk).iterator();
        InputStream header = new ByteArrayInputStream(
                "symbol,timestamp,price,previous_close\n".getBytes(StandardCharsets.UTF_8));
        return new SequenceInputStream(header, new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return chunks.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return chunks.next();
            }
        }));
    }

    private static ByteArrayInputStream chunk(int number) {
        StringBuilder text = new StringBuilder();
        for (int row = number * CHUNK; row < (number + 1) * CHUNK; row++) {
            text.append("SYM").append(100 + row % 500).append(',').append(FIRST.plusSeconds(row / 500 * 10L))
                    .append(',').append(100 + row % 900).append(".25,\n");
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static final class CountingTable implements Table {
        private long written;
        private int largest;

        @Override
        public Optional<Item> get(Key key) {
            return Optional.empty();
        }

        @Override
        public List<Item> getAll(List<Key> keys) {
            return Collections.emptyList();
        }

        @Override
        public Page query(Range range) {
            return new Page(List.of(), null);
        }

        @Override
        public boolean write(List<Write> group) {
            written += group.size();
            largest = Math.max(largest, group.size());
            return true;
        }
    }
}
