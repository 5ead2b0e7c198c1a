package dev.tickertone.local.scale;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** So many scored articles a minute apart, each its own story, each on three of the instruments written about. */
record MadeArticles(int count) implements Iterable<ScoredArticle> {
    private static final Instant FIRST = Instant.parse("2026-11-16T14:30:00Z");
    private static final int INSTRUMENTS = 3;

    @Override
    public Iterator<ScoredArticle> iterator() {
        Random random = new Random(3);
        return IntStream.range(0, count).mapToObj(i -> scored(i, random)).iterator();
    }

    private static ScoredArticle scored(int number, Random random) {
        Instant published = FIRST.plusSeconds(60L * number);
        String id = String.format("%032x", number);
        Article article = new Article(id, id, null, "Title " + number, null, "Example Wire", null, "en", published,
                PublishedAtBasis.FEED, published, new ObjectRef("articles", "incoming/" + id, null));
        List<TickerSentiment> tickers = IntStream.range(0, INSTRUMENTS)
                .mapToObj(i -> ticker(ManyRules.symbol((number * 7 + i * 3) % ManyRules.WRITTEN_ABOUT),
                        random.nextInt(-100, 101) / 100.0)).toList();
        Evidence evidence = new Evidence(
                "s1", 0, 10, "It is so.", 0.2, 0.5, 0.1, List.of(), List.of(tickers.getFirst().symbol()));
        return new ScoredArticle(article, new Analysis(Overall.scored(0.1, 0.6, 0.2), tickers, List.of(evidence),
                List.of(), null, new Analysis.Scorer("made", "1")));
    }

    private static TickerSentiment ticker(String symbol, double score) {
        return new TickerSentiment(
                symbol, symbol + " Corp", "equity", null, 0.9, score, Label.of(score), "name", List.of("s1"));
    }
}
