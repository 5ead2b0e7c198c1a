package dev.tickertone.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.ingest.content.Characters;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Draft.Stamp;
import dev.tickertone.ingest.draft.Draft.Story;
import dev.tickertone.ingest.draft.Limits;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.furniture.Furniture;
import dev.tickertone.ingest.furniture.Masthead;
import dev.tickertone.ingest.html.Html;
import dev.tickertone.ingest.text.Paragraphs;
import dev.tickertone.ingest.time.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads one article of a news API. */
final class ItemReader {
    private ItemReader() {}

    /** The story in an object, or why there is none. */
    static Draft read(JsonNode item, Instant uploaded) {
        if (!item.isObject()) {
            return new Problem(Reason.NO_ARTICLE, "It is not a JSON object.");
        }
        Fields fields = new Fields(item);
        String headline = fields.text(Fields.HEADLINE);
        String body = withoutCount(fields.longest(Fields.BODY));
        String summary = fields.longest(Fields.SUMMARY);
        // Free plans cut the body off after a line or two; then the summary says more.
        String text = body == null || summary != null && summary.length() > body.length() ? summary : body;
        if (headline == null && text == null) {
            return new Problem(Reason.NO_ARTICLE, "It has neither a title nor a body.");
        }
        if (text != null && text.length() > Limits.MAX_TEXT_CHARS) {
            return new Problem(Reason.TOO_LONG);
        }
        Masthead masthead = Masthead.of(text == null ? List.of() : lines(text), uploaded);
        List<Stamp> stamps = new ArrayList<>();
        Times.read(fields.text(Fields.PUBLISHED)).ifPresent(at -> stamps.add(new Stamp(at, PublishedAtBasis.FEED)));
        if (masthead.publishedAt() != null) {
            stamps.add(new Stamp(masthead.publishedAt(), PublishedAtBasis.DATELINE));
        }
        String source = fields.text(Fields.SOURCE);
        return new Story(headline == null ? null : Html.plain(headline), masthead.lines(), stamps,
                new Origin(source == null ? masthead.source() : source, fields.text(Fields.URL),
                        fields.text(Fields.LANGUAGE)));
    }

    private static List<String> lines(String text) {
        return Furniture.remove(Html.isMarkup(text) ? Html.lines(text) : Paragraphs.of(Characters.clean(text)));
    }

    /** NewsAPI ends what it cuts off with a count: "… [+2042 chars]". */
    private static String withoutCount(String body) {
        int count = body != null && body.endsWith(" chars]") ? body.lastIndexOf("[+") : -1;
        return count < 0 ? body : body.substring(0, count).strip();
    }
}
