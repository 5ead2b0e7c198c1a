package dev.tickertone.query.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer.
 *
 * @param body text, or {@code null} for none
 * @param headers besides those that every answer has
 */
public record Response(int status, String body, Map<String, String> headers) {
    /** JSON as the API writes it. */
    public static final String JSON = "application/json";

    /** Everything the page needs comes from where the page came from; nothing may frame it or be posted by it. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "content-security-policy", CONTENT_SECURITY_POLICY,
            "cross-origin-resource-policy", "same-origin",
            "referrer-policy", "no-referrer",
            "x-content-type-options", "nosniff");

    public Response {
        headers = Map.copyOf(headers);
    }

    /** A JSON document that a client may keep, but must ask about before each use. */
    public static Response json(JsonNode document) {
        return json(Json.write(document));
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
        String body = Json.write(document);
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

    /** This answer with an entity tag, or 304 if the client has just this body. */
    public Response taggedFor(Request request) {
        String tag = EntityTag.of(body);
        Map<String, String> tagged = new TreeMap<>(headers);
        tagged.put("etag", tag);
        if (!EntityTag.matches(request.headers().get("if-none-match"), tag)) {
            return new Response(status, body, tagged);
        }
        tagged.remove("content-type");
        return new Response(304, null, tagged);
    }

    /** Writes this answer in payload format 2.0. */
    public void write(OutputStream out) throws IOException {
        ObjectNode envelope = Json.mapper().createObjectNode();
        envelope.put("statusCode", status);
        ObjectNode all = envelope.putObject("headers");
        Map<String, String> sorted = new TreeMap<>(ALWAYS);
        sorted.putAll(headers);
        sorted.forEach(all::put);
        envelope.put("body", body == null ? "" : body);
        envelope.put("isBase64Encoded", false);
        Json.mapper().writeValue(out, envelope);
    }
}
