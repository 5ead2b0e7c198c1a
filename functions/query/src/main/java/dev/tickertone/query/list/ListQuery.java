package dev.tickertone.query.list;

import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every list is asked with.
 *
 * @param list names the list and its filters: what a cursor is tied to
 * @param from earliest time, inclusive, or {@code null}
 * @param to latest time, exclusive, or {@code null}
 * @param limit items on the page, 1 to {@link Limits#MAX_PAGE}
 * @param after position to go on after, or {@code null}
 * @param export how the page is to be written
 */
public record ListQuery(String list, Instant from, Instant to, int limit, String after, Export export) {
    /** The parameters that every list takes. */
    public static final List<String> PARAMETERS = List.of("from", "to", "limit", "cursor", Export.PARAMETER);

    /**
     * Reads the parameters of {@link #PARAMETERS}.
     *
     * @param name of the list, whatever its filters
     * @param sheet the list as a table
     * @param query all parameters as given
     */
    public static ListQuery of(String name, Sheet sheet, Map<String, String> query, Parameters parameters) {
        Instant from = parameters.time("from");
        Instant to = parameters.time("to");
        if (from != null && to != null && !from.isBefore(to)) {
            parameters.fail(Kind.INVALID_PARAMETER, "from", "'from' must be before 'to'.");
        }
        int limit = parameters.integer("limit", 1, Limits.MAX_PAGE, Limits.DEFAULT_PAGE);
        Map<String, String> filters = new TreeMap<>(query);
        filters.keySet().removeAll(List.of("cursor", "limit", Export.PARAMETER));
        String list = name + filters;
        return new ListQuery(list, from, to, limit, after(list, parameters, from, to),
                Export.of(sheet, query, parameters));
    }

    private static String after(String list, Parameters parameters, Instant from, Instant to) {
        String cursor = parameters.text("cursor");
        if (cursor == null) {
            return null;
        }
        String position = Cursor.decode(list, cursor, from, to).orElse(null);
        if (position == null) {
            parameters.fail(Kind.INVALID_CURSOR, "cursor",
                    "'cursor' must be the next_cursor of this list, asked with the same filters. "
                            + "Leave it out to start with the newest.");
        }
        return position;
    }
}
