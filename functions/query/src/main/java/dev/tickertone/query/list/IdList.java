package dev.tickertone.query.list;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem.Kind;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.store.Listing;
import java.util.List;
import java.util.function.Function;

/**
 * A list of what people made, in the order of ids.
 *
 * @param name of the list: what a cursor is tied to
 * @param stored reads it
 * @param id an item's
 * @param view an item as the API shows it
 */
public record IdList<T>(String name, Stored<T> stored, Function<T, String> id, Function<T, JsonNode> view) {
    private static final List<String> PARAMETERS = List.of("limit", "cursor");

    // Rules and holdings nest; no table holds them.
    private static final Sheet NO_SHEET = Sheet.of("list");

    /** A stored list. */
    @FunctionalInterface
    public interface Stored<T> {
        /** Up to {@code limit} items after an id, or from the first ({@code null}). */
        Listing<T> read(int limit, String after);
    }

    /** The page that a request asks for. */
    public Response answer(Request request) {
        Parameters parameters = new Parameters(request.query(), PARAMETERS);
        int limit = parameters.integer("limit", 1, Limits.MAX_PAGE, Limits.DEFAULT_PAGE);
        String cursor = parameters.text("cursor");
        String after = cursor == null ? null : Cursor.decodeId(name, cursor).orElse(null);
        if (cursor != null && after == null) {
            parameters.fail(Kind.INVALID_CURSOR, "cursor",
                    "'cursor' must be the next_cursor of this list. Leave it out to start with the first.");
        }
        return parameters.problem().map(problem -> problem.answer(request)).orElseGet(() -> page(
                new Export(Format.JSON, NO_SHEET, request.query()), limit, after));
    }

    private Response page(Export export, int limit, String after) {
        Listing<T> listing = stored.read(limit, after);
        PageBuilder page = new PageBuilder(export, limit);
        String last = after;
        for (T item : listing.items()) {
            if (!page.add(view.apply(item))) {
                return page.answer(Cursor.encode(name, last));
            }
            last = id.apply(item);
        }
        return page.answer(listing.next() == null ? null : Cursor.encode(name, listing.next()));
    }
}
