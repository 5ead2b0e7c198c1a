package dev.tickertone.ingest.feed;

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

/**
 * One item as a feed gives it; each field may be {@code null}.
 *
 * @param headline text, possibly with character references
 * @param body text or markup
 * @param summary text or markup; taken where it is longer than the body, which free plans cut off
 * @param published in any form that {@link Times} reads
 */
public record Item(String headline, String body, String summary, String published, Origin origin) {

    /** The story it tells, or why there is none. */
    public Draft story(Instant uploaded) {
        String text = body == null || summary != null && summary.length() > body.length() ? summary : body;
        if (headline == null && text == null) {
            return new Problem(Reason.NO_ARTICLE, "It has neither a title nor a body.");
        }
        if (text != null && text.length() > Limits.MAX_TEXT_CHARS || text != null && Html.hasTooManyTags(text)) {
            return new Problem(Reason.TOO_LONG);
        }
        Masthead masthead = Masthead.of(text == null ? List.of() : lines(text), uploaded);
        List<Stamp> stamps = new ArrayList<>();
        Times.read(published).ifPresent(at -> stamps.add(new Stamp(at, PublishedAtBasis.FEED)));
        if (masthead.publishedAt() != null) {
            stamps.add(new Stamp(masthead.publishedAt(), PublishedAtBasis.DATELINE));
        }
        String source = origin.source() == null ? masthead.source() : origin.source();
        return new Story(headline == null ? null : Html.plain(headline), masthead.lines(), stamps,
                new Origin(source, origin.url(), origin.language()));
    }

    private static List<String> lines(String text) {
        return Furniture.remove(Html.isMarkup(text) ? Html.lines(text) : Paragraphs.of(Characters.clean(text)));
    }
}
