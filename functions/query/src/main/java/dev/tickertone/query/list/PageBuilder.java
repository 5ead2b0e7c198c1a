package dev.tickertone.query.list;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.query.http.Response;
import java.util.ArrayList;
import java.util.List;

/** The items of a page, written as they come, so that the page can end before it is too long to be sent. */
final class PageBuilder {
    private final List<String> items = new ArrayList<>();
    private final Export export;
    private final int limit;
    private int characters;
    private boolean full;

    PageBuilder(Export export, int limit) {
        this.export = export;
        this.limit = limit;
    }

    boolean isFull() {
        return full;
    }

    /** Adds an item, unless there is no room left for it. The first always has room: without it no walk would end. */
    boolean add(JsonNode item) {
        String written = export.written(item);
        if (!items.isEmpty() && characters + written.length() > Limits.MAX_PAGE_CHARACTERS) {
            full = true;
            return false;
        }
        items.add(written);
        characters += written.length();
        full = items.size() == limit;
        return true;
    }

    Response answer(String nextCursor) {
        return export.answer(items, nextCursor);
    }
}
