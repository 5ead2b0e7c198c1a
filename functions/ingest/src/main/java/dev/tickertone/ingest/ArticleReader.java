package dev.tickertone.ingest;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.ingest.content.Binary;
import dev.tickertone.ingest.content.Characters;
import dev.tickertone.ingest.content.Encoding;
import dev.tickertone.ingest.content.Kind;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.html.HtmlReader;
import dev.tickertone.ingest.json.JsonReader;
import dev.tickertone.ingest.text.TextReader;
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
     * @return at least one, in the upload's order
     */
    public static List<Read> read(
            byte[] content, String key, String contentType, Instant uploaded, ObjectRef ref, Instant now) {
        ArticleMaker maker = new ArticleMaker(ref, uploaded, now);
        return drafts(content, key, contentType, uploaded).stream().map(maker::make).toList();
    }

    private static List<Draft> drafts(byte[] content, String key, String contentType, Instant uploaded) {
        if (content.length > Limits.MAX_OBJECT_BYTES) {
            return List.of(tooLarge());
        }
        Optional<String> binary = Binary.name(content);
        if (binary.isPresent()) {
            return List.of(new Problem(Reason.UNSUPPORTED_TYPE, "The file is " + binary.get() + "."));
        }
        String text = Characters.clean(Encoding.decode(content, contentType)).strip();
        if (text.isEmpty()) {
            return List.of(new Problem(Reason.EMPTY));
        }
        return switch (Kind.of(text, key, contentType)) {
            case TEXT -> List.of(TextReader.read(text, uploaded));
            case HTML -> List.of(HtmlReader.read(text, uploaded));
            case JSON -> JsonReader.read(text, uploaded);
            case UNSUPPORTED -> List.of(new Problem(Reason.UNSUPPORTED_TYPE));
        };
    }

    /** The upload is larger than {@link Limits#MAX_OBJECT_BYTES}. */
    static Problem tooLarge() {
        return new Problem(Reason.TOO_LARGE,
                "The file is larger than " + Limits.MAX_OBJECT_BYTES / 1_000_000 + " MB.");
    }
}
