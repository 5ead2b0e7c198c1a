package dev.tickertone.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Condition.All;
import dev.tickertone.domain.alert.Condition.Any;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Condition.Match;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final Compare BAD = new Compare(new Metric.Score(), Op.LTE, new BigDecimal("-0.2"));
    private static final Compare DOWN = down(Set.of(MoveSource.OBSERVED), Duration.ofHours(4));
    private static final Compare SAID = down(Set.of(MoveSource.STATED), Duration.ofDays(7));
    private static final Compare CROSSED =
            new Compare(new Metric.Score(), Op.CROSSES_BELOW, new BigDecimal("-0.2"), new BigDecimal("-0.1"));
    private static final KnownMove FALL = Known.observed("-3");

    @Test
    void allNeedsEveryPart() {
        Condition both = new All(List.of(BAD, DOWN));
        assertThat(both.match(Known.of("-0.2", FALL))).isPresent();
        assertThat(both.match(Known.of("-0.2"))).isEmpty();
        assertThat(both.match(Known.of("-0.1", FALL))).isEmpty();
    }

    @Test
    void anyNeedsOnePart() {
        Condition one = new Any(List.of(BAD, DOWN));
        assertThat(one.match(Known.of("-0.2"))).isPresent();
        assertThat(one.match(Known.of("-0.1", FALL)).orElseThrow().moves()).containsExactly(FALL);
        assertThat(one.match(Known.of("-0.1"))).isEmpty();
    }

    @Test
    void aListWithoutPartsNeverHolds() {
        assertThat(new All(List.of()).match(Known.of("-0.2", FALL))).isEmpty();
        assertThat(new Any(List.of()).match(Known.of("-0.2", FALL))).isEmpty();
        assertThat(new All(List.of()).window()).isEqualTo(Duration.ZERO);
        assertThat(new All(List.of()).lookback()).isEqualTo(Duration.ZERO);
        assertThat(new All(List.of()).holdsOnTape()).isFalse();
        assertThat(new Any(List.of()).holdsOnTape()).isFalse();
    }

    @Test
    void nestedListsHoldAsTheyRead() {
        Condition nested = new All(List.of(BAD, new Any(List.of(DOWN, SAID))));
        assertThat(nested.match(Known.of("-0.2", Known.stated("-2")))).isPresent();
        assertThat(nested.match(Known.of("-0.2", FALL))).isPresent();
        assertThat(nested.match(Known.of("-0.2", Known.stated("-1.9")))).isEmpty();
        assertThat(nested.match(Known.of("-0.1", FALL))).isEmpty();
    }

    @Test
    void theReasonsAreTheComparisonsThatHeldAndWhatTheySaw() {
        Match match = new All(List.of(DOWN, BAD)).match(Known.of("-0.31", FALL)).orElseThrow();
        assertThat(match.reasons()).containsExactlyInAnyOrder(
                new Condition.Reason(BAD, new BigDecimal("-0.31"), null),
                new Condition.Reason(DOWN, new BigDecimal("-3"), FALL));
    }

    @Test
    void ofSeveralPartsOfAnyTheOneThatNeedsTheArticleIsTheReason() {
        Match match = new Any(List.of(DOWN, BAD)).match(Known.of("-0.2", FALL)).orElseThrow();
        assertThat(match.reasons()).extracting(Condition.Reason::compare).containsExactly(BAD);
        assertThat(match.tellsOfArticle()).isTrue();
        assertThat(new Any(List.of(DOWN, SAID)).match(Known.of("-0.2", FALL, Known.stated("-4"))).orElseThrow().moves())
                .containsExactly(FALL);
    }

    @Test
    void aMatchByMovesAloneTellsOfNoArticle() {
        assertThat(DOWN.match(Known.of(null, FALL)).orElseThrow().tellsOfArticle()).isFalse();
        assertThat(BAD.match(Known.of("-0.2")).orElseThrow().tellsOfArticle()).isTrue();
    }

    @Test
    void whatCostsNoReadIsAskedFirst() {
        Facts costly = new Facts() {
            @Override
            public BigDecimal score() {
                return new BigDecimal("0.1");
            }

            @Override
            public List<KnownMove> moves(Duration within) {
                throw new AssertionError("the score alone says no");
            }

            @Override
            public List<BigDecimal> earlierScores(Duration within) {
                throw new AssertionError("the score alone says no");
            }

            @Override
            public int stories(Duration within) {
                throw new AssertionError("the score alone says no");
            }

            @Override
            public Optional<BigDecimal> portfolioScore(BigDecimal minCoverage) {
                throw new AssertionError("the score alone says no");
            }
        };
        Condition last = new All(List.of(
                new Compare(new Metric.PortfolioScore(new BigDecimal("0.2")), Op.LT, BigDecimal.ZERO),
                new Compare(new Metric.ArticleCount(Duration.ofDays(1)), Op.GTE, BigDecimal.ONE),
                new Compare(new Metric.ScoreChange(Duration.ofDays(1)), Op.LT, BigDecimal.ZERO), DOWN, BAD));
        assertThat(last.match(costly)).isEmpty();
    }

    @Test
    void theWindowIsThatOfTheFarthestReachingPart() {
        assertThat(new Any(List.of(BAD, new All(List.of(DOWN, SAID)))).window()).isEqualTo(Duration.ofDays(7));
        assertThat(new All(List.of(DOWN, new Compare(
                new Metric.Divergence(Duration.ofDays(9), BigDecimal.ONE), Op.GT, new BigDecimal("0.5")))).window())
                .isEqualTo(Duration.ofDays(9));
        assertThat(BAD.window()).isEqualTo(Duration.ZERO);
    }

    @Test
    void theLookbackIsThatOfTheFarthestReachingPart() {
        Condition condition = new Any(List.of(SAID,
                new Compare(new Metric.ScoreChange(Duration.ofDays(2)), Op.LTE, new BigDecimal("-0.5")),
                new Compare(new Metric.ArticleCount(Duration.ofDays(3)), Op.GTE, BigDecimal.TEN)));
        assertThat(condition.lookback()).isEqualTo(Duration.ofDays(3));
        assertThat(SAID.lookback()).isEqualTo(Duration.ZERO);
    }

    @Test
    void aConditionHoldsOnTheTapeWhereObservedMovesAreEnough() {
        assertThat(DOWN.holdsOnTape()).isTrue();
        assertThat(SAID.holdsOnTape()).isFalse();
        assertThat(BAD.holdsOnTape()).isFalse();
        assertThat(new All(List.of(DOWN, BAD)).holdsOnTape()).isFalse();
        assertThat(new Any(List.of(DOWN, BAD)).holdsOnTape()).isTrue();
        assertThat(new Compare(new Metric.Divergence(Duration.ofDays(1), BigDecimal.ONE), Op.GT, BigDecimal.ONE)
                .holdsOnTape()).isFalse();
    }

    @Test
    void aScoreComparisonHeedsNoMove() {
        assertThat(BAD.heeds(FALL)).isFalse();
        assertThat(new All(List.of(BAD, DOWN)).heeds(FALL)).isTrue();
        assertThat(new All(List.of(BAD, DOWN)).heeds(Known.observed("-1.9999"))).isFalse();
        assertThat(new All(List.of(BAD, SAID)).heeds(FALL)).isFalse();
    }

    @Test
    void theCrossingIsFoundWhereverItStands() {
        assertThat(new All(List.of(DOWN, new All(List.of(CROSSED)))).crossing()).contains(CROSSED);
        assertThat(new All(List.of(DOWN, BAD)).crossing()).isEmpty();
        Match match = new All(List.of(DOWN, CROSSED)).match(Known.of("-0.2", FALL)).orElseThrow();
        assertThat(match.crossing().orElseThrow().compare()).isEqualTo(CROSSED);
    }

    @Test
    void whatIsNotKnownComparesWithNothing() {
        assertThat(BAD.match(Known.of(null, FALL))).isEmpty();
    }

    private static Compare down(Set<MoveSource> sources, Duration within) {
        return new Compare(new Metric.MovePercent(sources, within), Op.LTE, new BigDecimal("-2"));
    }
}
