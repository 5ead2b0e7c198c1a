package dev.tickertone.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import dev.tickertone.store.Json;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The event of one request, payload format 2.0. */
final class ProxyEvent {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

    private ProxyEvent() {}

    /**
     * What a request says.
     *
     * @param method the method the function is to see
     * @param protocol such as {@code HTTP/1.1}
     * @param body as sent; empty for none
     */
    record Request(String method, URI uri, String protocol, Headers headers, byte[] body) {}

    /**
     * The event.
     *
     * @param id unique to this request
     * @param at when it came
     */
    static ObjectNode of(Request request, Routes.Match match, String id, Instant at) {
        ObjectNode event = Json.mapper().createObjectNode();
        String path = Percent.decode(request.uri().getRawPath());
        String query = Optional.ofNullable(request.uri().getRawQuery()).orElse("");
        event.put("version", "2.0");
        event.put("routeKey", match.route().key());
        // HTTP APIs decode it, whatever the name says.
        event.put("rawPath", path);
        event.put("rawQueryString", query);
        putCookies(event, request.headers());
        ObjectNode headers = event.putObject("headers");
        putHeaders(headers, request.headers());
        headers.put("x-forwarded-proto", "http");
        if (!query.isEmpty()) {
            putQuery(event.putObject("queryStringParameters"), query);
        }
        ObjectNode context = event.putObject("requestContext");
        context.put("accountId", "000000000000").put("apiId", "local").put("stage", "$default")
                .put("domainName", request.headers().getFirst("Host")).put("domainPrefix", "local")
                .put("requestId", id).put("routeKey", match.route().key())
                .put("time", TIME.format(at)).put("timeEpoch", at.toEpochMilli());
        context.putObject("http").put("method", request.method()).put("path", path)
                .put("protocol", request.protocol()).put("sourceIp", "127.0.0.1")
                .put("userAgent", request.headers().getFirst("User-Agent"));
        if (!match.parameters().isEmpty()) {
            ObjectNode parameters = event.putObject("pathParameters");
            match.parameters().forEach(parameters::put);
        }
        putBody(event, request);
        return event;
    }

    /**
     * The event of the authoriser of a request: what the request's own event has but the body.
     *
     * @param identity the values of the authoriser's identity sources
     */
    static ObjectNode authorizer(ObjectNode request, List<String> identity) {
        ObjectNode event = request.deepCopy().without(List.of("body", "isBase64Encoded"));
        JsonNode http = request.at("/requestContext/http");
        event.put("type", "REQUEST").put("routeArn", "arn:aws:execute-api:us-east-1:000000000000:local/$default/"
                + http.path("method").asText() + http.path("path").asText());
        identity.forEach(event.putArray("identitySource")::add);
        return event;
    }

    /** Adds what the authoriser tells the function. */
    static void putContext(ObjectNode event, JsonNode context) {
        event.withObject("/requestContext").putObject("authorizer").set("lambda", context);
    }

    private static void putHeaders(ObjectNode node, Headers headers) {
        headers.forEach((name, values) -> {
            String key = name.toLowerCase(Locale.ROOT);
            if (!key.equals("cookie")) {
                node.put(key, String.join(",", values));
            }
        });
    }

    private static void putCookies(ObjectNode event, Headers headers) {
        Collection<String> lines = headers.get("Cookie");
        if (lines != null) {
            ArrayNode cookies = event.putArray("cookies");
            lines.stream().flatMap(line -> Arrays.stream(line.split(";")))
                    .map(String::strip).filter(cookie -> !cookie.isEmpty()).forEach(cookies::add);
        }
    }

    private static void putQuery(ObjectNode node, String query) {
        for (String pair : query.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = Percent.decodeForm(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : Percent.decodeForm(pair.substring(equals + 1));
            node.put(name, node.has(name) ? node.get(name).textValue() + "," + value : value);
        }
    }

    private static void putBody(ObjectNode event, Request request) {
        Optional<String> text = isText(request.headers().getFirst("Content-Type"))
                ? decode(request.body()) : Optional.empty();
        if (request.body().length > 0) {
            event.put("body", text.orElseGet(() -> Base64.getEncoder().encodeToString(request.body())));
        }
        event.put("isBase64Encoded", request.body().length > 0 && text.isEmpty());
    }

    private static boolean isText(String contentType) {
        if (contentType == null) {
            return false;
        }
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || type.endsWith("+json") || type.endsWith("+xml")
                || type.equals("application/json") || type.equals("application/xml")
                || type.equals("application/javascript");
    }

    /** The body as text; empty where it is none, whatever its sender called it. */
    private static Optional<String> decode(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
