package dev.tickertone.store;

import static dev.tickertone.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.score.Label;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertsTest {
    private final Alerts alerts = new Alerts(new FakeTable());

    private static Alert alert(String id, Instant at) {
        return new Alert(id, "default", Severity.WARNING, "^RUT", "story", "article", at, null, "subject", "text",
                "sms", -0.31, Label.of(-0.31), new Alert.Move(new BigDecimal("-2.40"), "stated"), null);
    }

    @Test
    void recordsAnAlertOnce() {
        assertThat(alerts.record(alert("a", NOON))).isTrue();
        assertThat(alerts.record(alert("a", NOON.plusSeconds(1)))).isFalse();
        assertThat(alerts.find("a")).contains(alert("a", NOON));
        assertThat(alerts.latest(null, null, 10, null).items()).containsExactly(alert("a", NOON));
        assertThat(alerts.find("b")).isEmpty();
    }

    @Test
    void marksItPublishedWhereItIsListed() {
        alerts.record(alert("a", NOON));
        alerts.markPublished(alert("a", NOON), NOON.plusSeconds(2));
        Alert published = alert("a", NOON).publishedAt(NOON.plusSeconds(2));
        assertThat(alerts.find("a")).contains(published);
        assertThat(alerts.latest(null, null, 10, null).items()).containsExactly(published);
    }

    @Test
    void listsNewestFirst() {
        for (int i = 0; i < 5; i++) {
            alerts.record(alert("a" + i, NOON.plusSeconds(i)));
        }
        Listing<Alert> first = alerts.latest(NOON.plusSeconds(1), null, 3, null);
        assertThat(first.items()).extracting(Alert::id).containsExactly("a4", "a3", "a2");
        assertThat(alerts.latest(NOON.plusSeconds(1), null, 3, first.next()))
                .isEqualTo(new Listing<>(List.of(alert("a1", NOON.plusSeconds(1))), null));
    }
}
