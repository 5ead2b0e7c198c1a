package dev.tickertone.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.Severity;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.Alerts.Recorded;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T21:05:00Z");

    private final Alerts alerts = new Alerts(new MemoryTable());

    private static final Instant DUE = NOW.plusSeconds(900);

    @Test
    void anAlertIsRecordedOnce() {
        assertThat(alerts.record(alert(), DUE, List.of())).isTrue();
        assertThat(alerts.record(alert(), DUE, List.of())).isFalse();
        assertThat(alerts.recorded("a1")).contains(new Recorded(alert(), DUE, 0, null));
        assertThat(alerts.find("a1")).contains(alert());
    }

    @Test
    void anAlertWhoseOtherWritesDoNotGoThroughIsNotKept() {
        Write impossible = new Write.Put(new Item(new Key("x", "y"), Map.of()), new Write.Condition.Equals("a", "b"));
        assertThat(alerts.record(alert(), DUE, List.of(impossible))).isFalse();
        assertThat(alerts.recorded("a1")).isEmpty();
        assertThat(alerts.due(DUE, 10)).isEmpty();
    }

    @Test
    void aPublishedAlertSaysWhenAndWaitsForNothing() {
        alerts.record(alert(), DUE, List.of());
        alerts.markPublished(List.of(alerts.recorded("a1").orElseThrow()), NOW.plusSeconds(1), "d1");
        assertThat(alerts.find("a1")).contains(alert().publishedAt(NOW.plusSeconds(1), "d1"));
        assertThat(alerts.recorded("a1").orElseThrow().due()).isNull();
        assertThat(alerts.due(DUE, 10)).isEmpty();
        assertThat(alerts.latest(null, null, 10, null).items()).hasSize(1);
    }

    @Test
    void manyAreMarkedTogether() {
        for (int i = 0; i < 120; i++) {
            alerts.record(alert("a" + i, NOW), DUE, List.of());
        }
        alerts.markPublished(alerts.due(DUE, 200), NOW, "d1");
        assertThat(alerts.due(DUE, 200)).isEmpty();
        assertThat(alerts.latest(null, null, 200, null).items()).hasSize(120).allMatch(alert -> alert.publishedAt() != null);
    }

    @Test
    void whatIsDueIsFoundFromItsInstantOnTheEarliestFirst() {
        alerts.record(alert("late", NOW), DUE.plusMillis(1), List.of());
        alerts.record(alert("early", NOW), DUE, List.of());
        assertThat(alerts.due(DUE.minusMillis(1), 10)).isEmpty();
        assertThat(alerts.due(DUE, 10)).extracting(each -> each.alert().id()).containsExactly("early");
        assertThat(alerts.due(DUE.plusMillis(1), 10)).extracting(each -> each.alert().id()).containsExactly("early", "late");
        assertThat(alerts.due(DUE.plusMillis(1), 1)).extracting(each -> each.alert().id()).containsExactly("early");
    }

    @Test
    void oneOfTwoWhoTakeAnAlertInHandGetsIt() {
        alerts.record(alert(), DUE, List.of());
        Recorded recorded = alerts.recorded("a1").orElseThrow();
        Recorded claimed = alerts.claim(recorded, DUE.plusSeconds(900)).orElseThrow();
        assertThat(claimed.tries()).isEqualTo(1);
        assertThat(alerts.claim(recorded, DUE.plusSeconds(901))).isEmpty();
        assertThat(alerts.due(DUE, 10)).isEmpty();
        assertThat(alerts.due(DUE.plusSeconds(900), 10)).containsExactly(claimed);
    }

    @Test
    void whatWasPublishedMeanwhileCannotBeTakenInHand() {
        alerts.record(alert(), DUE, List.of());
        Recorded recorded = alerts.recorded("a1").orElseThrow();
        alerts.markPublished(List.of(recorded), NOW, null);
        assertThat(alerts.claim(recorded, DUE.plusSeconds(900))).isEmpty();
        assertThat(alerts.due(DUE.plusSeconds(900), 10)).isEmpty();
    }

    @Test
    void aClaimedAlertCanBePutOff() {
        alerts.record(alert(), DUE, List.of());
        Recorded claimed = alerts.claim(alerts.recorded("a1").orElseThrow(), DUE.plusSeconds(900)).orElseThrow();
        alerts.postpone(claimed, DUE.plusSeconds(60));
        assertThat(alerts.due(DUE.plusSeconds(60), 10))
                .containsExactly(new Recorded(alert(), DUE.plusSeconds(60), 1, null));
        assertThat(alerts.due(DUE.plusSeconds(2_000), 10)).hasSize(1);
    }

    @Test
    void anAlertThatIsNotThereIsNotRecorded() {
        assertThat(alerts.recorded("a1")).isEmpty();
    }

    @Test
    void alertsAreListedNewestFirst() {
        for (int i = 0; i < 5; i++) {
            alerts.record(alert("a" + i, NOW.plusSeconds(i)), DUE, List.of());
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
        return new Alert(id, "default", Alert.Kind.FIRST, null, Severity.WARNING, "^RUT", "s1", "a1", at, at, null, null,
                null, "subject", "text", "sms", -0.31, Label.MILDLY_NEGATIVE,
                new Alert.Move(new BigDecimal("-2.4"), "stated"),
                List.of(new Alert.Reason("score", "lte", new BigDecimal("-0.15"), new BigDecimal("-0.31"))), null);
    }
}
