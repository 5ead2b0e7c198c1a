package dev.tickertone.alert.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.alert.text.AlertWriter;
import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Alerts.Recorded;
import dev.tickertone.store.Arrival;
import dev.tickertone.store.log.Log;
import dev.tickertone.store.log.Metric;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
     * @param arrival how the article came whose score raised it, else {@code null}
     * @param with what is to be written with it
     */
    public Outcome deliver(Rule rule, Alert alert, Arrival arrival, List<Write> with, Log log) {
        Instant now = clock.instant();
        Optional<Pacing.Hold> hold = pacing.hold(rule, now);
        Alert fresh = hold.map(each -> alert.held(each.why())).orElse(alert);
        Instant due = hold.map(Pacing.Hold::until).orElse(now.plus(ABANDONED_AFTER));
        if (!alerts.record(fresh, due, arrival, with)) {
            return new Outcome.Overtaken();
        }
        if (hold.isPresent()) {
            log.count(Metric.HELD, 1);
            log.info("alert_held", line -> describe(line, fresh)
                    .put("reason", fresh.held().toString()).put("until", due.toString()));
            return new Outcome.Held(hold.get());
        }
        return alone(new Recorded(fresh, due, 0, arrival), now, log);
    }

    /** Publishes an alert that waits, by itself, unless somebody else has it in hand. */
    Outcome finish(Recorded recorded, Log log) {
        Instant now = clock.instant();
        return alerts.claim(recorded, now.plus(ABANDONED_AFTER))
                .map(claimed -> alone(claimed, now, log)).orElseGet(Outcome.Overtaken::new);
    }

    private Outcome alone(Recorded recorded, Instant now, Log log) {
        return publish(writer.message(recorded.alert().publishedAt(now, null)), List.of(recorded), null, now, log);
    }

    /**
     * Publishes a message and marks the alerts in it, all of which are in this caller's hand.
     *
     * @param digest the message's id where it is a digest, else {@code null}
     */
    Outcome publish(AlertMessage message, List<Recorded> in, String digest, Instant now, Log log) {
        try {
            publisher.publish(message);
        } catch (RuntimeException e) {
            log.count(Metric.PUBLISH_FAILURES, 1);
            log.warn("publish_failed", e, line -> describe(line, in.getFirst().alert()).put("digest", digest)
                    .put("alerts", in.size()).put("tries", in.getFirst().tries() + 1));
            in.forEach(recorded -> alerts.postpone(recorded, now.plus(pause(recorded.tries()))));
            return new Outcome.Postponed();
        }
        in.forEach(recorded -> told(recorded, digest, log));
        alerts.markPublished(in, now, digest);
        return new Outcome.Published();
    }

    private static void told(Recorded recorded, String digest, Log log) {
        log.count(Metric.ALERTS, 1);
        boolean asSoonAsPossible = recorded.alert().held() == null;
        if (asSoonAsPossible && recorded.arrival() != null && recorded.arrival().byEvent()) {
            log.since(Metric.UPLOAD_TO_PUBLISH, recorded.arrival().uploadedAt());
        }
        log.info("alert_published", line -> describe(line, recorded.alert()).put("digest", digest));
    }

    private static ObjectNode describe(ObjectNode line, Alert alert) {
        return line.put("article", alert.articleId()).put("alert", alert.id()).put("rule", alert.rule())
                .put("symbol", alert.symbol());
    }

    /** A minute, two, four, up to about an hour. */
    static Duration pause(int failedBefore) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(failedBefore, MAX_DOUBLINGS));
    }
}
