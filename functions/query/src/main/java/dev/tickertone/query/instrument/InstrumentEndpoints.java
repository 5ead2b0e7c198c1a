package dev.tickertone.query.instrument;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem.Kind;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import java.util.List;
import java.util.Optional;

/** The endpoint that finds instruments. Thread-safe. */
public final class InstrumentEndpoints {
    /** Most instruments in an answer. */
    static final int MAX_FOUND = 50;

    private static final int USUALLY_FOUND = 10;
    private static final String EXPECTED = "a symbol or words of a name, of 1 to " + Instruments.MAX_QUERY + " characters";

    /** {@code GET /v1/instruments}: those that {@code q} may mean, the likeliest first. */
    public Response search(Request request) {
        Parameters parameters = new Parameters(request.query(), List.of("q", "limit"));
        String q = parameters.read("q", InstrumentEndpoints::text, EXPECTED);
        int limit = parameters.integer("limit", 1, MAX_FOUND, USUALLY_FOUND);
        if (q == null) {
            parameters.fail(Kind.INVALID_PARAMETER, "q", "Say in 'q' what to look for: " + EXPECTED + ".");
        }
        return parameters.problem().map(problem -> problem.answer(request)).orElseGet(() -> found(q, limit));
    }

    private static Optional<String> text(String given) {
        return Optional.of(given).filter(text -> !text.isBlank() && text.length() <= Instruments.MAX_QUERY);
    }

    private static Response found(String q, int limit) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode items = page.putArray("items");
        Instruments.known().search(q, limit).forEach(each -> items.addObject()
                .put("symbol", each.symbol()).put("name", each.name()).put("type", each.type()).put("sector", each.sector()));
        return Response.json(page.putNull("next_cursor"));
    }
}
