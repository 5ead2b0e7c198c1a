package dev.tickertone.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.alert.delivery.Pacing.Hold;
import dev.tickertone.domain.alert.DefaultRule;
import dev.tickertone.domain.alert.NotFired;
import dev.tickertone.domain.alert.QuietHours;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.MemoryTable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T21:05:17.5Z");

    private final Pacing pacing = new Pacing(new MemoryTable());

    @Test
    void aRuleSendsItsNumberInAClockHourAndTheRestWaitsForTheNext() {
        Rule rule = rule("a", 2, null);
        assertThat(pacing.hold(rule, NOW)).isEmpty();
        assertThat(pacing.hold(rule, NOW.plusSeconds(60))).isEmpty();
        assertThat(pacing.hold(rule, NOW.plusSeconds(120)))
                .contains(new Hold(NotFired.HOURLY_CAP, Instant.parse("2026-11-20T22:00:00Z")));
        assertThat(pacing.hold(rule("b", 2, null), NOW.plusSeconds(120))).isEmpty();
        assertThat(pacing.hold(rule, Instant.parse("2026-11-20T22:00:00Z"))).isEmpty();
    }

    @Test
    void noSecondSeesMoreThanItsNumberWhoeverSends() {
        for (int i = 0; i < Pacing.MAX_PER_SECOND; i++) {
            assertThat(pacing.hold(rule("r" + i, 10, null), NOW)).isEmpty();
        }
        assertThat(pacing.fits(NOW)).isFalse();
        assertThat(pacing.hold(rule("late", 10, null), NOW))
                .contains(new Hold(NotFired.STORM, Instant.parse("2026-11-20T21:06:00Z")));
        assertThat(pacing.hold(rule("later", 10, null), NOW.plus(Duration.ofSeconds(1)))).isEmpty();
    }

    @Test
    void whatCannotBeCountedForTheCrowdWaitsAMinuteNotAnHour() {
        Pacing crowded = new Pacing(new ForwardingTable(new MemoryTable()) {
            @Override
            public boolean write(List<Write> group) {
                return group.stream().noneMatch(write -> write.key().partition().equals("allowance#a")) && super.write(group);
            }
        });
        assertThat(crowded.hold(rule("a", 10, null), NOW))
                .contains(new Hold(NotFired.STORM, Instant.parse("2026-11-20T21:06:00Z")));
        assertThat(crowded.hold(rule("b", 10, null), NOW)).isEmpty();
    }

    @Test
    void quietHoursKeepAlertsBackUntilTheyEndAndCountNothing() {
        QuietHours evening = new QuietHours(LocalTime.of(16, 0), LocalTime.of(7, 30), ZoneId.of("America/New_York"));
        Rule rule = rule("a", 1, evening);
        for (int i = 0; i < 3; i++) {
            assertThat(pacing.hold(rule, NOW))
                    .contains(new Hold(NotFired.QUIET_HOURS, Instant.parse("2026-11-21T12:30:00Z")));
        }
        assertThat(pacing.hold(rule, Instant.parse("2026-11-21T12:30:00Z"))).isEmpty();
    }

    private static Rule rule(String id, int maxPerHour, QuietHours quiet) {
        Rule usual = DefaultRule.of(BigDecimal.ONE, BigDecimal.ONE);
        return new Rule(id, id, true, usual.severity(), usual.scope(), usual.when(), new Rule.Limits(
                true, null, Duration.ZERO, maxPerHour, false, quiet, null, null));
    }
}
