package dev.tickertone.query.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tickertone.query.http.Response;
import dev.tickertone.store.Json;
import java.util.ArrayList;
import java.util.List;

/** The items of a page, written as they come, so that the page can end before it is too long to be sent. */
final class PageBuilder {
    private final List<String> items = new ArrayList<>();
    private final int limit;
    private int characters;
    private boolean full;

    PageBuilder(int limit) {
        this.limit = limit;
    }

    boolean isFull() {
        return full;
    }

    /** Adds an item, unless there is no room left for it. The first always has room: without it no walk would end. */
    boolean add(JsonNode item) {
        String json = Json.write(item);
        if (!items.isEmpty() && characters + json.length() > Limits.MAX_PAGE_CHARACTERS) {
            full = true;
            return false;
        }
        items.add(json);
        characters += json.length();
        full = items.size() == limit;
        return true;
    }

    Response answer(String nextCursor) {
        String next = Json.write(JsonNodeFactory.instance.textNode(nextCursor));
        return Response.json("{\"items\":[" + String.join(",", items) + "],\"next_cursor\":" + next + "}");
    }
}
