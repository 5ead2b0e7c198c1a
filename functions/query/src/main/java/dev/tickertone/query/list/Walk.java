package dev.tickertone.query.list;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.query.http.Response;
import dev.tickertone.store.Listing;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads one page of a list. What a filter holds back is read past, but never more than {@link Limits#MAX_READS} times:
 * then the page is short, and its cursor goes on where reading ended.
 *
 * @param stored reads the list
 * @param filter what belongs on the page, or {@code null} for everything
 * @param position where an item stands in the list, see {@link Listing#position}
 * @param view an item as the API shows it
 */
public record Walk<T>(
        Stored<T> stored, Predicate<T> filter, Function<T, String> position, Function<T, JsonNode> view) {

    /** A stored list, newest first. */
    @FunctionalInterface
    public interface Stored<T> {
        /** Up to {@code limit} items from (inclusive) to (exclusive) two times, after a position; each may be null. */
        Listing<T> read(Instant from, Instant to, int limit, String after);
    }

    /** The page that was asked for. */
    public Response page(ListQuery query) {
        PageBuilder page = new PageBuilder(query.export(), query.limit());
        int size = filter == null ? query.limit() : Limits.FILTERED_READ;
        String after = query.after();
        for (int reads = 0; reads < Limits.MAX_READS && !page.isFull(); reads++) {
            after = take(stored.read(query.from(), query.to(), size, after), after, page);
            if (after == null) {
                break;
            }
        }
        return page.answer(after == null ? null : Cursor.encode(query.list(), after));
    }

    /** Puts what fits on the page and says after which position to go on, {@code null} at the end of the list. */
    private String take(Listing<T> listing, String before, PageBuilder page) {
        String last = before;
        for (T item : listing.items()) {
            boolean wanted = filter == null || filter.test(item);
            if (page.isFull() || wanted && !page.add(view.apply(item))) {
                return last;
            }
            last = position.apply(item);
        }
        return listing.next();
    }
}
