package dev.tickertone.alert.text;

import dev.tickertone.alert.watch.ArticleSighting;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.alert.watch.Sighting;
import dev.tickertone.alert.watch.TapeSighting;
import dev.tickertone.domain.alert.Condition;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Condition.Match;
import dev.tickertone.domain.alert.Condition.Reason;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.Evidence;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Overall;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A made-up event that a rule would fire on: each comparison just at its line, or just beyond. */
final class SampleFiring {
    private static final String SYMBOL = "XMPL";
    private static final String NAME = "Example Corp";
    private static final String TITLE = "Example headline, here stands that of the article";
    private static final String SENTENCE = "Here stands the sentence of the article that says it.";
    private static final BigDecimal CLOSE = new BigDecimal(100);

    private SampleFiring() {}

    static Firing of(Rule rule, Instant now) {
        List<Compare> held = held(rule.when()).toList();
        BigDecimal score = score(held);
        KnownMove move = new KnownMove(percent(held, score), MoveSource.OBSERVED, Duration.ZERO, now);
        Match match = new Match(held.stream().map(compare -> reason(compare, score, move)).toList());
        Quote quote = new Quote(symbol(rule), now, price(move.percent()), CLOSE);
        return new Firing(rule, match.tellsOfArticle() ? article(rule, now, score, quote) : new TapeSighting(quote), match);
    }

    // One way for the condition to hold.
    private static Stream<Compare> held(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().flatMap(SampleFiring::held);
            case Condition.Any(var parts) -> parts.stream().limit(1).flatMap(SampleFiring::held);
            case Compare compare -> Stream.of(compare);
        };
    }

    private static Reason reason(Compare compare, BigDecimal score, KnownMove move) {
        return switch (compare.metric()) {
            case Metric.Score _ -> new Reason(compare, score, null);
            case Metric.MovePercent(var sources, var within) -> new Reason(compare, beyond(compare),
                    new KnownMove(beyond(compare), sources.contains(MoveSource.OBSERVED)
                            ? MoveSource.OBSERVED : MoveSource.STATED, Duration.ZERO, move.at()));
            case Metric.Divergence _ -> new Reason(compare, score.abs(), move);
            default -> new Reason(compare, beyond(compare), null);
        };
    }

    private static BigDecimal score(List<Compare> held) {
        return first(held, Metric.Score.class).map(SampleFiring::beyond)
                .or(() -> first(held, Metric.Divergence.class).map(SampleFiring::beyond))
                .orElseGet(() -> new BigDecimal(
                        held.stream().anyMatch(compare -> compare.op().isBelow()) ? "-0.42" : "0.42"))
                .max(BigDecimal.ONE.negate()).min(BigDecimal.ONE);
    }

    private static BigDecimal percent(List<Compare> held, BigDecimal score) {
        return first(held, Metric.MovePercent.class).map(SampleFiring::beyond)
                .or(() -> first(held, Metric.Divergence.class)
                        .map(compare -> ((Metric.Divergence) compare.metric()).minMove())
                        .map(size -> score.signum() > 0 ? size.negate() : size))
                .orElse(BigDecimal.valueOf(score.signum()));
    }

    private static Optional<Compare> first(List<Compare> held, Class<? extends Metric> metric) {
        return held.stream().filter(compare -> metric.isInstance(compare.metric())).findFirst();
    }

    private static BigDecimal beyond(Compare compare) {
        BigDecimal step = compare.op() != Op.LT && compare.op() != Op.GT ? BigDecimal.ZERO
                : compare.metric() instanceof Metric.ArticleCount ? BigDecimal.ONE : new BigDecimal("0.01");
        return compare.op().isBelow() ? compare.value().subtract(step) : compare.value().add(step);
    }

    private static BigDecimal price(BigDecimal percent) {
        return CLOSE.add(percent).max(new BigDecimal("0.01"));
    }

    private static String symbol(Rule rule) {
        return rule.scope().symbols().stream().sorted().findFirst().orElse(SYMBOL);
    }

    private static Sighting article(Rule rule, Instant now, BigDecimal score, Quote quote) {
        Evidence evidence = new Evidence("s1", 0, SENTENCE.length(), SENTENCE, score.doubleValue(), 1,
                score.doubleValue(), List.of(), List.of(quote.symbol()));
        TickerSentiment ticker = new TickerSentiment(quote.symbol(), symbol(rule).equals(SYMBOL) ? NAME : quote.symbol(),
                "equity", null, 0.9, score.doubleValue(), Label.of(score.doubleValue()), "name", List.of("s1"));
        Article article = new Article("example", "example", null, TITLE, null, "Example Source", null, "en", now,
                PublishedAtBasis.UPLOAD, now, null);
        return new ArticleSighting(new ScoredArticle(article, new Analysis(
                Overall.scored(score.doubleValue(), 0.6, 0), List.of(ticker), List.of(evidence), List.of(), null,
                new Analysis.Scorer("example", "1"))), ticker, List.of(quote));
    }
}
