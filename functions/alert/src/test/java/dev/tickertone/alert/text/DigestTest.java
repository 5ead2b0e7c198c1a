package dev.tickertone.alert.text;

import static dev.tickertone.alert.Samples.quote;
import static dev.tickertone.alert.Samples.scored;
import static dev.tickertone.alert.text.Scenes.DASHBOARD;
import static dev.tickertone.alert.text.Scenes.FALL;
import static dev.tickertone.alert.text.Scenes.NOW;
import static dev.tickertone.alert.text.Scenes.STRESS;
import static dev.tickertone.alert.text.Scenes.number;
import static dev.tickertone.alert.text.Scenes.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.alert.Samples;
import dev.tickertone.alert.watch.Recovered;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.domain.alert.NotFired;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.store.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final AlertWriter WRITER = new AlertWriter(DASHBOARD);
    private static final Map<String, Rule> RULES = Map.of(STRESS.id(), STRESS, FALL.id(), FALL);

    private static final Alert BAD = stress("a", "XOM", "Exxon Mobil", -0.31, "-2.4", 0);
    private static final Alert WORSE = stress("b", "^RUT", "Russell 2000", -0.52, "-4.1", 1_500);
    private static final Alert ON_TAPE = WRITER.first(on(FALL, Samples.quote("CL=F", "-5", NOW)), "c", NOW.plusSeconds(60));

    @Test
    void manyAlertsMakeOneMessageTheWorstFirst() {
        AlertMessage digest = WRITER.digest(
                List.of(ON_TAPE, BAD.held(NotFired.HOURLY_CAP), WORSE.held(NotFired.QUIET_HOURS)), RULES, NOW);
        assertThat(digest.subject()).isEqualTo(
                "3 alerts from 2 rules, worst: Russell 2000 (^RUT) -4.1%, moderately negative (-0.52): Small caps...");
        assertThat(digest.sms()).isEqualTo(
                "3 alerts from 2 rules, worst first: ^RUT -4.1% score -0.52; XOM -2.4% score -0.31; CL=F -5% DASHBOARD/#/alerts"
                        .replace("DASHBOARD", DASHBOARD));
        assertThat(digest.email()).isEqualTo("""
                3 alerts from 2 rules, 20 Nov 2026 21:06 to 21:31 UTC.
                They come in one message because a rule reached its limit of messages an hour, and they came in quiet hours.

                Rule "Small-cap stress" (critical): 2 alerts
                - Russell 2000 (^RUT) -4.1%, moderately negative (-0.52): Small caps slide as long yields climb \
                DASHBOARD/#/articles/b
                - Exxon Mobil (XOM) -2.4%, mildly negative (-0.31): Small caps slide as long yields climb \
                DASHBOARD/#/articles/a

                Rule "Russell falls" (warning): 1 alert
                - CL=F -5% to 95.00: change from the previous close DASHBOARD/#/tickers/CL%3DF

                All alerts: DASHBOARD/#/alerts
                Change or pause your rules: DASHBOARD/#/rules
                """.replace("DASHBOARD", DASHBOARD));
    }

    @Test
    void noFilterTakesItFromSomebodyWhomOneOfItsAlertsConcerns() {
        Alert good = WRITER.first(on(FALL, quote("3", 0)), "d", NOW);
        assertThat(WRITER.digest(List.of(good, BAD, WORSE), RULES, NOW).attributes()).isEqualTo(Map.of(
                "severity", new Attribute.Texts(List.of("critical", "warning")),
                "rule", new Attribute.Texts(List.of("small-cap-stress", "russell-falls")),
                "symbol", new Attribute.Texts(List.of("^RUT", "XOM")),
                "direction", new Attribute.Texts(List.of("negative", "positive")),
                "score", new Attribute.Numeric("-0.52")));
        assertThat(WRITER.digest(List.of(ON_TAPE), RULES, NOW).attributes()).isEqualTo(Map.of(
                "severity", new Attribute.Text("warning"), "rule", new Attribute.Text("russell-falls"),
                "symbol", new Attribute.Texts(List.of("CL=F")), "direction", new Attribute.Text("negative")));
    }

    @Test
    void itsIdAndOrderFollowFromTheAlertsAndNotFromHowTheyCame() {
        AlertMessage digest = WRITER.digest(List.of(BAD, WORSE, ON_TAPE), RULES, NOW);
        assertThat(WRITER.digest(List.of(ON_TAPE, WORSE, BAD), RULES, NOW)).isEqualTo(digest);
        assertThat(WRITER.digest(List.of(ON_TAPE, WORSE), RULES, NOW).alertId()).isNotEqualTo(digest.alertId())
                .matches("[a-z2-7]{26}");
    }

    @Test
    void whatIsOverComesAfterWhatIsNot() {
        Alert over = WRITER.recovery(STRESS, BAD,
                new Recovered(STRESS.when().crossing().orElseThrow(), number("0.9"), NOW, "e"), "over", NOW);
        AlertMessage digest = WRITER.digest(List.of(over, BAD), RULES, NOW);
        assertThat(digest.subject()).startsWith("2 alerts from 1 rule, worst: Exxon Mobil (XOM) -2.4%");
        assertThat(digest.sms()).contains("XOM -2.4% score -0.31; XOM over score +0.90");
    }

    @Test
    void fiftyAlertsAreNamedAndTheRestCounted() {
        assertThat(WRITER.digest(alerts(Digest.MAX_LINES), RULES, NOW).email())
                .contains("Rule \"Small-cap stress\" (critical): 50 alerts\n", "\nAll alerts: ").doesNotContain(" more: ");
        AlertMessage more = WRITER.digest(alerts(Digest.MAX_LINES + 1), RULES, NOW);
        assertThat(more.email()).contains("Rule \"Small-cap stress\" (critical): 51 alerts\n",
                "\nAnd 1 more: " + DASHBOARD + "/#/alerts\n");
        assertThat(more.email().lines().filter(line -> line.startsWith("- "))).hasSize(Digest.MAX_LINES);
    }

    @Test
    void theJsonHoldsTheWorstAlertsInFullButForTheEmailsText() throws JsonProcessingException {
        AlertMessage digest = WRITER.digest(List.of(BAD, WORSE), RULES, NOW);
        JsonNode json = Json.mapper().readTree(digest.json());
        assertThat(json.path("kind").asText()).isEqualTo("digest");
        assertThat(json.path("id").asText()).isEqualTo(digest.alertId());
        assertThat(json.path("count").asInt()).isEqualTo(2);
        assertThat(json.path("alerts")).hasSize(2);
        assertThat(json.path("alerts").path(0).path("id").asText()).isEqualTo("b");
        assertThat(json.path("alerts").path(0).path("text").isNull()).isTrue();
        assertThat(json.path("alerts").path(0).path("evidence").path("text").asText()).isEqualTo(Samples.SENTENCE);
        JsonNode many = Json.mapper().readTree(WRITER.digest(alerts(1_000), RULES, NOW).json());
        assertThat(many.path("count").asInt()).isEqualTo(1_000);
        assertThat(many.path("alerts").size()).isBetween(20, 200);
    }

    @Test
    void aRuleThatWasDeletedIsNamedByItsId() {
        assertThat(WRITER.digest(List.of(BAD), Map.of(), NOW).email())
                .contains("\nRule \"small-cap-stress\" (critical): 1 alert\n");
    }

    @Test
    void oneAlertIsNotTheWorstOfMany() {
        AlertMessage digest = WRITER.digest(List.of(WORSE), RULES, NOW);
        assertThat(digest.subject()).startsWith("1 alert from 1 rule: Russell 2000 (^RUT) -4.1%");
        assertThat(digest.email()).startsWith(
                "1 alert from 1 rule, 20 Nov 2026 21:31 UTC.\nThey come in one message.\n");
        assertThatThrownBy(() -> WRITER.digest(List.of(), RULES, NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Alert> alerts(int number) {
        return new ArrayList<>(IntStream.range(0, number)
                .mapToObj(i -> stress("id" + i, "S" + i, "Name " + i, -0.31, "-2.4", i)).toList());
    }

    private static Alert stress(String id, String symbol, String name, double score, String move, long seconds) {
        ScoredArticle scored = scored(Samples.article(id, "story-" + id),
                List.of(Samples.ticker(symbol, name, 0.9, score)), List.of());
        return WRITER.first(on(STRESS, scored, Samples.quote(symbol, move, NOW)), id, NOW.plusSeconds(seconds));
    }
}
