package dev.tickertone.query.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an endpoint answers; how it goes out is {@link Representation}'s.
 *
 * @param body text, or {@code null} for none
 * @param headers besides those that every answer has
 */
public record Response(int status, String body, Map<String, String> headers) {
    /** JSON as the API writes it. */
    public static final String JSON = "application/json";

    public Response {
        headers = Map.copyOf(headers);
    }

    /** A JSON document that a client may keep, but must ask about before each use. */
    public static Response json(JsonNode document) {
        return json(JsonText.of(document));
    }

    /** As {@link #json(JsonNode)}, of JSON text. */
    public static Response json(String document) {
        return new Response(200, document, Map.of("content-type", JSON, "cache-control", "private, no-cache"));
    }

    /**
     * What a resource has become.
     *
     * @param path where it is, if it is new, else {@code null}
     */
    public static Response kept(JsonNode document, String path) {
        String body = JsonText.of(document);
        Map<String, String> headers = new TreeMap<>(Map.of(
                "content-type", JSON, "cache-control", "private, no-cache", "etag", EntityTag.of(body)));
        if (path != null) {
            headers.put("location", path);
        }
        return new Response(path == null ? 200 : 201, body, headers);
    }

    /** A resource is gone. */
    public static Response gone() {
        return new Response(204, null, Map.of("cache-control", "no-store"));
    }
}
