package dev.tickertone.local.scale;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.portfolio.Portfolio;
import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import dev.tickertone.domain.story.Member;
import dev.tickertone.domain.table.Table;
import dev.tickertone.local.LocalProduct;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Bars;
import dev.tickertone.store.Outcomes;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.Rejections;
import dev.tickertone.store.Stories;
import dev.tickertone.store.Touched;
import dev.tickertone.store.rule.Portfolios;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Scored articles on two of 2,000 instruments each, and every fourth on one that all write about, over the last
 * {@link #DAYS} days; one of ten is a copy, one of five has an address. With prices, alerts and rejections.
 */
public record ManyReads(int articles) {
    /** When all of it is there, and asked for. */
    public static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");

    static final String BUSY = "BUSY";
    static final int DAYS = 16;
    static final int INSTRUMENTS = 2_000;
    static final int HOLDINGS = 20;

    private static final int OTHERS = 500;

    /** Keeps all of it. */
    public void keep(Table table) {
        Random random = new Random(5);
        Articles kept = new Articles(table);
        Stories stories = new Stories(table);
        Touched touched = new Touched();
        ScoredArticle last = null;
        for (int i = 0; i < articles; i++) {
            ScoredArticle scored = scored(i, random);
            kept.add(scored.article());
            if (i % 10 == 1) {
                stories.join(Member.of(scored.article()), Member.of(last.article()));
            }
            kept.addScore(scored);
            touched.add(scored);
            last = scored;
        }
        new Bars(table).recount(touched);
        prices(table);
        others(table);
    }

    /** One every two minutes for the instrument that all write about, one a day for some. */
    private static void prices(Table table) {
        List<Quote> quotes = new ArrayList<>();
        for (Instant at = NOW.minus(Duration.ofDays(DAYS)); at.isBefore(NOW); at = at.plusSeconds(120)) {
            quotes.add(new Quote(BUSY, at, BigDecimal.valueOf(100 + at.getEpochSecond() / 120 % 9), null));
        }
        for (int i = 0; i < DAYS * HOLDINGS; i++) {
            quotes.add(new Quote(symbol(i % HOLDINGS), NOW.minus(Duration.ofDays(i / HOLDINGS)), BigDecimal.TEN, null));
        }
        new Quotes(table).add(quotes, NOW);
    }

    private static void others(Table table) {
        for (int i = 0; i < OTHERS; i++) {
            Instant at = NOW.minusSeconds(60L * i);
            new Rejections(table).add(new Rejection("rejection-" + i, new ObjectRef("articles", "incoming/" + i, null),
                    "empty", "There is nothing in it.", "Upload it again.", at));
            new Alerts(table).record(new Alert("alert-" + i, "default", Alert.Kind.FIRST, null, Severity.WARNING, BUSY,
                    id(i), id(i), at, at, at, null, null, "It moved", "It moved.", "It moved", 0.5, Label.of(0.5), null,
                    List.of(), null), at, List.of());
        }
        new Outcomes(table).keep(
                new ObjectRef(LocalProduct.BUCKET, "incoming/2026-11-20/0123456789abcdef/note.txt", null), "etag", "kept",
                IntStream.range(0, Outcomes.MAX_ARTICLES).mapToObj(ManyReads::id).toList(), NOW, null);
        new Portfolios(table).put(new Portfolio("all", "All", IntStream.range(0, HOLDINGS)
                .mapToObj(i -> new Holding(symbol(i), null, BigDecimal.ONE)).toList()), before -> true);
    }

    private ScoredArticle scored(int number, Random random) {
        Instant published = NOW.minus(Duration.ofDays(DAYS).dividedBy(articles).multipliedBy(articles - number))
                .plusMillis(1);
        String url = number % 5 == 0 ? "https://wire.example/" + number : null;
        Article article = new Article(id(number), "Title " + number, "Title " + number, "Example Wire", url, "en",
                published, PublishedAtBasis.FEED, published, new ObjectRef("articles", "incoming/" + number, null), null);
        List<TickerSentiment> tickers = Stream.concat(
                IntStream.range(0, 2).mapToObj(i -> symbol((number * 7 + i * 613) % INSTRUMENTS)),
                number % 4 == 0 ? Stream.of(BUSY) : Stream.empty()).map(symbol -> ticker(symbol, random)).toList();
        return new ScoredArticle(article, new Analysis(Overall.scored(0.1, 0.6, 0.2), tickers, List.of(), List.of(), null,
                new Analysis.Scorer("made", "1")));
    }

    private static TickerSentiment ticker(String symbol, Random random) {
        double score = random.nextInt(-100, 101) / 100.0;
        return new TickerSentiment(symbol, symbol + " Corp", "equity", null, 0.9, score, Label.of(score), "name", List.of());
    }

    static String id(int number) {
        return String.format("%032x", number);
    }

    static String symbol(int number) {
        return "ZQ" + number;
    }
}
