package dev.tickertone.store;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.table.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Alerts: recorded before they are published, marked after. Thread-safe. */
public final class Alerts {
    private static final String EVENT = "raised_by";

    private final Records<Alert> records;

    public Alerts(Table table) {
        this.records = new Records<>(table, "alert", Alert.class);
    }

    /**
     * Keeps an alert that is about to be published.
     *
     * @return false if there is one for its rule, instrument and story; then nothing is written
     */
    public boolean record(Alert alert) {
        return records.add(alert.id(), alert.createdAt(), alert);
    }

    /**
     * Keeps an alert that is about to be published, with the event that raised it: the same event, delivered again,
     * may finish what it began; another one may not, or two at the same time would publish twice.
     *
     * @param event names the event, the same each time it is delivered
     * @return false if there is an alert for this rule, instrument and story; then nothing is written
     */
    public boolean record(Alert alert, String event) {
        return records.add(alert.id(), alert.createdAt(), alert, Map.of(EVENT, event));
    }

    /**
     * An alert as it was recorded.
     *
     * @param event what raised it; {@code null} once it is published
     */
    public record Recorded(Alert alert, String event) {}

    /** The alert with this id and the event that raised it. */
    public Optional<Recorded> recorded(String id) {
        return records.item(id).map(item -> new Recorded(records.decode(item), item.get(EVENT)));
    }

    /** Marks a recorded alert as delivered. */
    public void markPublished(Alert alert, Instant at) {
        records.replace(alert.id(), alert.publishedAt(at));
    }

    /** The alert with this id. */
    public Optional<Alert> find(String id) {
        return records.find(id);
    }

    /** Alerts newest first. */
    public Listing<Alert> latest(Instant from, Instant to, int limit, String after) {
        return records.newest(from, to, limit, after);
    }
}
