package dev.tickertone.alert.text;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Condition;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Condition.Reason;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions in words: as a rule states them, and as they came to hold. */
final class Comparisons {
    /** A portfolio whose name cannot be shown. */
    static final String A_PORTFOLIO = "the portfolio";

    private Comparisons() {}

    /** {@code score -0.31, at or below your line of -0.15}. */
    static String held(Reason reason, Rule rule) {
        Compare compare = reason.compare();
        String actual = value(compare.metric(), reason.actual());
        String what = switch (compare.metric()) {
            case Metric.Score _ -> "score " + actual;
            case Metric.ScoreChange(var within) -> change(reason) + " within " + Wording.duration(within);
            case Metric.ArticleCount(var within) -> stories(reason) + " within " + Wording.duration(within);
            case Metric.MovePercent _ -> "moved " + actual + " (" + source(reason.move()) + ")";
            case Metric.Divergence _ -> disagreement(reason);
            case Metric.PortfolioScore(var minCoverage) -> portfolio(rule) + " is at " + actual
                    + " by news on at least " + Wording.share(minCoverage.doubleValue()) + " of it";
        };
        return what + ", " + line(compare);
    }

    /** {@code at or below your line of -0.15}. */
    static String line(Compare compare) {
        return relation(compare.op()) + " your line of " + value(compare.metric(), compare.value());
    }

    /** {@code score at or below -0.15 and (move … or …)}. */
    static String stated(Condition condition, Rule rule) {
        return switch (condition) {
            case Condition.All(var parts) -> joined(parts, " and ", rule);
            case Condition.Any(var parts) -> joined(parts, " or ", rule);
            case Compare compare -> topic(compare.metric(), rule) + " " + relation(compare.op()) + " "
                    + value(compare.metric(), compare.value());
        };
    }

    private static String joined(List<Condition> parts, String word, Rule rule) {
        return parts.stream()
                .map(part -> part instanceof Compare || parts.size() == 1
                        ? stated(part, rule) : "(" + stated(part, rule) + ")")
                .collect(Collectors.joining(word));
    }

    /** What a rule looks at, with the window that it looks through. */
    private static String topic(Metric metric, Rule rule) {
        return switch (metric) {
            case Metric.Score _ -> "score";
            case Metric.ScoreChange(var within) -> "change of the score within " + Wording.duration(within);
            case Metric.ArticleCount(var within) -> "stories within " + Wording.duration(within);
            case Metric.MovePercent(var sources, var within) -> "move"
                    + (sources.size() > 1 ? "" : sources.contains(MoveSource.OBSERVED)
                            ? " in the market" : " in the article")
                    + " within " + Wording.duration(within);
            case Metric.Divergence(var within, var minMove) -> "price moves " + Wording.plain(minMove).toPlainString()
                    + "% or more against the story within " + Wording.duration(within) + ", size of the score";
            case Metric.PortfolioScore _ -> "score of " + portfolio(rule);
        };
    }

    /** What a metric measures, in a word or two: {@code number of stories}. */
    static String noun(Metric metric, Rule rule) {
        return switch (metric) {
            case Metric.Score _ -> "score";
            case Metric.ScoreChange _ -> "change of the score";
            case Metric.ArticleCount _ -> "number of stories";
            case Metric.MovePercent _ -> "move";
            case Metric.Divergence _ -> "gap between story and price";
            case Metric.PortfolioScore _ -> "score of " + portfolio(rule);
        };
    }

    /** {@code at or below}: a crossing includes its line. */
    private static String relation(Op op) {
        return switch (op) {
            case LT -> "below";
            case LTE, CROSSES_BELOW -> "at or below";
            case GT -> "above";
            case GTE, CROSSES_ABOVE -> "at or above";
        };
    }

    /** A value of a metric, or a line drawn for it: {@code -0.31}, {@code +2%}, {@code 3}. */
    static String value(Metric metric, BigDecimal value) {
        BigDecimal plain = Wording.plain(value);
        return switch (metric) {
            case Metric.Score _, Metric.ScoreChange _, Metric.PortfolioScore _ -> Wording.signed(plain);
            case Metric.MovePercent _ -> Wording.signed(plain) + "%";
            case Metric.ArticleCount _, Metric.Divergence _ -> plain.toPlainString();
        };
    }

    /** {@code score fell by 0.45}. */
    static String change(Reason reason) {
        String size = Wording.plain(reason.actual().abs()).toPlainString();
        return switch (reason.actual().signum()) {
            case -1 -> "score fell by " + size;
            case 1 -> "score rose by " + size;
            default -> "score did not change";
        };
    }

    /** {@code 4 stories}. */
    static String stories(Reason reason) {
        return Wording.count(reason.actual().longValue(), "story", "stories");
    }

    /** {@code portfolio growth}. */
    static String portfolio(Rule rule) {
        String id = rule.scope().portfolio() == null ? "" : PlainText.line(rule.scope().portfolio(), EmailText.MAX_NAME);
        return id.isEmpty() ? A_PORTFOLIO : "portfolio " + id;
    }

    private static String source(KnownMove move) {
        return move != null && move.source() == MoveSource.STATED
                ? "stated in the article" : "observed, against the previous close";
    }

    private static String disagreement(Reason reason) {
        BigDecimal percent = reason.move().percent();
        boolean good = percent.signum() < 0;
        BigDecimal score = good ? reason.actual() : reason.actual().negate();
        return "the story is " + (good ? "positive" : "negative") + " (" + Wording.score(score.doubleValue())
                + ") while the price " + Wording.moved(percent);
    }

    /** As an alert shows it over the API. */
    static Alert.Reason recorded(Compare compare, BigDecimal actual) {
        return new Alert.Reason(compare.metric().word(), compare.op().toString(), Wording.plain(compare.value()),
                Wording.plain(actual));
    }
}
