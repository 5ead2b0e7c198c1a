package dev.tickertone.ingest.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.OutOfTimeException;
import dev.tickertone.ingest.market.QuoteUpload.Progress;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Quotes.Kept;
import dev.tickertone.store.quotefile.Trouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuoteUploadTest {
    private static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-11-18T14:30:00Z");
    private static final String LARGEST_HEAP = "-Xmx24m";

    private final MemoryTable table = new MemoryTable();
    private final List<Progress> progress = new ArrayList<>();

    @Test
    void aMillionRowsFitIntoASmallHeapAndTellHowFarTheyAre() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                LARGEST_HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                MillionRows.class.getName()).redirectError(ProcessBuilder.Redirect.DISCARD).start();

        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed.strip()).isEqualTo("rows=%1$d bad=0 added=%1$d written=%1$d largest=%2$d reports=%3$d last=100%%"
                .formatted(MillionRows.ROWS, Table.MAX_GROUP, MillionRows.ROWS / QuoteUpload.PROGRESS_EVERY));
    }

    @Test
    void whatTimeDidNotSufficeForIsStoredByTheNextCall() throws IOException {
        int rows = 5 * Table.MAX_GROUP + 7;
        Iterator<Duration> left = List.of(Duration.ofHours(1), QuoteUpload.RESERVE, QuoteUpload.RESERVE,
                QuoteUpload.RESERVE.minusMillis(1)).iterator();

        assertThatThrownBy(() -> take(rows, left::next)).isInstanceOf(OutOfTimeException.class)
                .hasMessageContaining("after " + 2 * Table.MAX_GROUP + " quotes");

        assertThat(take(rows, () -> Duration.ofHours(1)).kept())
                .isEqualTo(new Kept(rows - 2 * Table.MAX_GROUP, 0, 2 * Table.MAX_GROUP));
        assertThat(take(rows, () -> Duration.ofHours(1)).kept()).isEqualTo(new Kept(0, 0, rows));
    }

    @Test
    void aCallThatIsShorterThanTheReserveStoresQuotesToo() throws IOException {
        int rows = 2 * Table.MAX_GROUP;
        Duration whole = Duration.ofSeconds(29);
        Duration part = whole.dividedBy(QuoteUpload.MIN_RESERVES);

        assertThat(take(rows, List.of(whole, part, part).iterator()::next).kept()).isEqualTo(new Kept(rows, 0, 0));
        assertThatThrownBy(() -> take(rows, List.of(whole, part.minusMillis(1)).iterator()::next))
                .isInstanceOf(OutOfTimeException.class);
    }

    @Test
    void aFileThatGrewBeyondTheLimitIsNotRead() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return length;
            }
        };

        assertThat(new QuoteUpload(new Quotes(table), Clock.fixed(NOW, ZoneOffset.UTC), () -> Duration.ofHours(1),
                progress::add).take(endless, NOW).reading().trouble()).isEqualTo(Trouble.TOO_LARGE);
    }

    @Test
    void aSmallFileReportsNoProgress() throws IOException {
        take(3, () -> Duration.ofHours(1));

        assertThat(progress).isEmpty();
    }

    @Test
    void aLaterUploadCorrectsAnEarlierOneEvenIfItIsReadFirst() throws IOException {
        upload("symbol,date,close\nIWM,2026-11-19,277.41\n", NOW);
        upload("symbol,date,close\nIWM,2026-11-19,27.741\n", NOW.minusSeconds(60));

        assertThat(new Quotes(table).between("IWM", null, null, 9)).extracting(quote -> quote.price().toPlainString())
                .containsExactly("277.41");
    }

    @Test
    void aDailyFileLeavesThePreviousCloseToTheCalendar() throws IOException {
        upload("symbol,date,close\nIWM,2026-11-19,277.41\nIWM,2026-11-18,284.20\n", NOW);

        assertThat(new Quotes(table).between("IWM", null, null, 9)).extracting(Quote::previousClose)
                .containsExactly(null, null);
    }

    private QuoteUpload.Result take(int rows, Supplier<Duration> left) throws IOException {
        String text = IntStream.range(0, rows).mapToObj(i -> "IWM," + FIRST.plusSeconds(i) + ",1.5\n")
                .collect(Collectors.joining("", "symbol,timestamp,price\n", ""));
        return new QuoteUpload(new Quotes(table), Clock.fixed(NOW, ZoneOffset.UTC), left, progress::add).take(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), NOW);
    }

    private void upload(String text, Instant uploaded) throws IOException {
        new QuoteUpload(new Quotes(table), Clock.fixed(NOW, ZoneOffset.UTC), () -> Duration.ofHours(1), progress::add)
                .take(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), uploaded);
    }
}
