package dev.tickertone.alert.text;

import static dev.tickertone.alert.text.Scenes.DASHBOARD;
import static dev.tickertone.alert.text.Scenes.DAY;
import static dev.tickertone.alert.text.Scenes.NOW;
import static dev.tickertone.alert.text.Scenes.STRESS;
import static dev.tickertone.alert.text.Scenes.compare;
import static dev.tickertone.alert.text.Scenes.number;
import static dev.tickertone.alert.text.Scenes.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.domain.alert.Condition;
import dev.tickertone.domain.alert.Condition.All;
import dev.tickertone.domain.alert.Condition.Any;
import dev.tickertone.domain.alert.Condition.Compare;
import dev.tickertone.domain.alert.Condition.Reason;
import dev.tickertone.domain.alert.Metric;
import dev.tickertone.domain.alert.MoveSource;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.store.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestMessageTest {
    private static final AlertWriter WRITER = new AlertWriter(DASHBOARD);

    @Test
    void aTestSaysThatNothingHappenedAndShowsWhatARealOneLooksLike() {
        AlertMessage test = WRITER.test(STRESS, NOW);
        assertThat(test.subject()).isEqualTo("[TEST] Nothing happened. Alerts of \"Small-cap stress\" reach you");
        assertThat(test.sms()).isEqualTo("TEST, nothing happened. Alerts of \"Small-cap stress\" reach you "
                + DASHBOARD + "/#/rules/small-cap-stress");
        assertThat(test.email()).isEqualTo("""
                [TEST] Nothing happened. Somebody asked to see whether alerts of a rule reach you; they do.

                It fires when: score at or below -0.15 and move within 24 hours at or below -2%

                A real one looks like this (all values are made up):
                > Example Corp (XMPL) -2%, mildly negative (-0.15): Example headline, here stands that of the article
                >
                > Example Corp (XMPL) fell 2%, and an article is mildly negative about it.
                >
                > "Here stands the sentence of the article that says it."
                >
                > Sentiment: -0.15, mildly negative (scale -1 to +1)
                > How sure: confidence 60%, relevance to the instrument 90%
                > Move in the article: not stated
                > Move in the market: -2% to 98.00 from the previous close of 100.00, 20 Nov 2026 21:06 UTC
                > Article: Example headline, here stands that of the article
                > Published: 20 Nov 2026 21:06 UTC, Example Source

                Why you get this: your rule "Small-cap stress" (small-cap-stress, severity critical)
                How often:
                - once per instrument and story
                - again when it goes further by 0.2 in score or 1.5% in price
                - not again until the score was back at -0.05 or above
                - at least 4 hours apart for one instrument
                - at most 10 messages an hour, the rest in one digest
                - none in quiet hours, 22:00 to 07:00 Europe/Berlin
                Change or pause it: DASHBOARD/#/rules/small-cap-stress
                """.replace("DASHBOARD", DASHBOARD));
    }

    @Test
    void filtersTakeATestAsTheyTakeARealOne() {
        assertThat(WRITER.test(STRESS, NOW).attributes()).isEqualTo(Map.of(
                "severity", new Attribute.Text("critical"), "rule", new Attribute.Text("small-cap-stress"),
                "symbol", new Attribute.Texts(List.of("XMPL")), "direction", new Attribute.Text("negative"),
                "score", new Attribute.Numeric("-0.15")));
        Rule onTwo = new Rule("two", "Two", true, STRESS.severity(),
                new Rule.Scope(Set.of("IWM", "^RUT"), null, number("0")), STRESS.when(), STRESS.limits());
        assertThat(WRITER.test(onTwo, NOW).attributes()).containsEntry("symbol", new Attribute.Texts(List.of("IWM", "^RUT")));
        assertThat(WRITER.test(onTwo, NOW).subject()).isEqualTo("[TEST] Nothing happened. Alerts of \"Two\" reach you");
    }

    @Test
    void queuesAndWebhooksSeeThatItIsATest() throws JsonProcessingException {
        AlertMessage test = WRITER.test(STRESS, NOW);
        JsonNode json = Json.mapper().readTree(test.json());
        assertThat(json.path("kind").asText()).isEqualTo("test");
        assertThat(json.path("id").asText()).isEqualTo(test.alertId());
        assertThat(json.path("rule").asText()).isEqualTo("small-cap-stress");
        assertThat(json.path("example").path("symbol").asText()).isEqualTo("XMPL");
        assertThat(WRITER.test(STRESS, NOW.plusMillis(1)).alertId()).isNotEqualTo(test.alertId());
    }

    static Stream<Condition> conditions() {
        Metric stated = new Metric.MovePercent(Set.of(MoveSource.STATED), DAY);
        Metric divergence = new Metric.Divergence(DAY, number("1.5"));
        return Stream.of(
                compare(Scenes.SCORE, Op.LT, "-0.15"), compare(Scenes.SCORE, Op.GT, "0.15"),
                compare(Scenes.SCORE, Op.GTE, "1"), compare(new Metric.ScoreChange(DAY), Op.GT, "0.4"),
                compare(new Metric.ArticleCount(DAY), Op.GT, "3"), compare(new Metric.PortfolioScore(new BigDecimal("0.2")), Op.LTE, "-0.2"),
                compare(divergence, Op.GTE, "0.3"), compare(stated, Op.LTE, "-2"),
                compare(Scenes.MARKET_MOVE, Op.CROSSES_ABOVE, "2"), compare(Scenes.MARKET_MOVE, Op.LT, "-100"),
                new Any(List.of(compare(Scenes.SCORE, Op.LTE, "-0.5"), compare(Scenes.SCORE, Op.GTE, "0.5"))),
                new All(List.of(compare(Scenes.SCORE, Op.LTE, "-0.5"),
                        new Any(List.of(compare(stated, Op.LTE, "-2"), compare(Scenes.MARKET_MOVE, Op.LTE, "-3"))))));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void theExampleIsOneThatTheRuleWouldFireOn(Condition when) {
        Rule rule = rule(when);
        for (Reason reason : SampleFiring.of(rule, NOW).match().reasons()) {
            Compare compare = reason.compare();
            assertThat(compare.op().holds(reason.actual(), compare.value())).isTrue();
        }
        assertThat(WRITER.test(rule, NOW).email()).contains("[TEST]", "A real one looks like this")
                .doesNotContain("null");
    }
}
