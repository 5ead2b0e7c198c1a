package dev.tickertone.alert.delivery;

import dev.tickertone.alert.text.AlertWriter;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Alerts.Recorded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Delivers an alert: whoever records it publishes it and marks it; nobody else does, since two would publish twice. From
 * the moment it is recorded it stands in the outbox too, and what a crash leaves unpublished goes out from there when
 * {@link #ABANDONED_AFTER} has passed.
 *
 * <p>A crash between publishing and marking publishes twice: a message too many is better than one too few. What SNS
 * does not take is tried again after a pause that doubles, and holds up nothing else. Thread-safe.
 */
public final class Delivery {
    /** After this time no function can still be at it: above the timeout of those that publish. */
    public static final Duration ABANDONED_AFTER = Duration.ofSeconds(90);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MAX_DOUBLINGS = 6;

    private final Alerts alerts;
    private final Pacing pacing;
    private final AlertPublisher publisher;
    private final AlertWriter writer;
    private final Clock clock;

    public Delivery(Table table, AlertPublisher publisher, AlertWriter writer, Clock clock) {
        this.alerts = new Alerts(table);
        this.pacing = new Pacing(table);
        this.publisher = publisher;
        this.writer = writer;
        this.clock = clock;
    }

    /** What became of an alert. */
    public sealed interface Outcome {
        /** SNS took it. */
        record Published() implements Outcome {}

        /** It goes out later, with others. */
        record Held(Pacing.Hold hold) implements Outcome {}

        /** SNS did not take it; it is tried again. */
        record Postponed() implements Outcome {}

        /** Another alert came between: nothing was written, and what to do is to be decided again. */
        record Overtaken() implements Outcome {}
    }

    /**
     * Delivers an alert that is not recorded yet.
     *
     * @param with what is to be written with it
     */
    public Outcome deliver(Rule rule, Alert alert, List<Write> with, Consumer<String> log) {
        Instant now = clock.instant();
        Optional<Pacing.Hold> hold = pacing.hold(rule, now);
        Alert fresh = hold.map(each -> alert.held(each.why())).orElse(alert);
        Instant due = hold.map(Pacing.Hold::until).orElse(now.plus(ABANDONED_AFTER));
        if (!alerts.record(fresh, due, with)) {
            return new Outcome.Overtaken();
        }
        return hold.<Outcome>map(Outcome.Held::new).orElseGet(() -> alone(new Recorded(fresh, due, 0), now, log));
    }

    /** Publishes an alert that waits, by itself, unless somebody else has it in hand. */
    Outcome finish(Recorded recorded, Consumer<String> log) {
        Instant now = clock.instant();
        return alerts.claim(recorded, now.plus(ABANDONED_AFTER))
                .map(claimed -> alone(claimed, now, log)).orElseGet(Outcome.Overtaken::new);
    }

    private Outcome alone(Recorded recorded, Instant now, Consumer<String> log) {
        return publish(writer.message(recorded.alert().publishedAt(now, null)), List.of(recorded), null, now, log);
    }

    /**
     * Publishes a message and marks the alerts in it, all of which are in this caller's hand.
     *
     * @param digest the message's id where it is a digest, else {@code null}
     */
    Outcome publish(AlertMessage message, List<Recorded> in, String digest, Instant now, Consumer<String> log) {
        try {
            publisher.publish(message);
        } catch (RuntimeException e) {
            log.accept(FailedLine.of(message, in.getFirst().tries() + 1, e));
            in.forEach(recorded -> alerts.postpone(recorded, now.plus(pause(recorded.tries()))));
            return new Outcome.Postponed();
        }
        alerts.markPublished(in, now, digest);
        return new Outcome.Published();
    }

    /** A minute, two, four, up to about an hour. */
    static Duration pause(int failedBefore) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(failedBefore, MAX_DOUBLINGS));
    }
}
