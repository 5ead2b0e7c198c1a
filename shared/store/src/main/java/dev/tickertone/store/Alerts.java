package dev.tickertone.store;

import dev.tickertone.domain.alert.Alert;
import dev.tickertone.domain.table.Table;
import java.time.Instant;
import java.util.Optional;

/** Alerts: recorded before they are published, marked after. Thread-safe. */
public final class Alerts {
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
