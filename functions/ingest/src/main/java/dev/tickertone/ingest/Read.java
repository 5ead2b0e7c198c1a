package dev.tickertone.ingest;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.Rejection;

/** What one part of an upload came to. */
public sealed interface Read {
    /** It is an article. */
    record Accepted(Article article) implements Read {}

    /**
     * It could not be read.
     *
     * @param item the position in the upload's list, from 1, or {@code null} where the upload as a whole is meant
     */
    record Rejected(Rejection rejection, Integer item) implements Read {}
}
