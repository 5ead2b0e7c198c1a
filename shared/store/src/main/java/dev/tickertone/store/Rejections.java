package dev.tickertone.store;

import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Limits;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Uploads that could not be read. Thread-safe. */
public final class Rejections {
    private static final String STANDING = "rejection#";
    private static final String AFTER_STANDING = "rejection$";
    private static final String ID = "id";
    private static final String LAST = "last_rejected_at";

    private final Table table;
    private final Records<Rejection> records;

    public Rejections(Table table) {
        this.table = table;
        this.records = new Records<>(table, "rejection", Rejection.class);
    }

    /**
     * Keeps a rejection, and that it stands.
     *
     * @return false if it is there already; then it keeps its time, and says what this one says
     */
    public boolean add(Rejection rejection) {
        table.write(Write.put(new Item(standing(rejection.object(), rejection.id()),
                Map.of(ID, rejection.id(), LAST, rejection.rejectedAt().toString()))));
        boolean isNew = records.add(rejection.id(), rejection.rejectedAt(), rejection);
        if (!isNew) {
            find(rejection.id()).ifPresent(known -> restate(known, rejection.at(known.rejectedAt())));
        }
        return isNew;
    }

    private void restate(Rejection known, Rejection said) {
        if (!said.equals(known)) {
            records.replace(said.id(), said);
        }
    }

    /** Whether a rejection is there still and was not said again since a time. */
    public boolean standsSinceBefore(Instant time, Rejection rejection) {
        return table.get(standing(rejection.object(), rejection.id()))
                .filter(item -> Instant.parse(item.get(LAST)).isBefore(time)).isPresent();
    }

    /**
     * Forgets what an object was rejected for and is no more: what was not said again since it was last read.
     *
     * @param since when that reading began
     * @return what was forgotten
     */
    public List<Rejection> resolve(ObjectRef object, Instant since) {
        List<Rejection> resolved = new ArrayList<>();
        String after = null;
        do {
            Page page = table.query(new Range(partition(object.bucket(), object.key()),
                    STANDING, AFTER_STANDING, false, Limits.MAX_PAGE, after));
            page.items().stream().filter(item -> Instant.parse(item.get(LAST)).isBefore(since))
                    .forEach(item -> resolve(item).ifPresent(resolved::add));
            after = page.next();
        } while (after != null);
        return resolved;
    }

    private Optional<Rejection> resolve(Item standing) {
        Optional<Rejection> rejection = find(standing.get(ID));
        rejection.ifPresent(this::remove);
        return rejection;
    }

    /** Forgets a rejection. */
    public void remove(Rejection rejection) {
        records.remove(rejection.id(), rejection.rejectedAt());
        table.write(new Write.Delete(standing(rejection.object(), rejection.id()), new Write.Condition.None()));
    }

    /** The rejection with this id. */
    public Optional<Rejection> find(String id) {
        return records.find(id);
    }

    /** What stands against an object: up to so many rejections, of it or of parts of it. */
    public List<Rejection> of(ObjectRef object, int limit) {
        return table.query(new Range(partition(object.bucket(), object.key()), STANDING, AFTER_STANDING, false, limit, null))
                .items().stream().flatMap(item -> find(item.get(ID)).stream()).toList();
    }

    /** Rejections newest first. */
    public Listing<Rejection> latest(Instant from, Instant to, int limit, String after) {
        return records.newest(from, to, limit, after);
    }

    /** Where a page of {@link #latest} that ends with this rejection ends. */
    public static String position(Rejection rejection) {
        return Feed.position(rejection.rejectedAt(), rejection.id());
    }

    private static Key standing(ObjectRef object, String id) {
        return new Key(partition(object.bucket(), object.key()), STANDING + id);
    }

    static String partition(String bucket, String key) {
        return "object#" + bucket + "/" + key;
    }
}
