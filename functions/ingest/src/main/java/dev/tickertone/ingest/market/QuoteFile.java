package dev.tickertone.ingest.market;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.ingest.content.Binary;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads quotes from CSV line by line; never more than a line of it is in memory. */
public final class QuoteFile {
    private final Consumer<Quote> sink;
    private final List<Integer> bad = new ArrayList<>();
    private int badRows;
    private int rows;

    private QuoteFile(Consumer<Quote> sink) {
        this.sink = sink;
    }

    /**
     * Gives each good row to a sink as it is read.
     *
     * @param content read to its end or to the limit, not closed
     * @return what could not be read; empty if all was well
     * @throws IOException if the content cannot be read on
     */
    public static List<Problem> read(InputStream content, Instant uploaded, Consumer<Quote> sink) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(content, Binary.SAMPLE_BYTES);
        bytes.mark(Binary.SAMPLE_BYTES);
        Optional<String> binary = Binary.name(bytes.readNBytes(Binary.SAMPLE_BYTES));
        if (binary.isPresent()) {
            return List.of(new Problem(Reason.UNSUPPORTED_TYPE, "The file is " + binary.get() + "."));
        }
        bytes.reset();
        return new QuoteFile(sink).read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), uploaded);
    }

    private List<Problem> read(Reader text, Instant uploaded) throws IOException {
        QuoteRows reader = null;
        int number = 0;
        for (String line = line(text); line != null; line = line(text)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            if (reader == null) {
                Optional<Columns> columns = Columns.of(line.startsWith("\uFEFF") ? line.substring(1) : line);
                if (columns.isEmpty()) {
                    return List.of(new Problem(Reason.BAD_HEADER));
                }
                reader = new QuoteRows(columns.get(), uploaded);
            } else if (rows == Limits.MAX_QUOTES) {
                return problems(new Problem(Reason.TOO_MANY_ROWS, "The file holds more than " + Limits.MAX_QUOTES
                        + " rows; line " + number + " and all after it were not read."));
            } else {
                row(number, reader.read(line));
            }
        }
        return rows == 0 ? List.of(new Problem(Reason.EMPTY, "The file holds no rows of quotes.")) : problems(null);
    }

    private void row(int number, Optional<Quote> quote) {
        rows++;
        quote.ifPresent(sink);
        if (quote.isEmpty()) {
            badRows++;
            if (bad.size() < Limits.MAX_NAMED_ROWS) {
                bad.add(number);
            }
        }
    }

    private List<Problem> problems(Problem other) {
        List<Problem> problems = new ArrayList<>();
        if (badRows > 0) {
            String numbers = bad.stream().map(String::valueOf).collect(Collectors.joining(", "));
            problems.add(new Problem(Reason.BAD_ROWS, badRows + " of " + rows + " rows could not be read: "
                    + (badRows == 1 ? "line " : "lines ") + numbers + (badRows > bad.size() ? " and more." : ".")));
        }
        if (other != null) {
            problems.add(other);
        }
        return problems;
    }

    /** The next line, or {@code null} at the end; of an overlong one only the beginning, which is then no good row. */
    private static String line(Reader text) throws IOException {
        int c = text.read();
        if (c < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (; c >= 0 && c != '\n'; c = text.read()) {
            if (line.length() <= Limits.MAX_QUOTE_LINE_CHARS && c != '\r') {
                line.append((char) c);
            }
        }
        return line.length() <= Limits.MAX_QUOTE_LINE_CHARS ? line.toString() : "\u0000";
    }
}
