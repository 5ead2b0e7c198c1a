package dev.tickertone.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.ingest.Packing;
import dev.tickertone.ingest.Read;
import dev.tickertone.ingest.Reading;
import dev.tickertone.ingest.content.Deadline;
import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Draft.Story;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final String BODY = "Tarn Water slipped 2% on Friday after a dry autumn emptied its reservoirs.";
    private static final byte[] TEXT = bytes(BODY);

    @Test
    void readsWhatGzipHoldsByItsContentAndInnerName() {
        assertThat(Reading.article("a.txt.gz", Packing.gzip(BODY)).text()).isEqualTo(BODY);
        assertThat(Reading.article("a", Packing.gzip("<html><h1>Tarn slips</h1><p>" + BODY + "</p></html>")).title())
                .isEqualTo("Tarn slips");
        assertThat(Reading.rejection("a.json.gz", Packing.gzip("Tarn")).reason()).isEqualTo("broken_json");
        assertThat(Reading.article("a.docx.gz", Packing.gzip(Packing.docx("<w:p><w:r><w:t>" + BODY
                + "</w:t></w:r></w:p>"))).text()).isEqualTo(BODY);
    }

    @Test
    void readsEachFileOfAZipAndNamesTheBadOnes() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("news/", new byte[0]);
        files.put("__MACOSX/news/._one.txt", new byte[] {0, 5, 22, 7});
        files.put("news/one.txt", TEXT);
        files.put("news/.DS_Store", new byte[] {0, 0, 0, 1});
        files.put("news/two.json", bytes("[{\"title\":\"Two rises\"},{\"id\":7}]"));
        files.put("news/three.png", "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
        files.put("news/four.html", bytes("<h1>Four falls</h1><p>" + BODY + "</p>"));
        List<Read> reads = Reading.all("a.zip", Packing.zip(files));

        assertThat(reads.stream().filter(Read.Accepted.class::isInstance).map(read -> ((Read.Accepted) read).article())
                .map(Article::title)).containsExactly(BODY.substring(0, BODY.length() - 1), "Two rises", "Four falls");
        List<Rejection> bad = reads.stream().filter(Read.Rejected.class::isInstance)
                .map(read -> ((Read.Rejected) read).rejection()).toList();
        assertThat(bad).extracting(Rejection::detail).satisfiesExactly(
                two -> assertThat(two).startsWith("In \u201Cnews/two.json\u201D: Item 2 of the list: "),
                three -> assertThat(three).startsWith("In \u201Cnews/three.png\u201D: "));
        assertThat(bad).extracting(Rejection::id).doesNotHaveDuplicates();
    }

    @Test
    void keepsTheOtherFilesWhenOneIsDamaged() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] noise = new byte[2_000];
        new Random(5).nextBytes(noise);
        files.put("noise.txt", noise);
        files.put("good.txt", TEXT);
        byte[] zip = Packing.zip(files);
        zip[1_000] ^= 1;

        List<Read> reads = Reading.all("a.zip", zip);
        assertThat(((Read.Rejected) reads.getFirst()).rejection().reason()).isEqualTo("broken_archive");
        assertThat(((Read.Rejected) reads.getFirst()).rejection().detail()).contains("noise.txt");
        assertThat(reads.getLast()).isInstanceOf(Read.Accepted.class);
    }

    @Test
    void refusesArchivesWithinArchives() {
        assertThat(Reading.rejection("a.gz", Packing.gzip(Packing.gzip(BODY))).reason()).isEqualTo("nested_archive");
        assertThat(Reading.rejection("a.gz", Packing.gzip(Packing.zip(Map.of("a.txt", TEXT)))).reason())
                .isEqualTo("nested_archive");
        assertThat(Reading.rejection("a.zip", Packing.zip(Map.of("b.zip", Packing.zip(Map.of("a.txt", TEXT))))).reason())
                .isEqualTo("nested_archive");
        assertThat(Reading.rejection("a.zip", Packing.zip(Map.of("b.gz", Packing.gzip(BODY)))).reason())
                .isEqualTo("nested_archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "a/../../b.txt", "/etc/cron.d/a", "C:\\a.txt", "..\\a.txt", "a\\b.txt", "..", "c:a.txt"})
    void refusesNamesThatLeadOutOfTheArchive(String name) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name, TEXT);
        files.put("good.txt", TEXT);
        List<Read> reads = Reading.all("a.zip", Packing.zip(files));
        assertThat(reads).hasSize(2).last().isInstanceOf(Read.Accepted.class);
        assertThat(((Read.Rejected) reads.getFirst()).rejection().reason()).isEqualTo("unsafe_name");
    }

    @Test
    void takesNamesAsLongAsTheLimit() {
        String name = "n".repeat(Limits.MAX_ENTRY_NAME_CHARS);
        assertThat(Reading.article("a.zip", Packing.zip(Map.of(name, TEXT))).text()).isEqualTo(BODY);
        assertThat(Reading.rejection("a.zip", Packing.zip(Map.of(name + "n", TEXT))).reason()).isEqualTo("unsafe_name");
    }

    @Test
    void takesAsManyFilesAsTheLimitAllows() {
        assertThat(Reading.all("a.zip", many(Limits.MAX_ENTRIES))).hasSize(Limits.MAX_ENTRIES)
                .allMatch(Read.Accepted.class::isInstance);
        assertThat(Reading.rejection("a.zip", many(Limits.MAX_ENTRIES + 1)).reason()).isEqualTo("too_many_items");
    }

    @Test
    void unpacksAsMuchAsTheSizeOfAFileExplains() throws Exception {
        int packed = 6_000;
        int most = packed * Limits.MAX_RATIO;
        assertThat(new Allowance(Long.MAX_VALUE).unpack(new ByteArrayInputStream(new byte[most]), packed)).hasSize(most);
        assertExceeds(new Allowance(Long.MAX_VALUE), most + 1, packed);
        int small = Limits.SMALL_UNPACKED_BYTES;
        assertThat(new Allowance(Long.MAX_VALUE).unpack(new ByteArrayInputStream(new byte[small]), 1)).hasSize(small);
        assertExceeds(new Allowance(Long.MAX_VALUE), small + 1, 1);
    }

    @Test
    void unpacksNoFileLargerThanAnUploadAndNoMoreThanTheAllowanceInAll() throws Exception {
        assertThat(new Allowance(Long.MAX_VALUE).unpack(new ByteArrayInputStream(new byte[Limits.MAX_OBJECT_BYTES]),
                Limits.MAX_OBJECT_BYTES)).hasSize(Limits.MAX_OBJECT_BYTES);
        assertExceeds(new Allowance(Long.MAX_VALUE), Limits.MAX_OBJECT_BYTES + 1, Limits.MAX_OBJECT_BYTES);

        Allowance two = new Allowance(20);
        two.unpack(new ByteArrayInputStream(new byte[15]), 15);
        assertThat(two.unpack(new ByteArrayInputStream(new byte[5]), 5)).hasSize(5);
        assertExceeds(two, 1, 1);
    }

    @Test
    void refusesBombs() {
        byte[] zeros = new byte[30_000_000];
        Arrays.fill(zeros, (byte) '0');
        assertThat(Reading.rejection("a.txt.gz", Packing.gzip(zeros)).reason()).isEqualTo("unpacks_too_large");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bomb.txt", zeros);
        files.put("good.txt", TEXT);
        List<Read> reads = Reading.all("a.zip", Packing.zip(files));
        assertThat(((Read.Rejected) reads.getFirst()).rejection().reason()).isEqualTo("unpacks_too_large");
        assertThat(reads.getLast()).isInstanceOf(Read.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001F\u008B", "\u001F\u008B\u0008\u0000\u0000\u0000\u0000\u0000\u0000\u0003", "PK\u0003\u0004 and more"})
    void rejectsDamagedArchives(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reading.rejection("a", bytes).reason()).isEqualTo("broken_archive");
        byte[] gzip = Packing.gzip(BODY);
        assertThat(Reading.rejection("a.gz", Arrays.copyOf(gzip, gzip.length - 9)).reason()).isEqualTo("broken_archive");
    }

    @Test
    void namesOtherDocumentsThatAreZips() {
        assertThat(Reading.rejection("a.xlsx", Packing.zip(Map.of("xl/workbook.xml", TEXT))).detail()).contains("Excel");
        assertThat(Reading.rejection("a.zip", Packing.zip(Map.of("folder/", new byte[0]))).reason()).isEqualTo("empty");
    }

    @Test
    void stopsWhenItsTimeIsUp() {
        AtomicLong nanos = new AtomicLong();
        List<String> read = new ArrayList<>();
        Deadline deadline = new Deadline(Limits.MAX_READING, nanos::get);
        Source source = new Source(many(5), "a.zip", null, Reading.UPLOADED, Reading.UPLOADED, deadline, 0);
        List<Draft> drafts = ZipReader.read(source, file -> {
            read.add(file.name());
            nanos.addAndGet(Limits.MAX_READING.toNanos() / 2);
            return List.of(new Story("Up", List.of(), List.of(), Origin.UNKNOWN));
        });

        assertThat(read).hasSize(2);
        assertThat(((Problem) drafts.getLast()).reason()).isEqualTo(Reason.TOO_MANY_ITEMS);
        assertThat(((Problem) drafts.getLast()).detail()).isEqualTo("Of the 5 files in the archive the first 2 were read.");
    }

    private static byte[] many(int files) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int i = 0; i < files; i++) {
            all.put("f" + i + ".txt", bytes("Tarn Water slipped " + i + "% on Friday."));
        }
        return Packing.zip(all);
    }

    private static void assertExceeds(Allowance allowance, int bytes, long packed) {
        assertThatExceptionOfType(Allowance.Exceeded.class)
                .isThrownBy(() -> allowance.unpack(new ByteArrayInputStream(new byte[bytes]), packed));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
