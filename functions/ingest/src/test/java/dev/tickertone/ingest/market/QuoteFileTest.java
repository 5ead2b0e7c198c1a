package dev.tickertone.ingest.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFileTest {
    private static final Instant UPLOADED = Instant.parse("2026-11-20T22:00:00Z");
    private static final String HEADER = "symbol,timestamp,price,previous_close\n";

    private final List<Quote> quotes = new ArrayList<>();

    @Test
    void readsQuotesExactlyAsWritten() {
        assertThat(read(HEADER + "^RUT,2026-11-20T21:00:00Z,2793.30,2862.00\nbtc-usd,2026-11-20T16:00:00.5-05:00,0.00000120,\n"))
                .isEmpty();
        assertThat(quotes).containsExactly(
                new Quote("^RUT", Instant.parse("2026-11-20T21:00:00Z"), new BigDecimal("2793.30"), new BigDecimal("2862.00")),
                new Quote("BTC-USD", Instant.parse("2026-11-20T21:00:00.5Z"), new BigDecimal("0.00000120"), null));
    }

    @Test
    void findsColumnsByTheirNamesInAnyOrder() {
        assertThat(read("\uFEFFPrice,Note,\"Timestamp\",SYMBOL\r\n1.5,\"a, \"\"b\"\"\",2026-11-20T21:00:00Z,IWM\r\n")).isEmpty();
        assertThat(quotes).containsExactly(
                new Quote("IWM", Instant.parse("2026-11-20T21:00:00Z"), new BigDecimal("1.5"), null));
    }

    @Test
    void readsDailyFilesWithTheCloseBeforeAsPreviousClose() {
        assertThat(read("""
                symbol,date,open,high,low,close,volume
                IWM,2026-11-18,1,1,1,284.20,9
                QQQ,2026-11-19,1,1,1,600,9
                IWM,2026-11-19,1,1,1,277.41,9
                IWM,2026-07-01,1,1,1,250,9
                """)).isEmpty();
        assertThat(quotes).extracting(Quote::previousClose)
                .containsExactly(null, null, new BigDecimal("284.20"), null);
        assertThat(quotes).extracting(quote -> quote.at().toString()).containsExactly("2026-11-18T21:00:00Z",
                "2026-11-19T21:00:00Z", "2026-11-19T21:00:00Z", "2026-07-01T20:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IWM,2026-11-20T21:00:00Z", "IWM,2026-11-20T21:00:00,1,", "IWM,soon,1,", "IWM,2026-11-31,1,",
        ",2026-11-20T21:00:00Z,1,", "I W,2026-11-20T21:00:00Z,1,", "IWM,2026-11-20T21:00:00Z,0,", "IWM,2026-11-20T21:00:00Z,-1,",
        "IWM,2026-11-20T21:00:00Z,1e9,", "IWM,2026-11-20T21:00:00Z,NaN,", "IWM,2026-11-20T21:00:00Z,1.2.3,",
        "IWM,2026-11-20T21:00:00Z,1,x", "IWM,2026-11-20T21:00:00Z,1,0", "IWM,2026-11-21T22:00:01Z,1,", "IWM,1960-01-01T00:00:00Z,1,",
        "IWM,2026-11-20T21:00:00Z,.,", "AVERYLONGSYMBOLINDEED,2026-11-20T21:00:00Z,1,"})
    void reportsBadRowsAndKeepsTheOthers(String row) {
        List<Problem> problems = read(HEADER + "IWM,2026-11-20T20:00:00Z,1,\n\n" + row + "\nIWM,2026-11-21T22:00:00Z,2,\n");

        assertThat(quotes).hasSize(2);
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().reason()).isEqualTo(Reason.BAD_ROWS);
        assertThat(problems.getFirst().detail()).isEqualTo("1 of 3 rows could not be read: line 4.");
    }

    @Test
    void namesTheFirstBadRowsOnly() {
        assertThat(read(HEADER + "x\n".repeat(Limits.MAX_NAMED_ROWS)).getFirst().detail()).endsWith(", 20, 21.");
        assertThat(read(HEADER + "x\n".repeat(Limits.MAX_NAMED_ROWS + 1)).getFirst().detail()).endsWith(", 20, 21 and more.");
    }

    @Test
    void readsAsManyRowsAsTheLimitAllows() {
        String row = "IWM,2026-11-20T21:00:00Z,1,\n";
        assertThat(read(HEADER + row.repeat(Limits.MAX_QUOTES))).isEmpty();
        assertThat(quotes).hasSize(Limits.MAX_QUOTES);
        assertThat(read(HEADER + row.repeat(Limits.MAX_QUOTES + 1))).extracting(Problem::reason)
                .containsExactly(Reason.TOO_MANY_ROWS);
        assertThat(quotes).hasSize(2 * Limits.MAX_QUOTES);
    }

    @Test
    void readsLinesAsLongAsTheLimitAllows() {
        String row = "IWM,2026-11-20T21:00:00Z,1,,";
        String longest = row + "n".repeat(Limits.MAX_QUOTE_LINE_CHARS - row.length());
        assertThat(read(HEADER + longest + "\n" + longest + "n\n" + row)).extracting(Problem::detail)
                .containsExactly("1 of 3 rows could not be read: line 3.");
        assertThat(quotes).hasSize(2);
    }

    @Test
    void rejectsWhatIsNoQuoteFile() {
        assertThat(read("")).extracting(Problem::reason).containsExactly(Reason.EMPTY);
        assertThat(read(HEADER)).extracting(Problem::reason).containsExactly(Reason.EMPTY);
        assertThat(read("IWM,2026-11-20T21:00:00Z,1\n")).extracting(Problem::reason).containsExactly(Reason.BAD_HEADER);
        assertThat(read("PK\u0003\u0004")).extracting(Problem::reason).containsExactly(Reason.UNSUPPORTED_TYPE);
    }

    private List<Problem> read(String csv) {
        try (InputStream content = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))) {
            return QuoteFile.read(content, UPLOADED, quotes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
