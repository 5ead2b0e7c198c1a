package dev.tickertone.alert.delivery;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Alerts;
import dev.tickertone.store.Alerts.Recorded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Delivers an alert once: records it, publishes it, marks it. What a crash leaves recorded and not published, the same
 * event publishes when it is delivered again. Another event that raises the same alert leaves it alone, since whoever
 * recorded it may be publishing it at this moment; only when no function could still be running does it take over.
 *
 * <p>A crash between publishing and marking publishes twice: a message too many is better than one too few.
 */
public final class Delivery {
    /** The longest a Lambda function can run. */
    public static final Duration ABANDONED_AFTER = Duration.ofMinutes(15);

    private final Alerts alerts;
    private final AlertPublisher publisher;
    private final Clock clock;

    public Delivery(Table table, AlertPublisher publisher, Clock clock) {
        this.alerts = new Alerts(table);
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Delivers an alert unless that is done, or being done.
     *
     * @param event names the event that raised it, the same each time it is delivered
     * @param alert makes the alert; called only if there is none with this id
     * @return whether this call published
     */
    public boolean deliver(String id, String event, Supplier<Alert> alert) {
        Optional<Recorded> known = alerts.recorded(id);
        if (known.isEmpty()) {
            Alert fresh = alert.get();
            if (alerts.record(fresh, event)) {
                publish(fresh);
                return true;
            }
            known = alerts.recorded(id);
        }
        Optional<Alert> unfinished = known.filter(recorded -> finishes(recorded, event)).map(Recorded::alert);
        unfinished.ifPresent(this::publish);
        return unfinished.isPresent();
    }

    private boolean finishes(Recorded recorded, String event) {
        Alert alert = recorded.alert();
        return alert.publishedAt() == null && (event.equals(recorded.event())
                || !alert.createdAt().plus(ABANDONED_AFTER).isAfter(clock.instant()));
    }

    private void publish(Alert alert) {
        Instant now = clock.instant();
        publisher.publish(Messages.of(alert.publishedAt(now)));
        alerts.markPublished(alert, now);
    }
}
