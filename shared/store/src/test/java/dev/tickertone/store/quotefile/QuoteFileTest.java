package dev.tickertone.store.quotefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.store.quotefile.Reading.BadRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFileTest {
    private static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");
    private static final Bounds BOUNDS = new Bounds(1_000_000, 100);
    private static final String HEADER = "symbol,timestamp,price,previous_close\n";
    private static final String ROW = "IWM,2026-11-20T20:00:00Z,1,\n";

    private final List<Quote> quotes = new ArrayList<>();

    @Test
    void readsQuotesExactlyAsWritten() {
        assertClean(read(HEADER + "^RUT,2026-11-20T21:00:00Z,2793.30,2862.00\n"
                + "btc-usd,2026-11-20 16:00:00.5004-05:00,0.00000120,\nF,2026-11-20T16:00:00-05:00[America/New_York],9.1"));
        assertThat(quotes).containsExactly(
                new Quote("^RUT", Instant.parse("2026-11-20T21:00:00Z"), new BigDecimal("2793.30"), new BigDecimal("2862.00")),
                new Quote("BTC-USD", Instant.parse("2026-11-20T21:00:00.500Z"), new BigDecimal("0.00000120"), null),
                new Quote("F", Instant.parse("2026-11-20T21:00:00Z"), new BigDecimal("9.1"), null));
    }

    @Test
    void findsColumnsByTheirNamesInAnyOrder() {
        assertClean(read("\uFEFFPrice,Note,\"Timestamp\",Previous Close,SYMBOL\r\n"
                + "1.5,\"a, \"\"b\"\"\",2026-11-20T21:00:00Z,,IWM\r\n"));
        assertThat(quotes).containsExactly(
                new Quote("IWM", Instant.parse("2026-11-20T21:00:00Z"), new BigDecimal("1.5"), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "symbol,date,open,high,low,close,volume\nIWM,2026-11-20,1,2,0.5,277.41,9\n",
        "volume,close,low,high,open,date,symbol\n9,277.41,0.5,2,1,2026-11-20,IWM\n",
        "{\"symbol\":\"IWM\",\"date\":\"2026-11-20\",\"open\":1,\"high\":2,\"low\":0.5,\"close\":277.41,\"volume\":9}",
        "[{\"date\":\"2026-11-20\",\"note\":{\"price\":[1]},\"close\":\"277.41\",\n\"symbol\":\"iwm\"}]",
        "\uFEFF [ {\"symbol\":\"IWM\",\"timestamp\":\"2026-11-20T21:00:00Z\",\"price\":277.41,\"previous_close\":null}]\n",
        "\n \r\n{\"symbol\":\"IWM\",\"timestamp\":\"2026-11-20T21:00:00Z\",\"price\":277.41,\"previous_close\":\"\"}\n\n"})
    void readsEachFormAlikeAndCompressedToo(String text) {
        Quote quote = new Quote("IWM", Instant.parse("2026-11-20T21:00:00Z"), new BigDecimal("277.41"), null);

        assertClean(read(text));
        assertClean(read(gzip(text)));

        assertThat(quotes).containsExactly(quote, quote);
    }

    @ParameterizedTest
    @CsvSource({"IWM,2026-11-18,2026-11-18T21:00:00Z", "IWM,2026-07-01,2026-07-01T20:00:00Z",
        "IWM,2025-11-28,2025-11-28T18:00:00Z", "^N225,2026-07-03,2026-07-03T20:00:00Z",
        "BTC-USD,2026-11-14,2026-11-15T00:00:00Z", "EURUSD=X,2026-11-18,2026-11-18T22:00:00Z"})
    void aDayIsTheCloseOfThatDay(String symbol, String day, Instant close) {
        assertClean(read("symbol,date,close\n" + symbol + "," + day + ",1\n"));
        assertThat(quotes.getFirst().at()).isEqualTo(close);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "IWM,2026-11-20T21:00:00Z|NO_VALUES", ",2026-11-20T21:00:00Z,1,|NO_VALUES", "IWM,,1,|NO_VALUES",
        "I W,2026-11-20T21:00:00Z,1,|BAD_SYMBOL", "ABCDEFGHIJKLMNOPQRSTUVWXY,2026-11-20T21:00:00Z,1,|BAD_SYMBOL",
        "IWM,2026-11-20T21:00:00,1,|NO_ZONE", "IWM,2026-11-20 21:00,1,|NO_ZONE", "IWM,soon,1,|BAD_TIME",
        "IWM,2026-11-31,1,|BAD_TIME", "IWM,1763672400,1,|BAD_TIME", "IWM,11/20/2026,1,|BAD_TIME",
        "IWM,2026-11-21T22:00:00.001Z,1,|IMPOSSIBLE_TIME", "IWM,1970-12-31T23:59:59Z,1,|IMPOSSIBLE_TIME",
        "IWM,2026-11-20T21:00:00Z,0,|BAD_PRICE", "IWM,2026-11-20T21:00:00Z,-1,|BAD_PRICE",
        "IWM,2026-11-20T21:00:00Z,1e9,|BAD_PRICE", "IWM,2026-11-20T21:00:00Z,NaN,|BAD_PRICE",
        "IWM,2026-11-20T21:00:00Z,1.2.3,|BAD_PRICE", "IWM,2026-11-20T21:00:00Z,.,|BAD_PRICE",
        "IWM,2026-11-20T21:00:00Z,12345678901234567890.12345,|BAD_PRICE",
        "IWM,2026-11-20T21:00:00Z,1,x|BAD_PREVIOUS_CLOSE", "IWM,2026-11-20T21:00:00Z,1,0|BAD_PREVIOUS_CLOSE"})
    void saysWhatIsWrongWithARowAndKeepsTheOthers(String row, Fault fault) {
        Reading reading = read(HEADER + ROW + "\n" + row + "\nIWM,2026-11-21T22:00:00Z,2,\n");

        assertThat(reading).isEqualTo(new Reading("line", 3, 1, List.of(new BadRow(4, fault)), null, 0));
        assertThat(quotes).hasSize(2);
    }

    @Test
    void aBrokenLineOfJsonDoesNotStopTheOthers() {
        String good = "{\"symbol\":\"IWM\",\"timestamp\":\"2026-11-20T21:00:00Z\",\"price\":1}";

        Reading reading = read(good + "\n{\"symbol\":\n" + good + " {}\n\"IWM\"\n{}\n"
                + "{\"symbol\":\"IWM\",\"timestamp\":1763672400,\"price\":1}\n" + "{\"a\":".repeat(9) + "\n" + good);

        assertThat(reading.faults()).containsExactly(new BadRow(2, Fault.NOT_JSON), new BadRow(3, Fault.NOT_JSON),
                new BadRow(4, Fault.NOT_JSON), new BadRow(5, Fault.NO_VALUES), new BadRow(6, Fault.BAD_TIME),
                new BadRow(7, Fault.NOT_JSON));
        assertThat(quotes).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "}", ",", " x", ",{\"symbol\":\"IWM\"", ",[[[[[[[[["})
    void aListThatBreaksOffKeepsWhatCameBefore(String end) {
        Reading reading = read("[{\"symbol\":\"IWM\",\"timestamp\":\"2026-11-20T21:00:00Z\",\"price\":1},7" + end);

        assertThat(reading).isEqualTo(new Reading(
                "item", 2, 1, List.of(new BadRow(2, Fault.NO_VALUES)), Trouble.BROKEN_JSON, 3));
        assertThat(quotes).hasSize(1);
    }

    @Test
    void namesTheFirstBadRowsAndCountsAll() {
        Reading reading = read(HEADER + "x\n".repeat(Limits.MAX_NAMED_ROWS + 1));

        assertThat(reading.bad()).isEqualTo(Limits.MAX_NAMED_ROWS + 1);
        assertThat(reading.faults()).extracting(BadRow::number).containsExactlyElementsOf(
                IntStream.rangeClosed(2, Limits.MAX_NAMED_ROWS + 1).mapToObj(Long::valueOf).toList());
    }

    @Test
    void readsAsManyRowsAsTheLimitAllows() {
        String item = "{\"symbol\":\"IWM\",\"timestamp\":\"2026-11-20T21:00:00Z\",\"price\":1}";
        int limit = (int) BOUNDS.rows();

        assertClean(read(HEADER + ROW.repeat(limit)));
        assertClean(read("[" + (item + ",").repeat(limit - 1) + item + "]"));
        assertThat(read(HEADER + ROW.repeat(limit + 1)))
                .isEqualTo(new Reading("line", limit, 0, List.of(), Trouble.TOO_MANY_ROWS, limit + 2));
        assertThat(read("[" + (item + ",").repeat(limit) + item + "]"))
                .isEqualTo(new Reading("item", limit, 0, List.of(), Trouble.TOO_MANY_ROWS, limit + 1));
        assertThat(quotes).hasSize(4 * limit);
    }

    @Test
    void readsRowsAsLongAsTheLimitAllows() {
        String longest = ROW.strip() + "," + "n".repeat(Limits.MAX_ROW_CHARS - ROW.length());

        assertThat(read(HEADER + longest + "\n" + longest + "n\n" + ROW).faults())
                .containsExactly(new BadRow(3, Fault.TOO_LONG));
        assertThat(quotes).hasSize(2);
    }

    @Test
    void readsAsManyBytesAsTheLimitAllowsAfterDecompression() {
        String text = HEADER + ROW;
        String filled = text + "\n".repeat((int) BOUNDS.bytes() - text.length());

        assertClean(read(filled));
        assertClean(read(gzip(filled)));
        assertThat(read(filled + "\n").trouble()).isEqualTo(Trouble.TOO_LARGE);
        assertThat(read(gzip(filled + "\n")).trouble()).isEqualTo(Trouble.TOO_LARGE);
    }

    @Test
    void namesWhatIsNoQuoteFile() {
        assertThat(read("").trouble()).isEqualTo(Trouble.EMPTY);
        assertThat(read(" \n".repeat(1_000)).trouble()).isEqualTo(Trouble.EMPTY);
        assertThat(read(HEADER).trouble()).isEqualTo(Trouble.EMPTY);
        assertThat(read("[]").trouble()).isEqualTo(Trouble.EMPTY);
        assertThat(read(ROW).trouble()).isEqualTo(Trouble.NO_COLUMNS);
        assertThat(read("x".repeat(5_000)).trouble()).isEqualTo(Trouble.NO_COLUMNS);
        assertThat(read("PK\u0003\u0004").trouble()).isEqualTo(Trouble.NOT_TEXT);
        assertThat(read((HEADER + ROW).getBytes(StandardCharsets.UTF_16LE)).trouble()).isEqualTo(Trouble.NOT_TEXT);
    }

    @Test
    void namesDamagedCompression() {
        String text = HEADER + IntStream.range(0, 50).mapToObj(i -> "IWM,2026-11-20T20:00:" + (10 + i) + "Z," + (i + 1) + ",\n")
                .collect(Collectors.joining());
        byte[] whole = gzip(text);
        byte[] cut = Arrays.copyOf(whole, whole.length - 9);
        byte[] flipped = whole.clone();
        flipped[whole.length - 6] ^= 1;

        assertThat(read(cut).trouble()).isEqualTo(Trouble.BROKEN_GZIP);
        assertThat(read(flipped).trouble()).isEqualTo(Trouble.BROKEN_GZIP);
        assertThat(read(new byte[] {0x1F, (byte) 0x8B}).trouble()).isEqualTo(Trouble.BROKEN_GZIP);
    }

    private static void assertClean(Reading reading) {
        assertThat(reading.trouble()).isNull();
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.good()).isEqualTo(reading.rows()).isPositive();
    }

    private Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Reading read(byte[] bytes) {
        try {
            return QuoteFile.read(new ByteArrayInputStream(bytes), NOW, BOUNDS, quotes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
