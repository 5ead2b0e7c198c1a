package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.score.Label;
import dev.tickertone.store.Alerts.Recorded;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T21:05:00Z");

    private final Alerts alerts = new Alerts(new MemoryTable());

    @Test
    void theFirstEventToRecordAnAlertKeepsIt() {
        assertThat(alerts.record(alert(), "first")).isTrue();
        assertThat(alerts.record(alert(), "second")).isFalse();
        assertThat(alerts.recorded("a1")).contains(new Recorded(alert(), "first"));
        assertThat(alerts.find("a1")).contains(alert());
    }

    @Test
    void aPublishedAlertSaysWhenAndWaitsForNoEvent() {
        alerts.record(alert(), "first");
        alerts.markPublished(alert(), NOW.plusSeconds(1));
        assertThat(alerts.recorded("a1")).contains(new Recorded(alert().publishedAt(NOW.plusSeconds(1)), null));
        assertThat(alerts.latest(null, null, 10, null).items()).hasSize(1);
    }

    @Test
    void anAlertThatIsNotThereIsNotRecorded() {
        assertThat(alerts.recorded("a1")).isEmpty();
    }

    @Test
    void alertsAreListedNewestFirst() {
        for (int i = 0; i < 5; i++) {
            alerts.record(alert("a" + i, NOW.plusSeconds(i)));
        }
        Listing<Alert> first = alerts.latest(NOW.plusSeconds(1), null, 3, null);
        assertThat(first.items()).extracting(Alert::id).containsExactly("a4", "a3", "a2");
        assertThat(alerts.latest(NOW.plusSeconds(1), null, 3, first.next()))
                .isEqualTo(new Listing<>(List.of(alert("a1", NOW.plusSeconds(1))), null));
    }

    private static Alert alert() {
        return alert("a1", NOW);
    }

    private static Alert alert(String id, Instant at) {
        return new Alert(id, "default", Severity.WARNING, "^RUT", "s1", "a1", at, null, "subject", "text", "sms",
                -0.31, Label.MILDLY_NEGATIVE, new Alert.Move(new BigDecimal("-2.4"), "stated"), null);
    }
}
