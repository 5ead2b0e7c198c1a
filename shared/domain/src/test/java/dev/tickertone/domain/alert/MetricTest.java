package dev.tickertone.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Condition.Compare;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each metric with its line, exactly at it and next to it. */
class MetricTest {
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration LATER = DAY.plusMillis(1);
    private static final Set<MoveSource> EITHER = Set.of(MoveSource.OBSERVED, MoveSource.STATED);
    private static final Metric CHANGE = new Metric.ScoreChange(DAY);
    private static final Metric COUNT = new Metric.ArticleCount(DAY);
    private static final Metric DIVERGENCE = new Metric.Divergence(DAY, new BigDecimal("1.5"));

    @ParameterizedTest
    @CsvSource({"-0.16, true", "-0.15, true", "-0.14, false"})
    void aScoreIsComparedAsItIsShown(String score, boolean holds) {
        assertThat(holds(new Metric.Score(), Op.LTE, "-0.15", Known.of(score))).isEqualTo(holds);
        assertThat(holds(new Metric.Score(), Op.GT, "-0.15", Known.of(score))).isNotEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "LTE, -0.4, 0.10, true", "LTE, -0.4, 0.11, false",
        "LT, -0.4, 0.10, false", "LT, -0.4, 0.09, true",
        "GTE, 0.4, 0.90, true", "GT, 0.4, 0.90, false", "GT, 0.4, 0.91, true",
        "CROSSES_BELOW, -0.4, 0.10, true", "CROSSES_ABOVE, 0.4, 0.89, false",
    })
    void aScoreChangeIsTheScoreLessTheEarlierOne(Op op, String line, String now, boolean holds) {
        assertThat(holds(CHANGE, op, line, Known.of(now).after(Duration.ofHours(1), "0.50"))).isEqualTo(holds);
    }

    @Test
    void aFallIsTakenFromTheHighestAndARiseFromTheLowest() {
        Known facts = Known.of("0.10").after(Duration.ofHours(1), "0.30").after(Duration.ofHours(2), "-0.20")
                .after(Duration.ofHours(3), "0.05");
        assertThat(new Compare(CHANGE, Op.LTE, BigDecimal.ZERO).value(facts)).contains(new BigDecimal("-0.20"));
        assertThat(new Compare(CHANGE, Op.GTE, BigDecimal.ZERO).value(facts)).contains(new BigDecimal("0.30"));
    }

    @Test
    void anEarlierScoreCountsUpToTheEndOfTheWindow() {
        assertThat(holds(CHANGE, Op.LTE, "-0.4", Known.of("0.1").after(DAY, "0.5"))).isTrue();
        assertThat(holds(CHANGE, Op.LTE, "-0.4", Known.of("0.1").after(LATER, "0.5"))).isFalse();
    }

    @Test
    void theFirstArticleOnAnInstrumentIsNoChange() {
        assertThat(holds(CHANGE, Op.GTE, "0", Known.of("0.9"))).isFalse();
        assertThat(holds(CHANGE, Op.LTE, "0", Known.of(null).after(DAY, "0.5"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"GTE, 3, true", "GTE, 4, false", "GT, 3, false", "GT, 2, true", "CROSSES_ABOVE, 3, true"})
    void theArticleItselfCountsAmongItsStories(Op op, String line, boolean holds) {
        Known three = Known.of("0.1").withStories(Duration.ofHours(1), DAY, LATER);
        assertThat(holds(COUNT, op, line, three)).isEqualTo(holds);
    }

    @Test
    void withoutAScoreNothingIsCounted() {
        assertThat(holds(COUNT, Op.GTE, "1", Known.of(null).withStories(Duration.ofHours(1)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "LTE, -2, -2.0000, true", "LTE, -2, -1.9999, false", "LT, -2, -2, false", "LT, -2, -2.0001, true",
        "GTE, 2, 2, true", "GT, 2, 2, false", "CROSSES_BELOW, -2, -2, true", "CROSSES_ABOVE, 2, 1.9999, false",
    })
    void aMoveIsComparedToTheFourthDecimal(Op op, String line, String percent, boolean holds) {
        Metric moves = new Metric.MovePercent(EITHER, DAY);
        assertThat(holds(moves, op, line, Known.of(null, Known.observed(percent)))).isEqualTo(holds);
    }

    @ParameterizedTest
    @EnumSource(MoveSource.class)
    void onlyMovesOfTheSourceCount(MoveSource source) {
        Metric moves = new Metric.MovePercent(Set.of(source), DAY);
        Known one = Known.of("0.1", Known.move("-3", source, DAY));
        MoveSource other = source == MoveSource.STATED ? MoveSource.OBSERVED : MoveSource.STATED;
        assertThat(holds(moves, Op.LTE, "-2", one)).isTrue();
        assertThat(holds(moves, Op.LTE, "-2", Known.of("0.1", Known.move("-3", other, DAY)))).isFalse();
    }

    @Test
    void aMoveCountsUpToTheEndOfTheWindow() {
        Metric moves = new Metric.MovePercent(EITHER, DAY);
        assertThat(holds(moves, Op.LTE, "-2", Known.of(null, Known.move("-3", MoveSource.OBSERVED, DAY)))).isTrue();
        assertThat(holds(moves, Op.LTE, "-2", Known.of(null, Known.move("-3", MoveSource.OBSERVED, LATER)))).isFalse();
    }

    @Test
    void ofSeveralMovesTheFirstBeyondTheLineIsNamed() {
        Compare down = new Compare(new Metric.MovePercent(EITHER, DAY), Op.LTE, new BigDecimal("-2"));
        Known facts = Known.of("0.1", Known.observed("1"), Known.observed("-2.5"), Known.stated("-4"));
        assertThat(down.match(facts).orElseThrow().moves()).containsExactly(Known.observed("-2.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.30, -1.5, true", "0.29, -1.5, false", "-0.30, 1.5, true", "-0.31, 9, true",
        "0.30, -1.4999, false", "0.30, 1.5, false", "-0.30, -1.5, false", "0, -9, false",
    })
    void divergenceIsTheSizeOfAScoreThatAMoveWentAgainst(String score, String percent, boolean holds) {
        assertThat(holds(DIVERGENCE, Op.GTE, "0.3", Known.of(score, Known.observed(percent)))).isEqualTo(holds);
    }

    @Test
    void divergenceAtTheLineIsNotAboveIt() {
        assertThat(holds(DIVERGENCE, Op.GT, "0.3", Known.of("0.30", Known.observed("-2")))).isFalse();
        assertThat(holds(DIVERGENCE, Op.GT, "0.3", Known.of("0.31", Known.observed("-2")))).isTrue();
    }

    @Test
    void divergenceNeedsAnObservedMoveInItsWindowAndAScore() {
        assertThat(holds(DIVERGENCE, Op.GTE, "0.3", Known.of("0.5", Known.stated("-3")))).isFalse();
        assertThat(holds(DIVERGENCE, Op.GTE, "0.3",
                Known.of("0.5", Known.move("-3", MoveSource.OBSERVED, LATER)))).isFalse();
        assertThat(holds(DIVERGENCE, Op.GTE, "0.3", Known.of(null, Known.observed("-3")))).isFalse();
    }

    @Test
    void divergenceHeedsMovesEitherWayFromItsLeastSizeOn() {
        Condition diverging = new Compare(DIVERGENCE, Op.GTE, new BigDecimal("0.3"));
        assertThat(diverging.heeds(Known.observed("1.5"))).isTrue();
        assertThat(diverging.heeds(Known.observed("-1.5"))).isTrue();
        assertThat(diverging.heeds(Known.observed("1.4999"))).isFalse();
        assertThat(diverging.heeds(Known.stated("-5"))).isFalse();
    }

    @Test
    void divergenceTellsOfTheMoveThatWentTheOtherWay() {
        Compare diverging = new Compare(DIVERGENCE, Op.GTE, new BigDecimal("0.3"));
        Condition.Reason reason = diverging.match(Known.of("-0.4", Known.observed("-2"), Known.observed("3")))
                .orElseThrow().reasons().getFirst();
        assertThat(reason.actual()).isEqualByComparingTo("0.4");
        assertThat(reason.move()).isEqualTo(Known.observed("3"));
    }

    @ParameterizedTest
    @CsvSource({"-0.21, true", "-0.20, true", "-0.19, false"})
    void aPortfolioScoreIsComparedAsOfTheArticle(String score, boolean holds) {
        assertThat(holds(new Metric.PortfolioScore(new BigDecimal("0.2")), Op.LTE, "-0.2", Known.of("0.9").inPortfolio(score)))
                .isEqualTo(holds);
    }

    @Test
    void aPortfolioOfWhichNothingIsScoredComparesWithNothing() {
        assertThat(holds(new Metric.PortfolioScore(new BigDecimal("0.2")), Op.LTE, "1", Known.of("0.9"))).isFalse();
        assertThat(holds(new Metric.PortfolioScore(new BigDecimal("0.2")), Op.LTE, "1", Known.of(null).inPortfolio("-1"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CROSSES_BELOW, -0.05, -0.16, false", "CROSSES_BELOW, -0.05, -0.15, false", "CROSSES_BELOW, -0.05, -0.06, false",
        "CROSSES_BELOW, -0.05, -0.05, true", "CROSSES_BELOW, -0.05, 0.3, true",
        "CROSSES_BELOW, -0.15, -0.15, false", "CROSSES_BELOW, -0.15, -0.14, true",
        "CROSSES_BELOW, , -0.15, false", "CROSSES_BELOW, , -0.14, true",
        "CROSSES_ABOVE, -0.25, -0.15, false", "CROSSES_ABOVE, -0.25, -0.24, false",
        "CROSSES_ABOVE, -0.25, -0.25, true", "CROSSES_ABOVE, -0.15, -0.15, false",
        "CROSSES_ABOVE, , -0.15, false", "CROSSES_ABOVE, , -0.16, true",
    })
    void aCrossingIsOverAtItsRecoveryLineAndNeverAtItsOwn(Op op, String recover, String actual, boolean over) {
        Compare crossing = new Compare(new Metric.Score(), op, new BigDecimal("-0.15"),
                recover == null ? null : new BigDecimal(recover));
        assertThat(crossing.isRecovered(new BigDecimal(actual))).isEqualTo(over);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "score_change", "article_count", "move_percent", "divergence", "portfolio_score"})
    void theWordIsTheApis(String word) {
        assertThat(Set.of(new Metric.Score(), CHANGE, COUNT, new Metric.MovePercent(EITHER, DAY), DIVERGENCE,
                new Metric.PortfolioScore(new BigDecimal("0.2")))).extracting(Metric::word).contains(word).hasSize(6);
    }

    private static boolean holds(Metric metric, Op op, String value, Facts facts) {
        return new Compare(metric, op, new BigDecimal(value)).match(facts).isPresent();
    }
}
