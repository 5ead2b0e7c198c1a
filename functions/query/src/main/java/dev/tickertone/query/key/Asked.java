package dev.tickertone.query.key;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.key.Scope;
import java.util.Locale;
import java.util.Set;

/**
 * What an authoriser's event (payload format 2.0) asks for.
 *
 * <p>The key is taken from where API Gateway takes the value under which it keeps the answer: the query string on the one
 * route for clients that can send a key nowhere else, the header on every other. Were the other place looked at too,
 * somebody's good key there would have the answer kept under a key that is none.
 *
 * @param routeKey {@code METHOD /path/{name}} as the template has it
 * @param key as sent, or {@code null}
 * @param requestId API Gateway's id of the request, or {@code null}
 */
record Asked(String routeKey, String key, String requestId) {
    /** The route whose key stands in the query string. */
    static final String BY_QUERY = "GET /query";

    static final String HEADER = "x-api-key";
    static final String PARAMETER = "apikey";

    /** What is sent with a body and keeps nothing: whoever may read may ask it. */
    static final Set<String> READING_POSTS = Set.of("POST /v1/rules/validate", "POST /v1/rules/{id}/dry-run");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    static Asked of(JsonNode event) {
        String route = event.path("routeKey").asText("");
        String key = route.equals(BY_QUERY)
                ? event.path("queryStringParameters").path(PARAMETER).asText(null) : header(event.path("headers"));
        return new Asked(route, key, event.path("requestContext").path("requestId").asText(null));
    }

    /** HTTP APIs send names in lower case; a test tool may not. */
    private static String header(JsonNode headers) {
        return headers.propertyStream().filter(header -> header.getKey().toLowerCase(Locale.ROOT).equals(HEADER))
                .findFirst().map(header -> header.getValue().asText(null)).orElse(null);
    }

    /** What it takes: to read for what only asks, to write for everything else, also for what is not known here. */
    Scope needs() {
        String method = routeKey.split(" ", 2)[0];
        return READING.contains(method) || READING_POSTS.contains(routeKey) ? Scope.READ : Scope.WRITE;
    }
}
