package dev.tickertone.domain.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a rule fires. There is no negation: one more move or article can make a condition hold, never stop it from
 * holding, so the order in which scores and quotes arrive does not matter.
 */
public sealed interface Condition {

    /**
     * How a condition came to hold.
     *
     * @param reasons the comparisons that made it so
     */
    record Match(List<Reason> reasons) {
        public Match {
            reasons = List.copyOf(reasons);
        }

        /** Whether an article was needed, and not only a move. */
        public boolean tellsOfArticle() {
            return reasons.stream().anyMatch(reason -> !(reason.compare().metric() instanceof Metric.MovePercent));
        }

        /** The moves that made it so, the one to name first. */
        public List<KnownMove> moves() {
            return reasons.stream().map(Reason::move).filter(Objects::nonNull).toList();
        }

        /** What crossed its line, where the rule asks for a crossing. */
        public Optional<Reason> crossing() {
            return reasons.stream().filter(reason -> reason.compare().op().isCrossing()).findFirst();
        }
    }

    /**
     * One comparison that held.
     *
     * @param actual what was compared with the line
     * @param move the move it was, or {@code null} where it was none
     */
    record Reason(Compare compare, BigDecimal actual, KnownMove move) {}

    /** How this holds for what is known, or empty if it does not. */
    Optional<Match> match(Facts facts);

    /** Every comparison in it, in its order. */
    Stream<Compare> comparisons();

    /** Whether it can hold without any article, by moves alone. */
    boolean holdsOnTape();

    /** How many moves it takes together: a rule that needs one only can be held against the move that was just made. */
    int movesNeeded();

    /** Whether a move could make this hold; one that could not need not be looked into. */
    default boolean heeds(KnownMove move) {
        return comparisons().anyMatch(compare -> compare.heedsMove(move));
    }

    /** The farthest reach of any move that counts; zero where none does. */
    default Duration window() {
        return longest(comparisons().map(compare -> switch (compare.metric()) {
            case Metric.MovePercent moves -> moves.within();
            case Metric.Divergence divergence -> divergence.within();
            default -> Duration.ZERO;
        }));
    }

    /** How far back other articles count: an article that comes late may matter to those published so much after it. */
    default Duration lookback() {
        return longest(comparisons().map(compare -> switch (compare.metric()) {
            case Metric.ScoreChange change -> change.within();
            case Metric.ArticleCount count -> count.within();
            default -> Duration.ZERO;
        }));
    }

    /** The comparison that crosses a line; a rule has one at most. */
    default Optional<Compare> crossing() {
        return comparisons().filter(compare -> compare.op().isCrossing()).findFirst();
    }

    /** Every part holds. An empty list holds never: a rule without conditions is a mistake, not an alert on all. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Match> match(Facts facts) {
            List<Reason> reasons = new ArrayList<>();
            for (Condition part : cheapestFirst(parts)) {
                Optional<Match> match = part.match(facts);
                if (match.isEmpty()) {
                    return Optional.empty();
                }
                reasons.addAll(match.get().reasons());
            }
            return parts.isEmpty() ? Optional.empty() : Optional.of(new Match(reasons));
        }

        @Override
        public Stream<Compare> comparisons() {
            return parts.stream().flatMap(Condition::comparisons);
        }

        @Override
        public int movesNeeded() {
            return parts.stream().mapToInt(Condition::movesNeeded).sum();
        }

        @Override
        public boolean holdsOnTape() {
            return !parts.isEmpty() && parts.stream().allMatch(Condition::holdsOnTape);
        }
    }

    /** At least one part holds. The match is the first that needs the article, else the first. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Match> match(Facts facts) {
            Optional<Match> onTape = Optional.empty();
            for (Condition part : parts) {
                Optional<Match> match = part.match(facts);
                if (match.filter(Match::tellsOfArticle).isPresent()) {
                    return match;
                }
                onTape = onTape.or(() -> match);
            }
            return onTape;
        }

        @Override
        public Stream<Compare> comparisons() {
            return parts.stream().flatMap(Condition::comparisons);
        }

        @Override
        public int movesNeeded() {
            return parts.stream().mapToInt(Condition::movesNeeded).max().orElse(0);
        }

        @Override
        public boolean holdsOnTape() {
            return parts.stream().anyMatch(Condition::holdsOnTape);
        }
    }

    /**
     * A metric against a value. What is not known compares with nothing.
     *
     * @param recover of a crossing, the value at which it counts as over: not on the line's far side; {@code null} for
     *     anything on the near side of the line, and where nothing is crossed
     */
    record Compare(Metric metric, Op op, BigDecimal value, BigDecimal recover) implements Condition {
        public Compare {
            Objects.requireNonNull(metric, "metric");
            Objects.requireNonNull(op, "op");
            Objects.requireNonNull(value, "value");
        }

