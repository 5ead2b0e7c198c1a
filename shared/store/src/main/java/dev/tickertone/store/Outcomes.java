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
import java.util.Optional;

/** What became of each uploaded object when it was last read. Thread-safe. */
public final class Outcomes {
    /** Ids of articles that are kept of one object. */
    public static final int MAX_ARTICLES = 50;

    private static final String ETAG = "etag";
    private static final String STATUS = "status";
    private static final String READ_AT = "read_at";
    private static final String ARTICLES = "articles";

    private final Table table;

    public Outcomes(Table table) {
        this.table = table;
    }

    /**
     * What became of an object.
     *
     * @param status such as {@code kept} or {@code rejected}
     * @param articles ids of the first {@link #MAX_ARTICLES} articles in it
     * @param at when it was read
     * @param arrival how it came, or {@code null} where that was not noted
     */
    public record Read(String status, List<String> articles, Instant at, Arrival arrival) {
        public Read {
            articles = List.copyOf(articles);
        }
    }

    /**
     * Keeps what became of an object, in place of what became of it before.
     *
     * @param etag tells the content that was read
     * @param status such as {@code kept} or {@code rejected}
     * @param articles ids of the articles in it; of more than {@link #MAX_ARTICLES} the first
     * @param arrival how it came, or {@code null} where nobody knows
     */
    public void keep(ObjectRef ref, String etag, String status, List<String> articles, Instant at, Arrival arrival) {
        table.write(Write.put(new Item(key(ref.bucket(), ref.key()), Arrival.with(Map.of(
                ETAG, etag, STATUS, status, READ_AT, at.toString(),
                ARTICLES, String.join(" ", articles.subList(0, Math.min(articles.size(), MAX_ARTICLES)))), arrival))));
    }

    /** What became of an object when it was last read; empty if it never was. */
    public Optional<Read> find(ObjectRef ref) {
        return table.get(key(ref.bucket(), ref.key())).map(item -> new Read(item.get(STATUS), articles(item),
                Instant.parse(item.get(READ_AT)), Arrival.of(item).orElse(null)));
    }

    /** What was read before articles were noted has none. */
    private static List<String> articles(Item item) {
        String ids = item.get(ARTICLES);
        return ids == null || ids.isEmpty() ? List.of() : List.of(ids.split(" "));
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
