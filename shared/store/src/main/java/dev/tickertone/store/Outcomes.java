package dev.tickertone.store;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore.Listed;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of each uploaded object when it was last read. Thread-safe. */
public final class Outcomes {
    private static final String ETAG = "etag";

    private final Table table;

    public Outcomes(Table table) {
        this.table = table;
    }

    /**
     * Keeps what became of an object, in place of what became of it before.
     *
     * @param etag tells the content that was read
     * @param status such as {@code kept} or {@code rejected}
     */
    public void keep(ObjectRef ref, String etag, String status, Instant at) {
        table.write(Write.put(new Item(key(ref.bucket(), ref.key()), Map.of(
                ETAG, etag, "status", status, "read_at", at.toString()))));
    }

    /** Those of some objects that were never read to the end as they are now, in their order. */
    public List<Listed> missing(String bucket, List<Listed> objects) {
        Map<Key, String> read = new HashMap<>();
        table.getAll(objects.stream().map(object -> key(bucket, object.key())).toList())
                .forEach(item -> read.put(item.key(), item.get(ETAG)));
        return objects.stream().filter(object -> !object.etag().equals(read.get(key(bucket, object.key())))).toList();
    }

    private static Key key(String bucket, String key) {
        return new Key(Rejections.partition(bucket, key), "outcome");
    }
}
