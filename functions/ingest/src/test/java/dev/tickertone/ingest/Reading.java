package dev.tickertone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.ingest.draft.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Reads one upload as the function does. */
public final class Reading {
    public static final Instant UPLOADED = Instant.parse("2026-11-20T22:00:00Z");

    private Reading() {}

    public static List<Read> all(String name, byte[] content) {
        ObjectRef ref = new ObjectRef("uploads", "incoming/" + name, null);
        return ArticleReader.read(content, ref.key(), null, UPLOADED, ref, UPLOADED.plusSeconds(5),
                Limits.MAX_READING.plus(Limits.LAST_FILE));
    }

    /** The article in an upload that holds one. */
    public static Article article(String name, String content) {
        return article(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Article article(String name, byte[] content) {
        List<Read> reads = all(name, content);
        assertThat(reads).hasSize(1).first().isInstanceOf(Read.Accepted.class);
        return ((Read.Accepted) reads.getFirst()).article();
    }

    /** The articles in an upload that holds several, in its order. */
    public static List<Article> articles(String name, String content) {
        return all(name, content.getBytes(StandardCharsets.UTF_8)).stream()
                .filter(Read.Accepted.class::isInstance).map(read -> ((Read.Accepted) read).article()).toList();
    }

    /** The rejection of an upload of which nothing can be read. */
    public static Rejection rejection(String name, String content) {
        return rejection(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Rejection rejection(String name, byte[] content) {
        List<Read> reads = all(name, content);
        assertThat(reads).hasSize(1).first().isInstanceOf(Read.Rejected.class);
        return ((Read.Rejected) reads.getFirst()).rejection();
    }
}
