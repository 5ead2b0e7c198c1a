package dev.tickertone.domain.article;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * One article as it was read from an upload.
 *
 * @param id content-derived, so the same article uploaded twice has one id; 26 characters {@code [a-z2-7]}
 * @param storyId the story this article tells; its own id until another article told it first
 * @param duplicateOf the id of the article this one repeats, or {@code null}
 * @param title the headline; never empty
 * @param text the article as read: the headline, a blank line, then the body. Where the source has no headline the
 *     text is the body alone and {@code title} is its beginning. All offsets anywhere in the API count UTF-16 code
 *     units in this text. In lists it is left out and {@code null} here.
 * @param source who published it (a name or host), or {@code null} where the upload does not say
 * @param url where it was published, http or https, or {@code null}
 * @param language ISO 639-1, {@code "en"} unless the upload says otherwise
 * @param publishedAt when it was published, as far as {@code publishedAtBasis} tells
 * @param ingestedAt when it was read
 * @param object the upload it was read from
 * @param guid what its source calls the article through all its revisions, such as {@code urn:newsml:…}, or {@code
 *     null} where it has no other name than its address
 * @param replacedBy the id of its last revision, or {@code null} where this is the last
 * @param withdrawnAt when its publisher withdrew it, or {@code null} where it stands: then lists leave it out and it is
 *     not alerted on, but it stays readable under its id
 */
public record Article(
        String id,
        String storyId,
        String duplicateOf,
        String title,
        String text,
        String source,
        String url,
        String language,
        Instant publishedAt,
        PublishedAtBasis publishedAtBasis,
        Instant ingestedAt,
        ObjectRef object,
        String guid,
        String replacedBy,
        Instant withdrawnAt) {

    /**
     * How long before its publication an article may be ingested: clocks of newsrooms differ and so do their readings of
     * "today"; a later date is a mistake or an embargo, and is not believed.
     */
    public static final Duration MAX_AHEAD = Duration.ofDays(1);

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(storyId, "storyId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(publishedAtBasis, "publishedAtBasis");
        Objects.requireNonNull(ingestedAt, "ingestedAt");
    }

    /** An article as it is read, before anything is known of its story. */
    public Article(
            String id, String title, String text, String source, String url, String language, Instant publishedAt,
            PublishedAtBasis publishedAtBasis, Instant ingestedAt, ObjectRef object, String guid) {
        this(id, id, null, title, text, source, url, language, publishedAt, publishedAtBasis, ingestedAt,
                object, guid, null, null);
    }

    /** An article that has no other name than its address. */
    public Article(
            String id, String storyId, String duplicateOf, String title, String text, String source, String url,
            String language, Instant publishedAt, PublishedAtBasis publishedAtBasis, Instant ingestedAt,
            ObjectRef object) {
        this(id, storyId, duplicateOf, title, text, source, url, language, publishedAt, publishedAtBasis, ingestedAt,
                object, null, null, null);
    }

    /** This article where it stands in a story. */
    public Article in(Story.Place place) {
        return new Article(id, place.storyId(), place.duplicateOf(), title, text, source, url, language, publishedAt,
                publishedAtBasis, ingestedAt, object, guid, place.replacedBy(), withdrawnAt);
    }

    /** This article as withdrawn at a time, or as standing where that is {@code null}. */
    public Article withdrawn(Instant at) {
        return new Article(id, storyId, duplicateOf, title, text, source, url, language, publishedAt,
                publishedAtBasis, ingestedAt, object, guid, replacedBy, at);
    }

    /** This article without its text: what lists show and what a score is stored with. */
    public Article withoutText() {
        return new Article(id, storyId, duplicateOf, title, null, source, url, language,
                publishedAt, publishedAtBasis, ingestedAt, object, guid, replacedBy, withdrawnAt);
    }

    /**
     * How many characters at the start of {@link #text} are the headline.
     *
     * @return 0 where the source had no headline of its own
     */
    public int headlineLength() {
        return text != null && text.startsWith(title + "\n") ? title.length() : 0;
    }
}
