package dev.tickertone.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.ingest.content.Source;
import dev.tickertone.ingest.draft.Draft;
import dev.tickertone.ingest.draft.Draft.Origin;
import dev.tickertone.ingest.draft.Draft.Problem;
import dev.tickertone.ingest.draft.Reason;
import dev.tickertone.ingest.feed.Item;
import dev.tickertone.ingest.feed.Release;

/** Reads one article of a news API. */
final class ItemReader {
    private ItemReader() {}

    /** The story in an object, or why there is none. */
    static Draft read(JsonNode item, Source source) {
        if (!item.isObject()) {
            return new Problem(Reason.NO_ARTICLE, "It is not a JSON object.");
        }
        Fields fields = new Fields(item);
        Origin origin = new Origin(fields.text(Fields.SOURCE), fields.text(Fields.URL), fields.text(Fields.LANGUAGE));
        String published = fields.text(Fields.PUBLISHED);
        return Release.refuse(fields.word(Fields.STATUS), fields.word(Fields.EMBARGO), source.now(), origin, published)
                .orElseGet(() -> new Item(fields.text(Fields.HEADLINE), withoutCount(fields.longest(Fields.BODY)),
                        fields.longest(Fields.SUMMARY), published, origin).story(source.uploaded()));
    }

    /** NewsAPI ends what it cuts off with a count: "… [+2042 chars]". */
    private static String withoutCount(String body) {
        int count = body != null && body.endsWith(" chars]") ? body.lastIndexOf("[+") : -1;
        return count < 0 ? body : body.substring(0, count).strip();
    }
}
