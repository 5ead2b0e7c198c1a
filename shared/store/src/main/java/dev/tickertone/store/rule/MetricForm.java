package dev.tickertone.store.rule;

import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.store.form.Form;
import dev.tickertone.store.form.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What may be said about each metric: which values and comparisons, and which members go with it. */
enum MetricForm {
    SCORE(Limits.SCORE, List.of(Op.values()), null),
    SCORE_CHANGE(Limits.SCORE_CHANGE, List.of(Op.values()), Limits.MAX_LOOKBACK),
    ARTICLE_COUNT(Limits.ARTICLE_COUNT, List.of(Op.GT, Op.GTE, Op.CROSSES_ABOVE), Limits.MAX_LOOKBACK),
    MOVE_PERCENT(Limits.MOVE_PERCENT, List.of(Op.values()), Limits.MAX_MOVE_WINDOW),
    DIVERGENCE(Limits.DIVERGENCE, List.of(Op.GT, Op.GTE), Limits.MAX_MOVE_WINDOW),
    PORTFOLIO_SCORE(Limits.SCORE, List.of(Op.values()), null);

    private final Span range;
    private final List<Op> ops;
    private final Duration longest;

    /** @param longest the longest window, or {@code null} for a metric without one */
    MetricForm(Span range, List<Op> ops, Duration longest) {
        this.range = range;
        this.ops = ops;
        this.longest = longest;
    }

    Span range() {
        return range;
    }

    List<Op> ops() {
        return ops;
    }

    /** The metric that a comparison names, with the members that go with it; others are faults. */
    Metric metric(Form compare) {
        Duration within = within(compare);
        Source source = this == MOVE_PERCENT ? source(compare) : Source.EITHER;
        BigDecimal minMove = this == DIVERGENCE ? minMove(compare) : Limits.DEFAULT_MIN_MOVE;
        if (this != MOVE_PERCENT) {
            compare.refuse("source", "Only move_percent has a source");
        }
        if (this != DIVERGENCE) {
            compare.refuse("min_move", "Only divergence has a least move");
        }
        BigDecimal minCoverage = this == PORTFOLIO_SCORE ? minCoverage(compare) : Limits.DEFAULT_MIN_COVERAGE;
        if (this != PORTFOLIO_SCORE) {
            compare.refuse("min_coverage", "Only portfolio_score has a least coverage");
        }
        return switch (this) {
            case SCORE -> new Metric.Score();
            case SCORE_CHANGE -> new Metric.ScoreChange(within);
            case ARTICLE_COUNT -> new Metric.ArticleCount(within);
            case MOVE_PERCENT -> new Metric.MovePercent(source.sources(), within);
            case DIVERGENCE -> new Metric.Divergence(within, minMove);
            case PORTFOLIO_SCORE -> new Metric.PortfolioScore(minCoverage);
        };
    }

    private Duration within(Form compare) {
        if (longest == null) {
            compare.refuse("within", "The metric " + this + " has no window");
            return Limits.DEFAULT_WINDOW;
        }
        Duration within = compare.duration("within", Limits.MIN_WINDOW, longest);
        return within == null ? Limits.DEFAULT_WINDOW : within;
    }

    private static Source source(Form compare) {
        Source source = compare.word("source", List.of(Source.values()));
        return source == null ? Source.EITHER : source;
    }

    private static BigDecimal minMove(Form compare) {
        BigDecimal minMove = compare.decimal("min_move", Limits.MOVE_STEP);
        return minMove == null ? Limits.DEFAULT_MIN_MOVE : minMove;
    }

    private static BigDecimal minCoverage(Form compare) {
        BigDecimal minCoverage = compare.decimal("min_coverage", Limits.RELEVANCE);
        return minCoverage == null ? Limits.DEFAULT_MIN_COVERAGE : minCoverage;
    }

    /** The word of a rule. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which moves count. */
    enum Source {
        OBSERVED(Set.of(MoveSource.OBSERVED)),
        STATED(Set.of(MoveSource.STATED)),
        EITHER(Set.of(MoveSource.values()));

        private final Set<MoveSource> sources;

        Source(Set<MoveSource> sources) {
            this.sources = sources;
        }

        Set<MoveSource> sources() {
            return sources;
        }

        static Source of(Set<MoveSource> sources) {
            return sources.size() > 1 ? EITHER : valueOf(sources.iterator().next().name());
        }

        /** The word of a rule. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
