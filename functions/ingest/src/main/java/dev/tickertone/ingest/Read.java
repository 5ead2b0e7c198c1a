package dev.tickertone.ingest;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.Rejection;
import java.time.Instant;

/** What one part of an upload came to. */
public sealed interface Read {
    /** It is an article. */
    record Accepted(Article article) implements Read {}

    /**
     * It could not be read, or is not to be.
     *
     * @param item the position in the upload's list, from 1, or {@code null} where the upload as a whole is meant
     * @param withdraws the article that it withdraws, or {@code null}
     */
    record Rejected(Rejection rejection, Integer item, Withdrawn withdraws) implements Read {
        Rejected withdrawing(Withdrawn article) {
            return new Rejected(rejection, item, article);
        }
    }

    /**
     * All versions of an article up to a time.
     *
     * @param origin names it, see {@link dev.tickertone.domain.story.Origin}
     */
    record Withdrawn(String origin, Instant at) {}
}
