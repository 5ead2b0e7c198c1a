package dev.tickertone.store;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Records to keep. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final ObjectRef UPLOAD = new ObjectRef("articles", "incoming/a b.txt", null);

    private Samples() {}

    static Article article(String id, Instant publishedAt) {
        return new Article(id, id, null, "Zinc slips", "Zinc slips\n\nZinc fell 2.4% to 2,793.30.", "Example Wire", null,
                "en", publishedAt, PublishedAtBasis.DATELINE, NOON, UPLOAD);
    }

    static ScoredArticle scored(String id, Instant publishedAt, String... symbols) {
        Evidence evidence = new Evidence("s1", 12, 39, "Zinc fell 2.4% to 2,793.30.", -0.4, 1, -0.4,
                List.of(new Evidence.Cue("fell 2.4%", -1, null)), List.of(symbols));
        List<TickerSentiment> tickers = Stream.of(symbols).map(symbol -> new TickerSentiment(symbol, "Name of " + symbol,
                "index", null, 0.9, -0.4, Label.of(-0.4), "name", List.of("s1"))).toList();
        StatedMove move = new StatedMove("^ZN", new BigDecimal("-2.4"), null, null, new BigDecimal("2793.30"), "points",
                "day", null, false, "s1", 12, 39);
        return new ScoredArticle(article(id, publishedAt), new Analysis(Overall.scored(-0.4, 0.62, 0.2), tickers,
                List.of(evidence), List.of(move), null, new Analysis.Scorer("tickertone", "0")));
    }
}
