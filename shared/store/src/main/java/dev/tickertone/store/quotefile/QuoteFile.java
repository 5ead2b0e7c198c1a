package dev.tickertone.store.quotefile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.store.textfile.Lines;
import dev.tickertone.store.textfile.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads quotes row by row; no more than a row is in memory, however long the file. What it is its content decides: gzip
 * by its first bytes, a JSON list by a bracket, JSON lines by a brace, else CSV.
 */
public final class QuoteFile {
    private final Instant now;
    private final Bounds bounds;
    private final Consumer<Quote> sink;
    private final List<Reading.BadRow> faults = new ArrayList<>();
    private String unit = "line";
    private long rows;
    private long bad;
    private long stoppedAt;
    private Trouble trouble;

    private QuoteFile(Instant now, Bounds bounds, Consumer<Quote> sink) {
        this.now = now;
        this.bounds = bounds;
        this.sink = sink;
    }

    /**
     * Gives each quote to a sink as it is read.
     *
     * @param content read to its end or to a bound, not closed
     * @param now when it was uploaded or sent; quotes from a later time are mistakes
     * @throws IOException if the content cannot be read on
     */
    public static Reading read(InputStream content, Instant now, Bounds bounds, Consumer<Quote> sink)
            throws IOException {
        QuoteFile file = new QuoteFile(now, bounds, sink);
        Optional<TextFile.Trouble> unread = TextFile.read(content, bounds.bytes(), file::readText);
        Trouble trouble = unread.map(each -> Trouble.valueOf(each.name())).orElse(file.trouble);
        return new Reading(file.unit, file.rows, file.bad, file.faults, trouble, file.stoppedAt);
    }

    private void readText(char first, Reader text) throws IOException {
        Trouble found = read(first, text);
        trouble = found == null && rows == 0 ? Trouble.EMPTY : found;
    }

    private Trouble read(char first, Reader text) throws IOException {
        return switch (first) {
            case '[' -> list(text);
            case '{' -> lines(new Lines(text), this::jsonLine);
            default -> csv(new Lines(text));
        };
    }

    private Trouble csv(Lines lines) throws IOException {
        String header = lines.nextFilled();
        Optional<CsvColumns> columns = header == null ? Optional.empty() : CsvColumns.of(header);
        if (columns.isEmpty()) {
            return header == null ? Trouble.EMPTY : Trouble.NO_COLUMNS;
        }
        return lines(lines, line -> QuoteRow.of(columns.get().read(line), now));
    }

    /** Reads a line. */
    private interface LineReader {
        QuoteRow read(String line) throws IOException;
    }

    private QuoteRow jsonLine(String line) throws IOException {
        return JsonRows.line(line).map(cells -> QuoteRow.of(cells, now))
                .orElseGet(() -> new QuoteRow.Bad(Fault.NOT_JSON));
    }

    private Trouble lines(Lines lines, LineReader reader) throws IOException {
        for (String line = lines.nextFilled(); line != null; line = lines.nextFilled()) {
            if (isFull(lines.number())) {
                return Trouble.TOO_MANY_ROWS;
            }
            take(lines.number(), line.equals(Lines.TOO_LONG) ? new QuoteRow.Bad(Fault.TOO_LONG) : reader.read(line));
        }
        return null;
    }

    private Trouble list(Reader text) throws IOException {
        unit = "item";
        try (JsonParser parser = JsonRows.list(text)) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                if (token == null) {
                    stoppedAt = rows + 1;
                    return Trouble.BROKEN_JSON;
                }
                if (isFull(rows + 1)) {
                    return Trouble.TOO_MANY_ROWS;
                }
                take(rows + 1, item(parser, token));
            }
            return null;
        } catch (JsonProcessingException broken) {
            stoppedAt = rows + 1;
            return Trouble.BROKEN_JSON;
        }
    }

    private QuoteRow item(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return QuoteRow.of(JsonRows.object(parser), now);
        }
        parser.skipChildren();
        return new QuoteRow.Bad(Fault.NO_VALUES);
    }

    private boolean isFull(long number) {
        if (rows < bounds.rows()) {
            return false;
        }
        stoppedAt = number;
        return true;
    }

    private void take(long number, QuoteRow row) {
        rows++;
        switch (row) {
            case QuoteRow.Good(Quote quote) -> sink.accept(quote);
            case QuoteRow.Bad(Fault fault) -> {
                bad++;
                if (faults.size() < Limits.MAX_NAMED_ROWS) {
                    faults.add(new Reading.BadRow(number, fault));
                }
            }
        }
    }
}
