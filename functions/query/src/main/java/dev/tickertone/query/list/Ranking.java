package dev.tickertone.query.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem.Kind;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list that is worked out as a whole each time, by rank. Between two pages ranks may change; who wants the
 * list as it was asks for a stretch of time that is over.
 *
 * @param name of the list and its filters: what a cursor is tied to
 * @param after items of the pages before
 */
public record Ranking(String name, int limit, int after) {

    /** Reads {@code limit} and {@code cursor}. */
    public static Ranking of(String name, Parameters parameters, int otherwise, int max) {
        int limit = parameters.integer("limit", 1, max, otherwise);
        String cursor = parameters.text("cursor");
        Integer after = cursor == null ? Integer.valueOf(0) : Cursor.decodeRank(name, cursor).orElse(null);
        if (after == null) {
            parameters.fail(Kind.INVALID_CURSOR, "cursor", "'cursor' must be the next_cursor of this list, asked with "
                    + "the same filters, 'from' and 'to'. Leave it out to start with the first.");
        }
        return new Ranking(name, limit, after == null ? 0 : after);
    }

    /** Puts the page into a document, as {@code items} and {@code next_cursor}. */
    public <T> void put(ObjectNode node, List<T> all, Function<T, JsonNode> view) {
        ArrayNode items = node.putArray("items");
        all.stream().skip(after).limit(limit).map(view).forEach(items::add);
        int end = after + items.size();
        node.put("next_cursor", end < all.size() ? Cursor.encode(name, Integer.toString(end)) : null);
    }
}
