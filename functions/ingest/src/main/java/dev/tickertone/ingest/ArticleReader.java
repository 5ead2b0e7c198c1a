package dev.tickertone.ingest;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.ingest.archive.GzipReader;
import dev.tickertone.ingest.archive.ZipReader;
import dev.tickertone.ingest.content.Binary;
import dev.tickertone.ingest.content.Characters;
import dev.tickertone.ingest.content.Deadline;
import dev.tickertone.ingest.content.Encoding;
import dev.tickertone.ingest.content.Kind;
import dev.tickertone.ingest.content.Packed;
import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.html.HtmlReader;
import dev.tickertone.ingest.json.JsonReader;
import dev.tickertone.ingest.mail.MailReader;
import dev.tickertone.ingest.pdf.PdfReader;
import dev.tickertone.ingest.text.TextReader;
import dev.tickertone.ingest.xml.XmlReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the articles of an upload: a function of its bytes and facts alone. Thread-safe. */
public final class ArticleReader {
    private ArticleReader() {}

    /**
     * What an upload says.
     *
     * @param content all of it
     * @param key its name; tells its type where the content does not
     * @param contentType as declared, or {@code null}
     * @param uploaded when it was uploaded: the publication time where nothing better is known
     * @param ref what the articles and rejections refer to
     * @param now when it is read
     * @param left the time there is for it
     * @return at least one, in the upload's order
     * @throws OutOfTimeException if that is less than every upload may have, and does not suffice
     */
    public static List<Read> read(
            byte[] content, String key, String contentType, Instant uploaded, ObjectRef ref, Instant now, Duration left) {
        ArticleMaker maker = new ArticleMaker(ref, uploaded, now);
        Duration time = left.minus(Limits.LAST_FILE);
        boolean less = time.compareTo(Limits.MAX_READING) < 0;
        Deadline deadline = new Deadline(less ? time : Limits.MAX_READING, System::nanoTime);
        Source source = new Source(content, key, contentType, uploaded, now, deadline, 0);
        List<Draft> drafts = drafts(source);
        if (less && deadline.hasCutShort()) {
            throw new OutOfTimeException(drafts.size() + " articles");
        }
        return drafts.stream().map(maker::make).toList();
    }

    private static List<Draft> drafts(Source source) {
        if (source.content().length > Limits.MAX_OBJECT_BYTES) {
            return List.of(tooLarge());
        }
        if (source.depth() > Limits.MAX_NESTING) {
            return List.of(new Problem(Reason.NESTED_ARCHIVE));
        }
        Optional<Packed> packed = Packed.of(source.content());
        if (packed.isPresent()) {
            return switch (packed.get()) {
                case GZIP -> GzipReader.read(source, ArticleReader::drafts);
                case ZIP -> ZipReader.read(source, ArticleReader::drafts);
                case PDF -> List.of(PdfReader.read(source));
            };
        }
        Optional<String> binary = Binary.name(source.content());
        if (binary.isPresent()) {
            return List.of(new Problem(Reason.UNSUPPORTED_TYPE, "The file is " + binary.get() + "."));
        }
        return textual(source);
    }

    private static List<Draft> textual(Source source) {
        String text = Characters.clean(Encoding.decode(source.content(), source.contentType())).strip();
        if (text.isEmpty()) {
            return List.of(new Problem(Reason.EMPTY));
        }
        return switch (Kind.of(text, source)) {
            case TEXT -> List.of(TextReader.read(text, source.uploaded()));
            case HTML -> List.of(HtmlReader.read(text, source.uploaded()));
            case JSON -> JsonReader.read(text, source);
            case XML -> XmlReader.read(text, source);
            case MAIL -> MailReader.read(source, ArticleReader::drafts);
            case UNSUPPORTED -> List.of(new Problem(Reason.UNSUPPORTED_TYPE));
        };
    }

    /** The upload is larger than {@link Limits#MAX_OBJECT_BYTES}. */
    static Problem tooLarge() {
        return new Problem(Reason.TOO_LARGE,
                "The file is larger than " + Limits.MAX_OBJECT_BYTES / 1_000_000 + " MB.");
    }
}
