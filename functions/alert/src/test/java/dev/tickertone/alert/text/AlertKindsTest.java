package dev.tickertone.alert.text;

import static dev.tickertone.alert.Samples.quote;
import static dev.tickertone.alert.Samples.scored;
import static dev.tickertone.alert.text.Scenes.ARTICLE;
import static dev.tickertone.alert.text.Scenes.DASHBOARD;
import static dev.tickertone.alert.text.Scenes.DAY;
import static dev.tickertone.alert.text.Scenes.FALL;
import static dev.tickertone.alert.text.Scenes.NOW;
import static dev.tickertone.alert.text.Scenes.STRESS;
import static dev.tickertone.alert.text.Scenes.compare;
import static dev.tickertone.alert.text.Scenes.number;
import static dev.tickertone.alert.text.Scenes.on;
import static dev.tickertone.alert.text.Scenes.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.alert.watch.Recovered;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Condition.All;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.Rule.Limits;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.Label;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of alert as a person gets it. */
class AlertKindsTest {
    private static final AlertWriter WRITER = new AlertWriter(DASHBOARD);
    private static final String LINK = DASHBOARD + "/#/articles/" + ARTICLE.id();
    private static final Alert FIRST =
            WRITER.first(on(STRESS, scored(ARTICLE, -0.31, null), quote("-2.31", -300)), "first", NOW);
    private static final Quote FALLEN = new Quote("^RUT", NOW, number("2793.30"), number("2861.98"));

    @Test
    void whatGoesOnIsToldAsFromWhatToWhat() {
        Alert alert = WRITER.escalation(
                on(STRESS, scored(ARTICLE, -0.52, null), quote("-4.1", 3_600)), "second", FIRST, NOW.plusSeconds(3_600));
        assertThat(alert.kind()).isEqualTo(Alert.Kind.ESCALATION);
        assertThat(alert.previousId()).isEqualTo("first");
        assertThat(alert.subject()).isEqualTo("Worse: Russell 2000 (^RUT) -4.1% (was -2.31%), score -0.52 (was -0.31): "
                + "Small caps slide as long...");
        assertThat(alert.sms()).isEqualTo("Worse: ^RUT -4.1% (was -2.31%), score -0.52 (was -0.31) " + LINK);
        assertThat(alert.text()).isEqualTo("""
                Worse than before: Russell 2000 (^RUT) fell 4.1%, and an article is moderately negative about it.
                Before: score -0.31, move -2.31% (alert of 20 Nov 2026 21:06 UTC)

                "The Russell 2000 slid 2.4% to 2,793.30 as long yields climbed."

                Sentiment: -0.52, moderately negative (scale -1 to +1)
                How sure: confidence 62%, relevance to the instrument 95%
                Move in the article: not stated
                Move in the market: -4.1% to 95.90 from the previous close of 100.00, 20 Nov 2026 22:05 UTC
                Article: Small caps slide as long yields climb
                Published: 20 Nov 2026 21:05 UTC, Example Wire
                Read it with its evidence: LINK

                Why you get this: your rule "Small-cap stress" (small-cap-stress, severity critical)
                - score -0.52, at or below your line of -0.15
                - moved -4.1% (observed, against the previous close), at or below your line of -2%
                How often:
                - once per instrument and story
                - again when it goes further by 0.2 in score or 1.5% in price
                - not again until the score was back at -0.05 or above
                - at least 4 hours apart for one instrument
                - at most 10 messages an hour, the rest in one digest
                - none in quiet hours, 22:00 to 07:00 Europe/Berlin
                Change or pause it: DASHBOARD/#/rules/small-cap-stress
                """.replace("LINK", LINK).replace("DASHBOARD", DASHBOARD));
    }

