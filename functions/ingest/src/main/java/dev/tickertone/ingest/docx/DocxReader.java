package dev.tickertone.ingest.docx;

import dev.tickertone.ingest.content.Characters;
import dev.tickertone.ingest.content.Encoding;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.feed.Item;
import dev.tickertone.ingest.html.Html;
import dev.tickertone.ingest.text.TextReader;
import dev.tickertone.ingest.xml.Xml;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the body of a Word document: what it shows, without deleted and hidden text, headers, footers and notes. */
public final class DocxReader {
    private DocxReader() {}

    /**
     * The story of a document. The dates that Word keeps are those of the file, not of the article, so only a date in
     * the text counts.
     *
     * @param body {@code word/document.xml}
     * @param uploaded tells the year where a dateline does not
     */
    public static Draft read(byte[] body, Instant uploaded) {
        Optional<String> xml = Xml.withoutDoctype(Characters.clean(Encoding.decode(body, null)).strip());
        if (xml.isEmpty()) {
            return new Problem(Reason.UNSAFE_XML);
        }
        if (xml.get().length() > Limits.MAX_XML_CHARS || Html.hasTooManyTags(xml.get())) {
            return new Problem(Reason.TOO_LARGE, "The document's text takes more markup than can be read.");
        }
        WordParagraphs paragraphs = WordParagraphs.of(Xml.parse(xml.get()));
        List<String> lines = paragraphs.lines();
        if (lines.isEmpty()) {
            return new Problem(Reason.NO_ARTICLE, "The document holds no text.");
        }
        String text = String.join("\n\n", lines);
        return paragraphs.title() == null ? TextReader.read(text, uploaded)
                : new Item(paragraphs.title(), text, null, null, Origin.UNKNOWN).story(uploaded);
    }
}
