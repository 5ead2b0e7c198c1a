package dev.tickertone.alert.text;

import static dev.tickertone.alert.Samples.PUBLISHED;

import dev.tickertone.alert.Samples;
import dev.tickertone.alert.watch.ArticleSighting;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.alert.watch.TapeSighting;
import dev.tickertone.domain.alert.Condition;
import dev.tickertone.domain.alert.Condition.All;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Condition.Match;
import dev.tickertone.domain.alert.Condition.Reason;
import dev.tickertone.domain.alert.Escalation;
import dev.tickertone.domain.alert.Facts;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.QuietHours;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.Rule.Limits;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.ScoredArticle;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules, and what they fire on. */
final class Scenes {
    static final String DASHBOARD = "https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com";
    static final Instant NOW = PUBLISHED.plusSeconds(60);
    static final Article ARTICLE = Samples.article("kq3v7lbn2m4xw5z6a7c2d3e4fg", "story");
    static final Duration DAY = Duration.ofHours(24);
    static final Metric SCORE = new Metric.Score();
    static final Metric ANY_MOVE = new Metric.MovePercent(Set.of(MoveSource.values()), DAY);
    static final Metric MARKET_MOVE = new Metric.MovePercent(Set.of(MoveSource.OBSERVED), DAY);

    /** A crossing with a recovery line and a move, with every limit there is. */
    static final Rule STRESS = rule("small-cap-stress", "Small-cap stress", Severity.CRITICAL,
            new All(List.of(new Compare(SCORE, Op.CROSSES_BELOW, number("-0.15"), number("-0.05")),
                    compare(ANY_MOVE, Op.LTE, "-2.0"))),
            new Limits(true, new Escalation(number("0.2"), number("1.5")), Duration.ofHours(4), 10, true,
                    new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("Europe/Berlin")), null, null));

    /** The market alone. */
    static final Rule FALL = rule("russell-falls", "Russell falls", Severity.WARNING,
            compare(MARKET_MOVE, Op.CROSSES_BELOW, "-2"), Limits.USUAL);

    private Scenes() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static Compare compare(Metric metric, Op op, String value) {
        return new Compare(metric, op, number(value));
    }

    static Rule rule(Condition when) {
        return rule("rule", "My rule", Severity.INFO, when, Limits.USUAL);
    }

    static Rule rule(String id, String name, Severity severity, Condition when, Limits limits) {
        return rule(id, name, severity, null, when, limits);
    }

    static Rule rule(String id, String name, Severity severity, String portfolio, Condition when, Limits limits) {
        return new Rule(id, name, true, severity, new Rule.Scope(Set.of(), portfolio, number("0.3")), when, limits);
    }

    /** A rule fires on the first instrument of an article; 4 stories a day, scores of 0.14 before, a portfolio at -0.22. */
    static Firing on(Rule rule, ScoredArticle scored, Quote... quotes) {
        ArticleSighting sighting =
                new ArticleSighting(scored, scored.analysis().tickers().getFirst(), List.of(quotes));
        return new Firing(rule, sighting, rule.when().match(new Known(sighting)).orElseThrow());
    }

    /** A rule that is one comparison of a market move fires on a quote. */
    static Firing on(Rule rule, Quote quote) {
        TapeSighting sighting = new TapeSighting(quote);
        KnownMove move = sighting.move().orElseThrow();
        return new Firing(rule, sighting,
                new Match(List.of(new Reason((Compare) rule.when(), move.percent(), move))));
    }

    private record Known(ArticleSighting sighting) implements Facts {
        @Override
        public BigDecimal score() {
            Double score = sighting.ticker().score();
            return score == null ? null : BigDecimal.valueOf(score);
        }

        @Override
        public List<KnownMove> moves(Duration within) {
            return sighting.moves();
        }

        @Override
        public List<BigDecimal> earlierScores(Duration within) {
            return List.of(number("0.14"));
        }

        @Override
        public int stories(Duration within) {
            return 4;
        }

        @Override
        public Optional<BigDecimal> portfolioScore(BigDecimal minCoverage) {
            return Optional.of(number("-0.22"));
        }
    }
}