    @Test
    void whatGoesOnUpwardsIsNotCalledWorse() {
        Rule rise = rule(compare(Scenes.SCORE, Op.GTE, "0.15"));
        Alert good = WRITER.first(on(rise, scored(ARTICLE, 0.3, null)), "first", NOW);
        Alert better = WRITER.escalation(on(rise, scored(ARTICLE, 0.6, null)), "second", good, NOW);
        assertThat(better.subject()).startsWith("Stronger: Russell 2000 (^RUT), score +0.60 (was +0.30): Small");
        assertThat(better.text()).startsWith("Stronger than before: An article is moderately positive about Russell 2000");
    }

    @Test
    void thatItIsOverIsToldWithTheValueAndTheAlertItEnds() {
        Compare crossing = STRESS.when().crossing().orElseThrow();
        Alert alert = WRITER.recovery(STRESS, FIRST, new Recovered(crossing, number("-0.02"), NOW.plusSeconds(7_200),
                "mq3v7lbn2m4xw5z6a7c2d3e4fg"), "over", NOW.plusSeconds(7_260));
        assertThat(alert.kind()).isEqualTo(Alert.Kind.RECOVERY);
        assertThat(alert.previousId()).isEqualTo("first");
        assertThat(alert.storyId()).isEqualTo("story");
        assertThat(alert.score()).isEqualTo(-0.02);
        assertThat(alert.label()).isEqualTo(Label.NEUTRAL);
        assertThat(alert.subject()).isEqualTo(
                "Over: ^RUT score back at -0.02 (was -0.31). It ends: Russell 2000 (^RUT) -2.31%, mildly negative...");
        assertThat(alert.sms()).isEqualTo("Over: ^RUT score back at -0.02 (was -0.31) "
                + DASHBOARD + "/#/articles/mq3v7lbn2m4xw5z6a7c2d3e4fg");
        assertThat(alert.text()).isEqualTo("""
                Over: the score of ^RUT is back at -0.02.

                Before: -0.31, at or below your line of -0.15
                Now: -0.02, at or above your recovery line of -0.05
                Time: 20 Nov 2026 23:06 UTC
                It ends: Russell 2000 (^RUT) -2.31%, mildly negative (-0.31): Small caps slide as long yields climb \
                (alert of 20 Nov 2026 21:06 UTC)
                Read the article that shows it: DASHBOARD/#/articles/mq3v7lbn2m4xw5z6a7c2d3e4fg

                Why you get this: your rule "Small-cap stress" (small-cap-stress, severity critical)
                How often:
                - each time that what crossed your line is over
                Change or pause it: DASHBOARD/#/rules/small-cap-stress
                """.replace("DASHBOARD", DASHBOARD));
    }

    @Test
    void aMoveInTheMarketNeedsNoArticle() {
        Alert alert = WRITER.first(on(FALL, FALLEN), "first", NOW);
        assertThat(alert.articleId()).isNull();
        assertThat(alert.storyId()).isNull();
        assertThat(alert.score()).isNull();
        assertThat(alert.subject()).isEqualTo("^RUT -2.4% to 2793.30: change from the previous close");
        assertThat(alert.sms()).isEqualTo(
                "^RUT -2.4% to 2793.30: change from the previous close " + DASHBOARD + "/#/tickers/%5ERUT");
        assertThat(alert.text()).isEqualTo("""
                ^RUT fell 2.4% to 2793.30.

                Move in the market: -2.4% to 2793.30 from the previous close of 2861.98, 20 Nov 2026 21:06 UTC
                Article: none, the price alone crossed your line
                More about it: DASHBOARD/#/tickers/%5ERUT

                Why you get this: your rule "Russell falls" (russell-falls, severity warning)
                - moved -2.3997% (observed, against the previous close), at or below your line of -2%
                How often:
                - each time your line is crossed
                - not again until the move was back above -2%
                - at most 10 messages an hour, the rest in one digest
                Change or pause it: DASHBOARD/#/rules/russell-falls
                """.replace("DASHBOARD", DASHBOARD));
    }

