package dev.tickertone.store;

import static dev.tickertone.store.Documents.DOC;
import static dev.tickertone.store.Documents.KIND;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One record a partition ({@code KIND#ID / KIND}) and a list of them by time ({@code KINDs}). */
final class Records<T> {
    private static final int SHARDS = 4;

    private final Table table;
    private final String kind;
    private final Class<T> type;
    private final Feed feed;

    Records(Table table, String kind, Class<T> type) {
        this.table = table;
        this.kind = kind;
        this.type = type;
        this.feed = new Feed(table, kind + "s", SHARDS);
    }

    boolean add(String id, Instant at, T record) {
        return add(id, at, record, Map.of(), List.of());
    }

    /**
     * Adds a record with more attributes, and what is to be written with it: all or nothing.
     *
     * @return false, and nothing is written, if it is there or another condition does not hold
     */
    boolean add(String id, Instant at, T record, Map<String, String> more, List<Write> with) {
        List<Write> group = new ArrayList<>(with);
        group.add(Write.putIfAbsent(item(id, record, more)));
        group.add(Write.put(feed.entry(at, id, Map.of("id", id))));
        return table.write(group);
    }

    void replace(String id, T record) {
        table.write(replacing(id, record, Map.of(), new Write.Condition.None()));
    }

    /** The write that replaces a record and its further attributes. */
    Write replacing(String id, T record, Map<String, String> more, Write.Condition condition) {
        return new Write.Put(item(id, record, more), condition);
    }

    void remove(String id, Instant at) {
        table.write(List.of(new Write.Delete(key(id), new Write.Condition.None()), feed.removal(at, id)));
    }

    Optional<T> find(String id) {
        return item(id).map(this::decode);
    }

    Optional<Item> item(String id) {
        return table.get(key(id));
    }

    Listing<T> newest(Instant from, Instant to, int limit, String after) {
        Page page = feed.newest(new Feed.Bounds(from, to), limit, after);
        List<Key> keys = page.items().stream().map(entry -> key(entry.get("id"))).toList();
        return new Listing<>(table.getAll(keys).stream().map(this::decode).toList(), page.next());
    }

    private Item item(String id, T record, Map<String, String> more) {
        Map<String, String> attributes = new HashMap<>(more);
        attributes.put(KIND, kind);
        attributes.put(DOC, Documents.encode(record));
        return new Item(key(id), attributes);
    }

    List<Item> items(List<String> ids) {
        return table.getAll(ids.stream().map(this::key).toList());
    }

    private Key key(String id) {
        return new Key(kind + "#" + id, kind);
    }

    T decode(Item item) {
        return Documents.decode(item.get(DOC), type);
    }
}
