package dev.tickertone.domain.alert;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When a rule fires. There is no negation: one more move can make a condition hold, never stop it from holding, so
 * the order in which scores and quotes arrive does not matter.
 */
public sealed interface Condition {

    /**
     * How a condition came to hold.
     *
     * @param moves the moves that made it so, the one to name first
     */
    record Match(List<KnownMove> moves) {
        public Match {
            moves = List.copyOf(moves);
        }
    }

    /** How this holds for what is known, or empty if it does not. */
    Optional<Match> match(Facts facts);

    /** Whether a move could make this hold; one that could not need not be looked into. */
    boolean heeds(KnownMove move);

    /** The farthest reach of any move that counts. */
    Duration window();

    /** Every part holds. An empty list holds never: a rule without conditions is a mistake, not an alert on all. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Match> match(Facts facts) {
            List<KnownMove> moves = new ArrayList<>();
            for (Condition part : parts) {
                Optional<Match> match = part.match(facts);
                if (match.isEmpty()) {
                    return Optional.empty();
                }
                moves.addAll(match.get().moves());
            }
            return parts.isEmpty() ? Optional.empty() : Optional.of(new Match(moves));
        }

        @Override
        public boolean heeds(KnownMove move) {
            return parts.stream().anyMatch(part -> part.heeds(move));
        }

        @Override
        public Duration window() {
            return longest(parts);
        }
    }

    /** At least one part holds; the first that does is the match. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Match> match(Facts facts) {
            return parts.stream().flatMap(part -> part.match(facts).stream()).findFirst();
        }

        @Override
        public boolean heeds(KnownMove move) {
            return parts.stream().anyMatch(part -> part.heeds(move));
        }

        @Override
        public Duration window() {
            return longest(parts);
        }
    }

    /** A metric against a value. What is not known compares with nothing. */
    record Compare(Metric metric, Op op, BigDecimal value) implements Condition {
        public Compare {
            Objects.requireNonNull(metric, "metric");
            Objects.requireNonNull(op, "op");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<Match> match(Facts facts) {
            return switch (metric) {
                case Metric.Score() -> facts.score() != null && op.holds(facts.score(), value)
                        ? Optional.of(new Match(List.of()))
                        : Optional.empty();
                case Metric.MovePercent _ -> facts.moves().stream().filter(this::heeds).findFirst()
                        .map(move -> new Match(List.of(move)));
            };
        }

        @Override
        public boolean heeds(KnownMove move) {
            return metric instanceof Metric.MovePercent moves
                    && moves.counts(move) && op.holds(move.percent(), value);
        }

        @Override
        public Duration window() {
            return metric instanceof Metric.MovePercent moves ? moves.within() : Duration.ZERO;
        }
    }

    private static Duration longest(List<Condition> parts) {
        return parts.stream().map(Condition::window).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }
}
