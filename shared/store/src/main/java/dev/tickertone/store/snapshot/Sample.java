package dev.tickertone.store.snapshot;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.StreamEvents;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/** What functions rehearse with: an article, its score and a quote that the usual rule fires on. Always the same. */
public final class Sample {
    private static final Instant PUBLISHED = Instant.parse("2000-01-03T15:00:00Z");

    /** The time it is while a function rehearses, so that no snapshot knows when it was made. */
    public static final Clock CLOCK = Clock.fixed(PUBLISHED.plusSeconds(60), ZoneOffset.UTC);

    private static final String TITLE = "Small caps slide as long yields climb";
    private static final String SENTENCE = "The Russell 2000 fell 2.4% to 493.12 on Monday after lenders warned of losses.";

    private Sample() {}

    /** An article as it was read. */
    public static Article article() {
        return new Article("rehearsal", TITLE, TITLE + "\n\n" + SENTENCE + " Analysts cut their profit estimates.",
                "Example Wire", "https://example.com/rehearsal", "en", PUBLISHED, PublishedAtBasis.FEED,
                PUBLISHED.plusSeconds(5), new ObjectRef("rehearsal", "incoming/rehearsal.txt", null), null);
    }

    /** The article with a score. */
    public static ScoredArticle scored() {
        Evidence evidence = new Evidence("s1", TITLE.length() + 2, TITLE.length() + 2 + SENTENCE.length(), SENTENCE, -0.6,
                1, -0.6, List.of(), List.of("^RUT"));
        TickerSentiment ticker = new TickerSentiment(
                "^RUT", "Russell 2000", "index", null, 0.9, -0.6, Label.of(-0.6), "name", List.of("s1"));
        StatedMove move = new StatedMove("^RUT", new BigDecimal("-2.4"), null, null, new BigDecimal("493.12"), "points",
                "day", null, false, "s1", 0, 10);
        return new ScoredArticle(article(), new Analysis(Overall.scored(-0.6, 0.6, 0.1), List.of(ticker),
                List.of(evidence), List.of(move), null, new Analysis.Scorer("rehearsal", "0")));
    }

    /** A quote of the instrument, some way down. */
    public static Quote quote() {
        return new Quote("^RUT", PUBLISHED.plusSeconds(30), new BigDecimal("490.00"), new BigDecimal("505.25"));
    }

    /** The stream's event of what is written into a table. */
    public static InputStream event(Consumer<Table> writes) {
        MemoryTable table = new MemoryTable();
        writes.accept(table);
        return StreamEvents.of(table.read(null, Table.MAX_GROUP));
    }
}
