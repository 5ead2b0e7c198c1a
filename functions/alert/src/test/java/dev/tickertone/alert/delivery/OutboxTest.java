package dev.tickertone.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.alert.text.AlertWriter;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.DefaultRule;
import dev.tickertone.domain.alert.NotFired;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.score.Label;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.log.Log;
import dev.tickertone.store.MemoryTable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private static final Instant START = Instant.parse("2026-11-20T21:00:00Z");

    private final MemoryTable table = new MemoryTable();
    private final Alerts alerts = new Alerts(table);
    private final AlertWriter writer = new AlertWriter("https://dash.example.com");
    private final List<AlertMessage> published = new ArrayList<>();
    private final List<Instant> times = new ArrayList<>();
    private Instant now = START;
    private boolean fails;

    @Test
    void whatIsNotDueStays() {
        record("a", "mine", START.plusMillis(1));
        assertThat(send()).isZero();
        now = START.plusMillis(1);
        assertThat(send()).isOne();
        assertThat(published.getFirst().alertId()).isEqualTo("a");
        assertThat(send()).isZero();
    }

    @Test
    void theAlertsOfARuleGoOutAsOneDigestAndEachSaysSo() {
        for (int i = 0; i < 23; i++) {
            record("a" + i, "mine", START);
        }
        record("b", "other", START);
        assertThat(send()).isEqualTo(2);
        AlertMessage digest = published.getFirst();
        assertThat(digest.subject()).contains("23");
        assertThat(alerts.find("a7").orElseThrow().digestId()).isEqualTo(digest.alertId());
        assertThat(alerts.find("a7").orElseThrow().publishedAt()).isEqualTo(START);
        assertThat(alerts.find("b").orElseThrow().digestId()).isNull();
        assertThat(send()).isZero();
    }

    @Test
    void whereManyRulesHaveSomethingAllOfItIsOneMessage() {
        for (int i = 0; i <= Outbox.MAX_MESSAGES; i++) {
            record("a" + i, "rule" + i, START);
        }
        assertThat(send()).isOne();
        assertThat(IntStream.rangeClosed(0, Outbox.MAX_MESSAGES).mapToObj(i -> alerts.find("a" + i).orElseThrow()))
                .allMatch(alert -> alert.digestId().equals(published.getFirst().alertId()));
    }

    @Test
    void aFloodGoesOutWellUnderWhatSnsBears() {
        for (int i = 0; i < Outbox.MAX_MESSAGES; i++) {
            record("a" + i, "rule" + i, START);
        }
        assertThat(send()).isEqualTo(Outbox.MAX_MESSAGES);
        Map<Instant, Long> bySecond = times.stream().collect(Collectors.groupingBy(
                time -> time.truncatedTo(ChronoUnit.SECONDS), Collectors.counting()));
        assertThat(bySecond.values()).allMatch(count -> count <= Pacing.MAX_PER_SECOND);
    }

    @Test
    void whatDoesNotFitIntoOneRunGoesOutInTheNext() {
        for (int i = 0; i <= Outbox.MAX_ALERTS; i++) {
            record("a" + i, "mine", START);
        }
        assertThat(send()).isOne();
        assertThat(send()).isOne();
        assertThat(alerts.due(now.plus(Duration.ofDays(1)), 10)).isEmpty();
    }

    @Test
    void aDigestThatSnsDoesNotTakeIsTriedAgain() {
        record("a", "mine", START);
        record("b", "mine", START);
        fails = true;
        assertThat(send()).isZero();
        fails = false;
        assertThat(send()).isZero();
        now = now.plus(Delivery.pause(1));
        assertThat(send()).isOne();
        assertThat(alerts.find("a").orElseThrow().digestId()).isEqualTo(alerts.find("b").orElseThrow().digestId());
    }

    @Test
    void alertsOfARuleThatIsGoneGoOutAllTheSame() {
        record("a", "gone", START);
        record("b", "gone", START);
        assertThat(send()).isOne();
    }

    private void record(String id, String rule, Instant due) {
        Alert alert = new Alert(id, rule, Alert.Kind.FIRST, null, DefaultRule.of(BigDecimal.ONE, BigDecimal.ONE).severity(),
                "^RUT", "s-" + id, "article-" + id, START, START, null, NotFired.HOURLY_CAP, null, "subject", "text", "sms",
                -0.31, Label.MILDLY_NEGATIVE, null, List.of(), null);
        assertThat(alerts.record(alert, due, List.of())).isTrue();
    }

    private int send() {
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        Delivery delivery = new Delivery(table, message -> {
            if (fails) {
                throw new IllegalStateException("not now");
            }
            published.add(message);
            times.add(now);
        }, writer, clock);
        Rule rule = DefaultRule.of(BigDecimal.ONE, BigDecimal.ONE);
        Rule mine = new Rule("mine", "mine", true, rule.severity(), rule.scope(), rule.when(), rule.limits());
        return new Outbox(table, delivery, writer, clock, () -> now = now.plusMillis(100))
                .send(new RuleBook(List.of(mine), List.of()), Log.ofNothing(clock));
    }
}
