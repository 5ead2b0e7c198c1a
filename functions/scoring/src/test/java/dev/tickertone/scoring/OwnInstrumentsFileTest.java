package dev.tickertone.scoring;

import static dev.tickertone.scoring.Samples.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.StreamEvents;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnInstrumentsFileTest {
    private static final String TEXT = "Verdant Grid shares rose 4% after it raised its forecast.";

    private final Bucket bucket = new Bucket();
    private Instant now = Instant.parse("2026-11-20T21:05:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final RecordingContext context = new RecordingContext();
    private final OwnInstrumentsFile file = new OwnInstrumentsFile(bucket, "articles", clock);

    @Test
    void withoutAFileTheInstrumentsAreOurs() {
        assertThat(symbols()).isEmpty();
        assertThat(context.lines()).isEmpty();
    }

    @Test
    void theFilesInstrumentsAreFoundAndItsBadRowsLogged() {
        bucket.write("symbol,name\nVRDX,Verdant Grid\n,Nameless\n");

        assertThat(symbols()).containsExactly("VRDX");
        assertThat(context.lines()).singleElement().asString()
                .contains("\"instruments\":1", "\"problems\":1", "[\"3: ");
    }

    @Test
    void aChangedFileCountsOnceTheOldOneIsNotFresh() {
        bucket.write("symbol,name\nVRDX,Verdant Grid\n");
        symbols();
        bucket.write("symbol,name\nVGRD,Verdant Grid\n");

        now = now.plus(OwnInstrumentsFile.FRESH);
        assertThat(symbols()).containsExactly("VRDX");
        now = now.plus(Duration.ofSeconds(1));
        assertThat(symbols()).containsExactly("VGRD");
    }

    @Test
    void anUnchangedFileIsNotReadAgain() {
        bucket.write("symbol,name\nVRDX,Verdant Grid\n");
        symbols();
        now = now.plus(OwnInstrumentsFile.FRESH.plusSeconds(1));
        symbols();

        assertThat(bucket.reads).isEqualTo(1);
    }

    @Test
    void aRemovedFileCountsNoMore() {
        bucket.write("symbol,name\nVRDX,Verdant Grid\n");
        symbols();
        bucket.content = null;
        now = now.plus(OwnInstrumentsFile.FRESH.plusSeconds(1));

        assertThat(symbols()).isEmpty();
    }

    @Test
    void anEventWaitsForABucketThatCannotBeRead() {
        bucket.broken = true;

        assertThatThrownBy(this::symbols).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theHandlerScoresWithTheFile() throws IOException {
        bucket.write("symbol,name\nVRDX,Verdant Grid\n");
        MemoryTable table = new MemoryTable();
        Article article = article("one", TEXT);
        new Articles(table).add(article);

        new ScoringHandler(
                table, bucket, Map.of("ARTICLES_BUCKET", "articles", "STACK_NAME", "test"), clock).handleRequest(
                StreamEvents.of(table.read(null, 1)), new ByteArrayOutputStream(), new RecordingContext());

        assertThat(new Articles(table).find("one").orElseThrow().analysis().tickers())
                .extracting(TickerSentiment::symbol).containsExactly("VRDX");
    }

    private List<String> symbols() {
        return file.scorer(context.log(clock)).analyze(TEXT, 0).tickers().stream().map(TickerSentiment::symbol).toList();
    }

    /** A bucket with at most one object. */
    private static final class Bucket implements ObjectStore {
        private byte[] content;
        private Instant written = Instant.EPOCH;
        private int reads;
        private boolean broken;

        void write(String text) {
            content = text.getBytes(StandardCharsets.UTF_8);
            written = written.plusSeconds(1);
        }

        @Override
        public Optional<Info> info(ObjectRef ref) {
            if (broken) {
                throw new UncheckedIOException(new IOException("no route"));
            }
            assertThat(ref).isEqualTo(new ObjectRef("articles", "config/instruments.csv", null));
            return Optional.ofNullable(content).map(bytes -> new Info(bytes.length, written, "text/csv", "etag"));
        }

        @Override
        public InputStream open(ObjectRef ref) throws FileNotFoundException {
            reads++;
            if (content == null) {
                throw new FileNotFoundException(ref.key());
            }
            return new ByteArrayInputStream(content);
        }

        @Override
        public void put(ObjectRef ref, byte[] bytes, String contentType) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(ObjectRef ref) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Listed> list(String bucket, String prefix, String after) {
            throw new UnsupportedOperationException();
        }
    }
}