    @Test
    void aMoveInTheMarketThatIsOverIsToldWithoutAnArticle() {
        Alert fall = WRITER.first(on(FALL, FALLEN), "first", NOW);
        Alert over = WRITER.recovery(FALL, fall,
                new Recovered((Compare) FALL.when(), number("-1.1234"), NOW.plusSeconds(60), null), "over", NOW);
        assertThat(over.move()).isEqualTo(new Alert.Move(number("-1.1234"), "observed"));
        assertThat(over.subject()).startsWith("Over: ^RUT move back at -1.12% (was -2.4%). It ends: ^RUT -2.4%");
        assertThat(over.text()).startsWith("""
                Over: the move of ^RUT is back at -1.12%.

                Before: -2.3997%, at or below your line of -2%
                Now: -1.1234%, above your line of -2%
                """).contains("More about it: " + DASHBOARD + "/#/tickers/%5ERUT");
    }

    @Test
    void aStoryAgainstThePriceIsToldAsSuch() {
        Rule split = rule(compare(new Metric.Divergence(DAY, number("1")), Op.GTE, "0.3"));
        Alert alert = WRITER.first(on(split, scored(ARTICLE, 0.40, null), quote("-3.1", 60)), "first", NOW);
        assertThat(alert.subject()).startsWith("Russell 2000 (^RUT) -3.1% against a moderately positive story (+0.40): ");
        assertThat(alert.text())
                .startsWith("Russell 2000 (^RUT) fell 3.1%, but an article is moderately positive about it.\n")
                .contains("- the story is positive (+0.40) while the price fell 3.1%, at or above your line of 0.3\n");
    }

    @Test
    void storiesThatPileUpAndAScoreThatTurnsAreInTheFirstLine() {
        Rule piling = rule(new All(List.of(compare(new Metric.ArticleCount(DAY), Op.GTE, "3"),
                compare(new Metric.ScoreChange(DAY), Op.LTE, "-0.4"))));
        Alert alert = WRITER.first(on(piling, scored(ARTICLE, -0.31, null)), "first", NOW);
        assertThat(alert.subject())
                .startsWith("Russell 2000 (^RUT), 4 stories, score fell by 0.45, mildly negative (-0.31): ");
        assertThat(alert.text())
                .startsWith("An article is mildly negative about Russell 2000 (^RUT). Stories about it: 4 within 24 hours. "
                        + "Its score fell by 0.45 within 24 hours.\n")
                .contains("- 4 stories within 24 hours, at or above your line of 3\n",
                        "- score fell by 0.45 within 24 hours, at or below your line of -0.4\n");
    }

    @Test
    void aPortfolioIsNamedBeforeTheInstrumentThatMovedIt() {
        Rule growth = rule("growth-turns", "Growth turns", Severity.WARNING, "growth",
                compare(new Metric.PortfolioScore(new BigDecimal("0.2")), Op.CROSSES_BELOW, "-0.2"), Limits.USUAL);
        Alert alert = WRITER.first(on(growth, scored(ARTICLE, -0.31, null)), "first", NOW);
        assertThat(alert.subject())
                .startsWith("Portfolio growth at -0.22; Russell 2000 (^RUT), mildly negative (-0.31): Small caps");
        assertThat(alert.text())
                .startsWith("Portfolio growth is at -0.22. An article is mildly negative about Russell 2000 (^RUT).\n")
                .contains("- portfolio growth is at -0.22 by news on at least 20% of it, at or below your line of -0.2\n", "- once per story\n",
                        "- not again until the score of portfolio growth was back above -0.2\n");
        Alert over = WRITER.recovery(growth, alert,
                new Recovered((Compare) growth.when(), number("-0.1"), NOW, "other"), "over", NOW);
        assertThat(over.subject()).startsWith("Over: portfolio growth back at -0.1 (was -0.22). It ends: Portfolio");
        assertThat(over.text()).startsWith("Over: the score of portfolio growth is back at -0.1.\n");
        assertThat(over.score()).isNull();
    }
}
