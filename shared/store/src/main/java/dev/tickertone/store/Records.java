package dev.tickertone.store;

import static dev.tickertone.store.Documents.DOC;
import static dev.tickertone.store.Documents.KIND;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
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
        return add(id, at, record, Map.of());
    }

    boolean add(String id, Instant at, T record, Map<String, String> more) {
        Map<String, String> attributes = new HashMap<>(item(id, record).attributes());
        attributes.putAll(more);
        return table.write(List.of(
                Write.putIfAbsent(new Item(key(id), attributes)), feed.entry(at, id, Map.of("id", id))));
    }

    void replace(String id, T record) {
        table.write(Write.put(item(id, record)));
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

    private Item item(String id, T record) {
        return new Item(key(id), Map.of(KIND, kind, DOC, Documents.encode(record)));
    }

    private Key key(String id) {
        return new Key(kind + "#" + id, kind);
    }

    T decode(Item item) {
        return Documents.decode(item.get(DOC), type);
    }
}
