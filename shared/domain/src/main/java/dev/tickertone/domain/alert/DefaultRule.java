package dev.tickertone.domain.alert;

import dev.tickertone.domain.alert.Condition.All;
import dev.tickertone.domain.alert.Condition.Any;
import dev.tickertone.domain.alert.Condition.Compare;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The rule every installation starts with: an article and the tape agree about an instrument. */
public final class DefaultRule {
    /** Its id. */
    public static final String ID = "default";

    private static final BigDecimal MIN_RELEVANCE = new BigDecimal("0.3");
    private static final Metric SCORE = new Metric.Score();
    private static final Metric MOVE =
            new Metric.MovePercent(Set.of(MoveSource.OBSERVED, MoveSource.STATED), Duration.ofHours(24));

    // It is on any instrument, and often the only one.
    private static final Rule.Limits LIMITS = new Rule.Limits(
            true, null, Duration.ZERO, Rule.Limits.MOST_PER_HOUR, false, null, null, null);

    private DefaultRule() {}

    /**
     * Fires for any instrument with a relevance of at least 0.3 whose score and move, stated or observed within 24
     * hours, are both at or below the negative lines, or both at or above the positive ones.
     *
     * @param score how far from 0 the score must be, in [0, 1]
     * @param movePercent how far from 0 the move must be, in percent, not negative
     */
    public static Rule of(BigDecimal score, BigDecimal movePercent) {
        String name = "a score of %s or more and a move of %s%% or more, both up or both down"
                .formatted(score.toPlainString(), movePercent.toPlainString());
        return new Rule(ID, name, true, Severity.WARNING, new Rule.Scope(Set.of(), null, MIN_RELEVANCE), new Any(List.of(
                both(Op.LTE, score.negate(), movePercent.negate()),
                both(Op.GTE, score, movePercent))), LIMITS);
    }

    private static Condition both(Op op, BigDecimal score, BigDecimal movePercent) {
        return new All(List.of(new Compare(SCORE, op, score), new Compare(MOVE, op, movePercent)));
    }
}
