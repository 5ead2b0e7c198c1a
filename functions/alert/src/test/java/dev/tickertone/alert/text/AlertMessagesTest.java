package dev.tickertone.alert.text;

import static dev.tickertone.alert.Samples.quote;
import static dev.tickertone.alert.Samples.scored;
import static dev.tickertone.alert.text.Scenes.ARTICLE;
import static dev.tickertone.alert.text.Scenes.NOW;
import static dev.tickertone.alert.text.Scenes.SCORE;
import static dev.tickertone.alert.text.Scenes.STRESS;
import static dev.tickertone.alert.text.Scenes.compare;
import static dev.tickertone.alert.text.Scenes.on;
import static dev.tickertone.alert.text.Scenes.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.alert.watch.Firing;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertMessage.Attribute;
import dev.tickertone.domain.alert.Op;
import dev.tickertone.store.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertMessagesTest {
    private static final AlertWriter WRITER = new AlertWriter(Scenes.DASHBOARD);

    @Test
    void aMessageHoldsTheAlertForEachChannel() {
        Alert alert = WRITER.first(on(STRESS, scored(ARTICLE, -0.31, null), quote("-2.4", 0)), "id", NOW);
        AlertMessage message = WRITER.message(alert);
        assertThat(message.alertId()).isEqualTo("id");
        assertThat(message.subject()).isEqualTo(alert.subject());
        assertThat(message.email()).isEqualTo(alert.text());
        assertThat(message.sms()).isEqualTo(alert.sms());
        assertThat(Json.read(message.json(), Alert.class)).isEqualTo(alert);
        assertThat(message.attributes()).isEqualTo(Map.of(
                "severity", new Attribute.Text("critical"), "rule", new Attribute.Text("small-cap-stress"),
                "symbol", new Attribute.Texts(List.of("^RUT")), "direction", new Attribute.Text("negative"),
                "score", new Attribute.Numeric("-0.31")));
    }

    @Test
    void withoutAnArticleThereIsNoScoreAndTheMoveGivesTheDirection() {
        AlertMessage message = message(on(Scenes.FALL, quote("-2.4", 0)));
        assertThat(message.attributes()).doesNotContainKey("score")
                .containsEntry("direction", new Attribute.Text("negative"));
    }

    @Test
    void theScoreGivesTheDirectionAndWhereItIsZeroTheMoveDoes() {
        var neutral = compare(SCORE, Op.GTE, "0");
        assertThat(direction(on(rule(neutral), scored(ARTICLE, 0.01, null)))).isEqualTo("positive");
        assertThat(direction(on(rule(neutral), scored(ARTICLE, 0, null)))).isEqualTo("neutral");
        assertThat(direction(on(rule(compare(Scenes.ANY_MOVE, Op.GTE, "2")), scored(ARTICLE, 0, "2"))))
                .isEqualTo("positive");
        assertThat(direction(on(rule(compare(Scenes.ANY_MOVE, Op.GTE, "2")), scored(ARTICLE, -0.2, "2"))))
                .isEqualTo("negative");
    }

    private static String direction(Firing firing) {
        return ((Attribute.Text) message(firing).attributes().get("direction")).value();
    }

    private static AlertMessage message(Firing firing) {
        return WRITER.message(WRITER.first(firing, "id", NOW));
    }
}
