package dev.tickertone.alert.delivery;

import dev.tickertone.domain.alert.NotFired;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Allowance;
import dev.tickertone.store.Allowance.Take;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How much may go out: not in a rule's quiet hours, not more than its number in an hour, and never so much at once that
 * SNS would switch an e-mail subscription off, which it does above ten messages a second. Thread-safe.
 */
public final class Pacing {
    /** Most messages that go out in one second, whoever sends them: well under SNS's ten. */
    public static final int MAX_PER_SECOND = 4;

    private static final String ALL = "*";

    private final Allowance allowance;

    public Pacing(Table table) {
        this.allowance = new Allowance(table);
    }

    /** Kept back, and until when. */
    public record Hold(NotFired why, Instant until) {}

    /** Whether an alert of a rule is kept back now; where it is not, it counts as sent. */
    public Optional<Hold> hold(Rule rule, Instant now) {
        Optional<Instant> quiet = Optional.ofNullable(rule.limits().quietHours()).flatMap(hours -> hours.until(now));
        if (quiet.isPresent()) {
            return quiet.map(end -> new Hold(NotFired.QUIET_HOURS, end));
        }
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        Instant nextHour = hour.plus(Duration.ofHours(1));
        return switch (allowance.take(
                rule.id(), hour.toString(), rule.limits().maxPerHour(), nextHour.plus(Duration.ofDays(1)))) {
            case NONE_LEFT -> Optional.of(new Hold(NotFired.HOURLY_CAP, nextHour));
            case BUSY -> Optional.of(untilNextMinute(now));
            case TAKEN -> fits(now) ? Optional.empty() : Optional.of(untilNextMinute(now));
        };
    }

    /** So many alerts at once that they cannot all go out, or not even be counted. */
    private static Hold untilNextMinute(Instant now) {
        return new Hold(NotFired.STORM, now.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1)));
    }

    /** Whether one more message may go out in this second; if so, it counts as sent. */
    public boolean fits(Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return allowance.take(ALL, second.toString(), MAX_PER_SECOND, second.plus(Duration.ofHours(1))) == Take.TAKEN;
    }
}
