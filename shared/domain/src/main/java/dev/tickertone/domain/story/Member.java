package dev.tickertone.domain.story;

import dev.tickertone.domain.article.Article;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * An article as a story knows it.
 *
 * @param id the article's
 * @param origin what its source calls the article through all its revisions, or {@code null} where it has no name
 */
public record Member(String id, Instant publishedAt, Instant ingestedAt, String origin) {
    /** As the story was told: by time of publication, then by id, so that no two members are equal. */
    static final Comparator<Member> AS_TOLD =
            Comparator.comparing(Member::publishedAt).thenComparing(Member::id);

    /** The last revision last. Sources often keep the first one's time of publication; then the later upload wins. */
    static final Comparator<Member> BY_REVISION = Comparator.comparing(Member::publishedAt)
            .thenComparing(Member::ingestedAt).thenComparing(Member::id);

    public Member {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(ingestedAt, "ingestedAt");
    }

    /** An article as a member. */
    public static Member of(Article article) {
        return new Member(article.id(), article.publishedAt(), article.ingestedAt(),
                Origin.of(article).orElse(null));
    }

    boolean isRevisionOf(Member other) {
        return origin != null && origin.equals(other.origin);
    }
}
