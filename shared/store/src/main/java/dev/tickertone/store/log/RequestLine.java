package dev.tickertone.store.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The log line of a request of API Gateway (payload format 2.0): its route, never its query string, headers or body, which
 * hold keys and whatever a person asks for.
 */
public final class RequestLine {
    private static final String EVENT = "request";
    private static final Pattern ARTICLE = Pattern.compile("[a-z2-7]{26}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private RequestLine() {}

    /**
     * Writes the line of a request that was answered.
     *
     * @param event as the gateway sent it
     * @param bytes of the body as sent
     */
    public static void answered(Log log, JsonNode event, int status, long millis, long bytes) {
        log.info(EVENT, members(event, status, millis, bytes));
    }

    /** Writes the line of a request that was answered with a problem, since something failed. */
    public static void failed(Log log, JsonNode event, int status, long millis, long bytes, Exception failure) {
        log.error(EVENT, failure, members(event, status, millis, bytes));
    }

    private static Consumer<ObjectNode> members(JsonNode event, int status, long millis, long bytes) {
        String route = event.path("routeKey").asText("$default");
        String id = route.contains(" /v1/articles/") ? event.at("/pathParameters/id").asText("") : "";
        return line -> line.put("article", matching(id, ARTICLE))
                .put("route", route)
                .put("status", status)
                .put("milliseconds", millis)
                .put("bytes", bytes)
                .put("gateway_request_id", event.path("requestContext").path("requestId").asText(null))
                .put("api_key", matching(event.at("/requestContext/authorizer/lambda/key").asText(""), KEY));
    }

    /** Only what has the form of an id of ours: a client may write anything into a path. */
    private static String matching(String text, Pattern form) {
        return form.matcher(text).matches() ? text : null;
    }
}
