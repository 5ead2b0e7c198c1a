package dev.tickertone.store;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What came of an article, under its id: written where it is, so that an article nothing came of costs nothing. */
final class ArticleIndex {
    private final Table table;
    private final String kind;

    /** @param kind what it lists, such as {@code alert} */
    ArticleIndex(Table table, String kind) {
        this.table = table;
        this.kind = kind;
    }

    /** The write that lists an id. */
    Write entry(String articleId, String id, Map<String, String> attributes, Instant expiresAt) {
        return Write.put(new Item(new Key(partition(articleId), kind + "#" + id), attributes, expiresAt));
    }

    /** What is listed under an article: one read. */
    List<Item> of(String articleId, int limit) {
        return table.query(new Range(partition(articleId), kind + "#", kind + "$", false, limit, null)).items();
    }

    /** The id that an entry lists. */
    static String id(Item entry) {
        return entry.key().sort().substring(entry.key().sort().indexOf('#') + 1);
    }

    private static String partition(String articleId) {
        return "trace#" + articleId;
    }
}
