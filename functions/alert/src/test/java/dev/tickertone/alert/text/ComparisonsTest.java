package dev.tickertone.alert.text;

import static dev.tickertone.alert.text.Scenes.DAY;
import static dev.tickertone.alert.text.Scenes.NOW;
import static dev.tickertone.alert.text.Scenes.compare;
import static dev.tickertone.alert.text.Scenes.number;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Condition;
import dev.tickertone.domain.alert.Condition.All;
import dev.tickertone.domain.alert.Condition.Any;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Condition.Reason;
import dev.tickertone.domain.alert.KnownMove;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.Rule.Limits;
import dev.tickertone.domain.alert.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
    @Test
    void whatHeldIsSaidWithItsValueAndItsLine() {
        assertThat(held(compare(Scenes.SCORE, Op.LTE, "-0.150"), "-0.31", null))
                .isEqualTo("score -0.31, at or below your line of -0.15");
        assertThat(held(compare(Scenes.SCORE, Op.GT, "0"), "0.2", null)).isEqualTo("score +0.2, above your line of 0");
        assertThat(held(compare(new Metric.ScoreChange(DAY), Op.LT, "-0.4"), "-0.45", null))
                .isEqualTo("score fell by 0.45 within 24 hours, below your line of -0.4");
        assertThat(held(compare(new Metric.ScoreChange(Duration.ofDays(7)), Op.GTE, "0"), "0", null))
                .isEqualTo("score did not change within 7 days, at or above your line of 0");
        assertThat(held(compare(new Metric.ArticleCount(DAY), Op.GTE, "1"), "1", null))
                .isEqualTo("1 story within 24 hours, at or above your line of 1");
        assertThat(held(compare(Scenes.ANY_MOVE, Op.LTE, "-2.0"), "-2.40", MoveSource.OBSERVED))
                .isEqualTo("moved -2.4% (observed, against the previous close), at or below your line of -2%");
        assertThat(held(compare(Scenes.ANY_MOVE, Op.CROSSES_ABOVE, "2"), "10", MoveSource.STATED))
                .isEqualTo("moved +10% (stated in the article), at or above your line of +2%");
        assertThat(held(compare(new Metric.PortfolioScore(new BigDecimal("0.2")), Op.LTE, "-0.2"), "-0.22", null))
                .isEqualTo("portfolio growth is at -0.22 by news on at least 20% of it, at or below your line of -0.2");
    }

    @Test
    void aGapBetweenStoryAndPriceSaysWhichWentWhere() {
        Compare gap = compare(new Metric.Divergence(DAY, number("1")), Op.GTE, "0.3");
        assertThat(Comparisons.held(new Reason(gap, number("0.4"), move("-3.1", MoveSource.OBSERVED)), null))
                .isEqualTo("the story is positive (+0.40) while the price fell 3.1%, at or above your line of 0.3");
        assertThat(Comparisons.held(new Reason(gap, number("0.4"), move("3.1", MoveSource.OBSERVED)), null))
                .isEqualTo("the story is negative (-0.40) while the price rose 3.1%, at or above your line of 0.3");
    }

    @Test
    void aConditionIsSaidAsItIsNested() {
        Condition nested = new All(List.of(compare(Scenes.SCORE, Op.LTE, "-0.15"), new Any(List.of(
                compare(Scenes.MARKET_MOVE, Op.LTE, "-2"),
                compare(new Metric.MovePercent(Set.of(MoveSource.STATED), DAY), Op.LTE, "-3"))),
                new Any(List.of(compare(new Metric.ArticleCount(DAY), Op.GTE, "3")))));
        assertThat(stated(nested)).isEqualTo("score at or below -0.15"
                + " and (move in the market within 24 hours at or below -2%"
                + " or move in the article within 24 hours at or below -3%)"
                + " and (stories within 24 hours at or above 3)");
        assertThat(stated(compare(new Metric.Divergence(DAY, number("1.0")), Op.GTE, "0.3"))).isEqualTo(
                "price moves 1% or more against the story within 24 hours, size of the score at or above 0.3");
        assertThat(stated(compare(new Metric.PortfolioScore(new BigDecimal("0.2")), Op.LT, "0"))).isEqualTo("score of portfolio growth below 0");
        assertThat(stated(compare(new Metric.ScoreChange(DAY), Op.GT, "0.4")))
                .isEqualTo("change of the score within 24 hours above +0.4");
    }

    private static String held(Compare compare, String actual, MoveSource source) {
        return Comparisons.held(new Reason(compare, number(actual), source == null ? null : move(actual, source)),
                Scenes.rule("r", "R", Severity.INFO, "growth", compare, Limits.USUAL));
    }

    private static String stated(Condition when) {
        return Comparisons.stated(when, Scenes.rule("r", "R", Severity.INFO, "growth", when, Limits.USUAL));
    }

    private static KnownMove move(String percent, MoveSource source) {
        return new KnownMove(number(percent), source, Duration.ZERO, NOW);
    }
}
