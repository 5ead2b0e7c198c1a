package dev.tickertone.domain.score;

import dev.tickertone.domain.article.Article;
import java.util.Objects;

/**
 * An article and what was found in it.
 *
 * @param analysis {@code null} for an article that was read and is not scored yet
 */
public record ScoredArticle(Article article, Analysis analysis) {
    public ScoredArticle {
        Objects.requireNonNull(article, "article");
    }
}
