package dev.tickertone.scoring;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Evidence.Cue;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Articles to score, and analyses small and large. */
final class Samples {
    static final Instant PUBLISHED = Instant.parse("2026-11-20T21:05:00Z");

    private Samples() {}

    static Article article(String id, String text) {
        return new Article(id, id, null, "Small caps slide", text, "Example Wire", null, "en", PUBLISHED,
                PublishedAtBasis.FEED, PUBLISHED, new ObjectRef("articles", "incoming/" + id, null));
    }

    /** Evidence of many sentences of random letters, which hardly compress. */
    static ScoredArticle large(int sentences, int length) {
        Random random = new Random(1);
        List<Evidence> evidence = IntStream.range(0, sentences).mapToObj(i -> {
            String text = random.ints(length, '!', '~').collect(
                    StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            int start = i * length;
            return new Evidence("s" + i, start, start + length, text, -0.4, 0.5, -0.2 / sentences,
                    List.of(new Cue(text, -1, null)), List.of("^RUT"));
        }).toList();
        return new ScoredArticle(article("large", null), new Analysis(Overall.scored(-0.2, 0.5, 0.2), List.of(), evidence,
                List.of(), null, new Analysis.Scorer("tickertone", "1")));
    }
}
