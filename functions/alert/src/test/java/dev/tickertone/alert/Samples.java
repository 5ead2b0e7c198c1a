package dev.tickertone.alert;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Articles, scores and quotes to alert about. */
public final class Samples {
    public static final Instant PUBLISHED = Instant.parse("2026-11-20T21:05:00Z");
    public static final String TITLE = "Small caps slide as long yields climb";
    public static final String SENTENCE = "The Russell 2000 slid 2.4% to 2,793.30 as long yields climbed.";

    private Samples() {}

    /** An article of a story, published at {@link #PUBLISHED}. */
    public static Article article(String id, String story) {
        return article(id, story, PUBLISHED, TITLE, "Example Wire");
    }

    public static Article article(String id, String story, Instant published, String title, String source) {
        return new Article(id, story, null, title, null, source, null, "en", published, PublishedAtBasis.FEED,
                published.plusSeconds(9), new ObjectRef("articles", "incoming/" + id, null));
    }

    /** A score for the Russell 2000, with a stated move where {@code percent} is not null. */
    public static ScoredArticle scored(Article article, double score, String percent) {
        return scored(article, List.of(russell(0.95, score)), percent == null ? List.of() : List.of(stated(percent)));
    }

    public static ScoredArticle scored(Article article, List<TickerSentiment> tickers, List<StatedMove> moves) {
        return new ScoredArticle(article, new Analysis(Overall.scored(-0.15, 0.62, 0.2), tickers,
                List.of(evidence("s1", SENTENCE, -0.4), evidence("s2", "It kept most of its gain of the year.", 0.2)),
                moves, null, new Analysis.Scorer("tickertone", "1")));
    }

    public static TickerSentiment russell(double relevance, Double score) {
        return ticker("^RUT", "Russell 2000", relevance, score);
    }

    public static TickerSentiment ticker(String symbol, String name, double relevance, Double score) {
        return new TickerSentiment(symbol, name, "index", null, relevance, score,
                score == null ? null : Label.of(score), "name", List.of("s1", "s2"));
    }

    /** A move of the Russell 2000 on the day. */
    public static StatedMove stated(String percent) {
        return stated("^RUT", percent, "day");
    }

    public static StatedMove stated(String symbol, String percent, String period) {
        return new StatedMove(symbol, new BigDecimal(percent), null, null, new BigDecimal("2793.30"), "points",
                period, null, false, "s1", 0, 10);
    }

    public static Evidence evidence(String id, String text, double score) {
        return new Evidence(id, 0, text.length(), text, score, 0.5, score * 0.5, List.of(), List.of("^RUT"));
    }

    /** A quote of the Russell 2000 that moved by {@code percent}, {@code seconds} after {@link #PUBLISHED}. */
    public static Quote quote(String percent, long seconds) {
        return quote("^RUT", percent, PUBLISHED.plusSeconds(seconds));
    }

    public static Quote quote(String symbol, String percent, Instant at) {
        BigDecimal close = new BigDecimal("100");
        return new Quote(symbol, at, close.add(new BigDecimal(percent)), close);
    }
}
