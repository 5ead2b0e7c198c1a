package dev.tickertone.domain.article;

/** Where an article's publication time was taken from, most trusted first. */
public enum PublishedAtBasis {
    /** A schema.org {@code datePublished} in the page. */
    JSONLD,
    /** A meta element of the page. */
    META,
    /** A field of the feed or news-API item, or a mail's Date header. */
    FEED,
    /** A dateline in the text itself. */
    DATELINE,
    /** Nothing said so: the time the object was uploaded. */
    UPLOAD;

    /** The word the API uses: the name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
