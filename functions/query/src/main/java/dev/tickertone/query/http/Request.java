package dev.tickertone.query.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as API Gateway describes it.
 *
 * @param method in upper case
 * @param routeKey {@code METHOD /path/{name}} as the template has it, or {@code $default}
 * @param path as the client sent it, possibly percent-encoded
 * @param pathParameters by their names in the route
 * @param query decoded; a parameter given several times has its values joined by commas
 * @param headers by their names in lower case
 * @param body as sent, empty without one; not copied
 * @param id API Gateway's id of the request, or {@code null}
 */
public record Request(
        String method,
        String routeKey,
        String path,
        Map<String, String> pathParameters,
        Map<String, String> query,
        Map<String, String> headers,
        byte[] body,
        String id) {

    public Request {
        pathParameters = Map.copyOf(pathParameters);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /** The request in an event of payload format 2.0. */
    public static Request of(JsonNode event) {
        JsonNode context = event.path("requestContext");
        Map<String, String> headers = new TreeMap<>();
        strings(event.path("headers")).forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new Request(
                context.path("http").path("method").asText("GET").toUpperCase(Locale.ROOT),
                event.path("routeKey").asText("$default"),
                event.path("rawPath").asText("/"),
                strings(event.path("pathParameters")),
                strings(event.path("queryStringParameters")),
                headers,
                body(event),
                context.path("requestId").asText(null));
    }

    private static byte[] body(JsonNode event) {
        String body = event.path("body").asText("");
        if (!event.path("isBase64Encoded").asBoolean()) {
            return body.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(body);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** This request with the path parameters of the route it was matched with. */
    public Request with(Map<String, String> parameters) {
        return new Request(method, routeKey, path, parameters, query, headers, body, id);
    }

    /**
     * A part of the path, with percent-encoding undone. Whether a gateway has undone it already differs between its
     * kinds; nothing that we name has a percent sign in it, so undoing it again is harmless.
     */
    public String pathParameter(String name) {
        String value = pathParameters.getOrDefault(name, "");
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return value;
        }
    }

    private static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new TreeMap<>();
        object.properties().forEach(property -> strings.put(property.getKey(), property.getValue().asText("")));
        return strings;
    }
}
