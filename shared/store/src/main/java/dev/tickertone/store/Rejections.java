package dev.tickertone.store;

import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.table.Table;
import java.time.Instant;
import java.util.Optional;

/** Uploads that could not be read. Thread-safe. */
public final class Rejections {
    private final Records<Rejection> records;

    public Rejections(Table table) {
        this.records = new Records<>(table, "rejection", Rejection.class);
    }

    /**
     * Keeps a rejection.
     *
     * @return false if it is there already; then nothing is written
     */
    public boolean add(Rejection rejection) {
        return records.add(rejection.id(), rejection.rejectedAt(), rejection);
    }

    /** The rejection with this id. */
    public Optional<Rejection> find(String id) {
        return records.find(id);
    }

    /** Rejections newest first. */
    public Listing<Rejection> latest(Instant from, Instant to, int limit, String after) {
        return records.newest(from, to, limit, after);
    }
}