        /** A comparison that crosses nothing, or recovers on the near side of its line. */
        public Compare(Metric metric, Op op, BigDecimal value) {
            this(metric, op, value, null);
        }

        @Override
        public Optional<Match> match(Facts facts) {
            return (switch (metric) {
                case Metric.MovePercent _, Metric.Divergence _ -> move(facts);
                default -> value(facts).filter(actual -> op.holds(actual, value))
                        .map(actual -> new Reason(this, actual, null));
            }).map(reason -> new Match(List.of(reason)));
        }

        /** What an article's facts say of a metric that is no move; empty where they say nothing. */
        public Optional<BigDecimal> value(Facts facts) {
            return switch (metric) {
                case Metric.Score() -> Optional.ofNullable(facts.score());
                case Metric.ScoreChange(Duration within) -> change(facts, within);
                case Metric.ArticleCount(Duration within) -> facts.score() == null
                        ? Optional.empty() : Optional.of(BigDecimal.valueOf(facts.stories(within)));
                case Metric.PortfolioScore(BigDecimal minCoverage) ->
                        facts.score() == null ? Optional.empty() : facts.portfolioScore(minCoverage);
                case Metric.MovePercent _, Metric.Divergence _ -> Optional.empty();
            };
        }

        private Optional<BigDecimal> change(Facts facts, Duration within) {
            if (facts.score() == null) {
                return Optional.empty();
            }
            Stream<BigDecimal> changes = facts.earlierScores(within).stream().map(facts.score()::subtract);
            return op.isBelow() ? changes.min(Comparator.naturalOrder()) : changes.max(Comparator.naturalOrder());
        }

        private Optional<Reason> move(Facts facts) {
            return switch (metric) {
                case Metric.MovePercent moves -> facts.moves(moves.within()).stream().filter(this::heedsMove)
                        .findFirst().map(move -> new Reason(this, move.percent(), move));
                case Metric.Divergence divergence -> Optional.ofNullable(facts.score()).flatMap(score ->
                        facts.moves(divergence.within()).stream()
                                .filter(divergence::counts)
                                .filter(move -> move.percent().signum() * score.signum() < 0)
                                .filter(move -> op.holds(score.abs(), value))
                                .findFirst().map(move -> new Reason(this, score.abs(), move)));
                default -> Optional.empty();
            };
        }

        boolean heedsMove(KnownMove move) {
            return switch (metric) {
                case Metric.MovePercent moves -> moves.counts(move) && op.holds(move.percent(), value);
                case Metric.Divergence divergence -> divergence.counts(move);
                default -> false;
            };
        }

        /** Whether a value shows that what crossed the line is over. */
        public boolean isRecovered(BigDecimal actual) {
            BigDecimal end = recover == null ? value : recover;
            int order = actual.compareTo(end);
            return !op.holds(actual, value) && (op.isBelow() ? order >= 0 : order <= 0);
        }

        @Override
        public Stream<Compare> comparisons() {
            return Stream.of(this);
        }

        @Override
        public int movesNeeded() {
            return metric instanceof Metric.MovePercent || metric instanceof Metric.Divergence ? 1 : 0;
        }

        @Override
        public boolean holdsOnTape() {
            return metric instanceof Metric.MovePercent(var sources, var _) && sources.contains(MoveSource.OBSERVED);
        }

        // What it takes to know it: nothing, one read, several.
        private int cost() {
            return switch (metric) {
                case Metric.Score() -> 0;
                case Metric.MovePercent _, Metric.Divergence _ -> 1;
                case Metric.ScoreChange _, Metric.ArticleCount _ -> 2;
                case Metric.PortfolioScore _ -> 3;
            };
        }
    }

    private static List<Condition> cheapestFirst(List<Condition> parts) {
        return parts.stream().sorted(Comparator.comparingInt(
                part -> part.comparisons().mapToInt(Compare::cost).max().orElse(0))).toList();
    }

    private static Duration longest(Stream<Duration> times) {
        return times.max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }
}
