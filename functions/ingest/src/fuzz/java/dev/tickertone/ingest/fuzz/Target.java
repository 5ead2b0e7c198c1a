package dev.tickertone.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.ingest.Reading;
import dev.tickertone.ingest.archive.GzipReader;
import dev.tickertone.ingest.archive.ZipReader;
import dev.tickertone.ingest.content.Characters;
import dev.tickertone.ingest.content.Deadline;
import dev.tickertone.ingest.content.Encoding;
import dev.tickertone.ingest.content.Packed;
import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.docx.DocxReader;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.html.HtmlReader;
import dev.tickertone.ingest.json.JsonReader;
import dev.tickertone.ingest.mail.MailReader;
import dev.tickertone.ingest.pdf.PdfHere;
import dev.tickertone.ingest.text.TextReader;
import dev.tickertone.ingest.time.DateWords;
import dev.tickertone.ingest.time.Times;
import dev.tickertone.ingest.xml.XmlReader;
import dev.tickertone.store.quotefile.Bounds;
import dev.tickertone.store.quotefile.QuoteFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A reader of strangers' bytes. */
public enum Target {
    /** Bytes to characters; the first byte picks what the upload declares. */
    CHARSET(Target::charset),
    TEXT(content -> Promises.hold(text(content).map(text -> TextReader.read(text, Reading.UPLOADED)).orElseGet(Target::empty))),
    HTML(content -> Promises.hold(text(content).map(text -> HtmlReader.read(text, Reading.UPLOADED)).orElseGet(Target::empty))),
    JSON(content -> Promises.hold(text(content).map(text -> JsonReader.read(text, source(content, "a.json")))
            .orElseGet(() -> List.of(empty())))),
    XML(content -> Promises.hold(text(content).map(text -> XmlReader.read(text, source(content, "a.xml")))
            .orElseGet(() -> List.of(empty())))),
    MAIL(content -> Promises.hold(MailReader.read(source(content, "a.eml"), Target::within))),
    DOCX(content -> Promises.hold(DocxReader.read(content, Reading.UPLOADED))),
    ZIP(content -> Promises.hold(ZipReader.read(source(content, "a.zip"), Target::within))),
    GZIP(content -> Promises.hold(GzipReader.read(source(content, "a.gz"), Target::within))),
    /** In this process: what PDFBox throws is expected, what we throw is not. */
    PDF(content -> assertThat(PdfHere.text(content).length()).isLessThanOrEqualTo(2 * Limits.MAX_TEXT_CHARS)),
    QUOTES(Target::quotes),
    DATES(Target::dates),
    /** All readers, and what finds out which. */
    UPLOAD(content -> {
        if (Packed.of(content).filter(Packed.PDF::equals).isEmpty()) { // a process each; see PDF
            Promises.holdOf(Reading.all("a", content));
        }
    }),
    SCORER(ScorerPromises::hold);

    private static final String[] DECLARED = {null, "text/plain; charset=utf-8", "text/plain; charset=utf-16",
        "charset=iso-2022-jp", "charset=shift_jis", "charset=utf-7", "charset=windows-1252", "charset=big5", "charset=x"};
    private static final Bounds BOUNDS = new Bounds(100_000, 500);

    private final Consumer<byte[]> check;

    Target(Consumer<byte[]> check) {
        this.check = check;
    }

    /**
     * Reads an input.
     *
     * @throws AssertionError if what was promised of the answer does not hold
     */
    public void check(byte[] content) {
        check.accept(content);
    }

    private static void charset(byte[] content) {
        if (content.length > 0) {
            byte[] rest = Arrays.copyOfRange(content, 1, content.length);
            String clean = Characters.clean(Encoding.decode(rest, DECLARED[(content[0] & 0xFF) % DECLARED.length]));
            assertThat(Characters.clean(clean)).isEqualTo(clean);
            assertThat(clean.length()).isLessThanOrEqualTo(18 * content.length); // NFC makes up to 18 times as much
        }
    }

    private static void quotes(byte[] content) {
        AtomicInteger good = new AtomicInteger();
        try {
            dev.tickertone.store.quotefile.Reading reading =
                    QuoteFile.read(new ByteArrayInputStream(content), Reading.UPLOADED, BOUNDS, quote -> good.incrementAndGet());
            assertThat(reading.good()).isEqualTo(good.get());
            assertThat(reading.rows()).isLessThanOrEqualTo(BOUNDS.rows());
            assertThat(reading.rows() > 0 || reading.trouble() != null).isTrue();
            assertThat(reading.faults().size()).isLessThanOrEqualTo((int) Math.min(reading.bad(), 20));
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    private static void dates(byte[] content) {
        String words = new String(content, StandardCharsets.UTF_8);
        Times.read(words);
        DateWords.read(words, null);
        DateWords.read(words, Reading.UPLOADED)
                .ifPresent(found -> assertThat(found.rest()).allMatch(word -> words.contains(word)));
    }

    /** What an archive or a mail holds is read by other targets. */
    private static List<Draft> within(Source source) {
        return List.of(text(source.content()).map(text -> TextReader.read(text, source.uploaded())).orElseGet(Target::empty));
    }

    private static Optional<String> text(byte[] content) {
        return Optional.of(Characters.clean(Encoding.decode(content, null)).strip()).filter(text -> !text.isEmpty());
    }

    private static Draft empty() {
        return new Problem(Reason.EMPTY);
    }

    private static Source source(byte[] content, String name) {
        Deadline deadline = new Deadline(Limits.MAX_READING, System::nanoTime);
        return new Source(content, name, null, Reading.UPLOADED, Reading.UPLOADED, deadline, 0);
    }
}
