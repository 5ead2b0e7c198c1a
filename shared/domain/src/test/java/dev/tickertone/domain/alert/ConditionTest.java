package dev.tickertone.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Condition.All;
import dev.tickertone.domain.alert.Condition.Any;
import dev.tickertone.domain.alert.Condition.Compare;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final Condition BAD = new Compare(new Metric.Score(), Op.LTE, new BigDecimal("-0.2"));
    private static final Condition DOWN = down(Set.of(MoveSource.OBSERVED), Duration.ofHours(4));
    private static final KnownMove FALL = move(MoveSource.OBSERVED, Duration.ofHours(1));

    @Test
    void allNeedsEveryPart() {
        Condition both = new All(List.of(BAD, DOWN));
        assertThat(both.match(facts("-0.2", FALL))).isPresent();
        assertThat(both.match(facts("-0.2"))).isEmpty();
        assertThat(both.match(facts("-0.1", FALL))).isEmpty();
    }

    @Test
    void anyNeedsOnePart() {
        Condition one = new Any(List.of(BAD, DOWN));
        assertThat(one.match(facts("-0.2"))).isPresent();
        assertThat(one.match(facts("-0.1", FALL)).orElseThrow().moves()).containsExactly(FALL);
        assertThat(one.match(facts("-0.1"))).isEmpty();
    }

    @Test
    void aListWithoutPartsNeverHolds() {
        assertThat(new All(List.of()).match(facts("-0.2", FALL))).isEmpty();
        assertThat(new Any(List.of()).match(facts("-0.2", FALL))).isEmpty();
        assertThat(new All(List.of()).window()).isEqualTo(Duration.ZERO);
    }

    @Test
    void aMoveFromAnotherSourceOrTooFarAwayDoesNotCount() {
        assertThat(DOWN.match(facts("-0.2", move(MoveSource.STATED, Duration.ZERO)))).isEmpty();
        assertThat(DOWN.match(facts("-0.2", move(MoveSource.OBSERVED, Duration.ofHours(5))))).isEmpty();
    }

    @Test
    void theWindowIsThatOfTheFarthestReachingPart() {
        Condition far = down(Set.of(MoveSource.STATED), Duration.ofDays(7));
        assertThat(new Any(List.of(BAD, new All(List.of(DOWN, far)))).window()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void aScoreComparisonHeedsNoMove() {
        assertThat(BAD.heeds(FALL)).isFalse();
        assertThat(new All(List.of(BAD, DOWN)).heeds(FALL)).isTrue();
    }

    @Test
    void whatIsNotKnownComparesWithNothing() {
        assertThat(BAD.match(new Facts(null, List.of(FALL)))).isEmpty();
    }

    private static Condition down(Set<MoveSource> sources, Duration within) {
        return new Compare(new Metric.MovePercent(sources, within), Op.LTE, new BigDecimal("-2"));
    }

    private static KnownMove move(MoveSource source, Duration reach) {
        return new KnownMove(new BigDecimal("-3"), source, reach);
    }

    private static Facts facts(String score, KnownMove... moves) {
        return new Facts(new BigDecimal(score), List.of(moves));
    }
}
