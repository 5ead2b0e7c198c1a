package dev.tickertone.query.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.query.http.JsonText;
import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Request;
import dev.tickertone.query.http.Response;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Answers with the description of the API: its parts, put together when it is first asked for. Thread-safe. */
public final class OpenApiEndpoint {
    /** Files beside this class; each adds its paths and schemas to those of the first. */
    static final List<String> PARTS = List.of("base", "articles", "instruments", "tickers", "alerts", "rules", "portfolios",
            "quotes", "uploads", "trace", "alphavantage", "page");

    private static final class Whole {
        static final String TEXT = JsonText.of(document());
    }

    /** {@code GET /openapi.json} */
    public Response answer(Request request) {
        return new Parameters(request.query(), List.of()).problem().map(problem -> problem.answer(request))
                .orElseGet(() -> Response.json(Whole.TEXT));
    }

    /** The whole document. */
    static ObjectNode document() {
        ObjectNode whole = part(PARTS.getFirst());
        for (String name : PARTS.subList(1, PARTS.size())) {
            ObjectNode part = part(name);
            add(whole.withObject("/paths"), part.get("paths"));
            add(whole.withObject("/components/schemas"), part.at("/components/schemas"));
        }
        return whole;
    }

    private static void add(ObjectNode whole, JsonNode part) {
        part.properties().forEach(each -> {
            if (whole.putIfAbsent(each.getKey(), each.getValue()) != null) {
                throw new IllegalStateException(each.getKey() + " is described twice");
            }
        });
    }

    private static ObjectNode part(String name) {
        try (InputStream in = OpenApiEndpoint.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The part " + name + " of the API's description is missing from the build");
            }
            return (ObjectNode) Json.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
