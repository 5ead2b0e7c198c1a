package dev.tickertone.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.object.UploadSigner;
import dev.tickertone.domain.table.Table;
import dev.tickertone.query.openapi.Contract;
import dev.tickertone.store.Json;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Calls the handler as API Gateway does: an event of payload format 2.0 in, an answer out. */
public final class Api {
    /** What the template's rule is made of. */
    public static final Map<String, String> ENVIRONMENT = Map.of(
            "ALERT_SCORE", "0.15", "ALERT_MOVE_PERCENT", "2.0", "STACK_NAME", "test");

    /** Stands for S3: what it signs, its addresses say. */
    public static final UploadSigner UPLOADS = new UploadSigner() {
        @Override
        public String bucket() {
            return "tickertone-articles";
        }

        @Override
        public URI origin() {
            return URI.create("https://bucket.example");
        }

        @Override
        public Signed sign(String key, long size, Instant at) {
            return new Signed("PUT", origin().resolve("/" + key + "?size=" + size), Map.of(), at.plusSeconds(900));
        }
    };

    /** What the function logs. */
    public final RecordingContext context = new RecordingContext();

    private final QueryHandler handler;

    public Api(Table table) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T22:00:00Z"), ZoneOffset.UTC);
        this.handler = new QueryHandler(table, UPLOADS, ENVIRONMENT, clock);
    }

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String body) {
        public JsonNode json() {
            return Json.read(body, JsonNode.class);
        }

        public String header(String name) {
            return headers.get(name);
        }
    }

    /** GET of a path with an encoded query. */
    public Answer get(String target) {
        return call("GET", target, Map.of());
    }

    /** As {@link #get}, with request headers. */
    public Answer get(String target, Map<String, String> headers) {
        return call("GET", target, headers);
    }

    /** Any method, matched by the catch-all route. */
    public Answer call(String method, String target, Map<String, String> headers) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        ObjectNode event = event(method, path, "$default", headers);
        ObjectNode parameters = event.putObject("queryStringParameters");
        if (mark >= 0) {
            for (String pair : target.substring(mark + 1).split("&")) {
                String[] parts = pair.split("=", 2);
                parameters.put(decode(parts[0]), parts.length == 1 ? "" : decode(parts[1]));
            }
        }
        return send(event);
    }

    /** POST of a body. */
    public Answer post(String path, byte[] body) {
        ObjectNode event = event("POST", path, "$default", Map.of());
        event.put("body", Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
        return send(event);
    }

    /** As {@link #post(String, byte[])}, of text. */
    public Answer post(String path, String body) {
        return send(event("POST", path, "POST " + path, Map.of()).put("body", body));
    }

    /** PUT of a JSON document. */
    public Answer put(String path, String body) {
        return put(path, body, Map.of());
    }

    /** As {@link #put(String, String)}, with more request headers. */
    public Answer put(String path, String body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(Map.of("content-type", "application/json"));
        all.putAll(headers);
        return send(event("PUT", path, "$default", all).put("body", body));
    }

    /** DELETE of a resource. */
    public Answer delete(String path) {
        return call("DELETE", path, Map.of());
    }

    /** An event as it comes, apart from what a test changes in it. */
    public static ObjectNode event(String method, String path, String routeKey, Map<String, String> headers) {
        ObjectNode event = Json.mapper().createObjectNode()
                .put("version", "2.0")
                .put("routeKey", routeKey)
                .put("rawPath", path)
                .put("isBase64Encoded", false);
        ObjectNode given = event.putObject("headers");
        headers.forEach(given::put);
        ObjectNode context = event.putObject("requestContext").put("requestId", "req-1").put("stage", "$default");
        context.putObject("http").put("method", method).put("path", path).put("protocol", "HTTP/1.1");
        return event;
    }

    /** Sends an event and reads the answer. */
    public Answer send(JsonNode event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            handler.handleRequest(
                    new ByteArrayInputStream(Json.write(event).getBytes(StandardCharsets.UTF_8)), out, context);
            JsonNode answer = Json.mapper().readTree(out.toByteArray());
            @SuppressWarnings("unchecked")
            Map<String, String> headers = Json.mapper().convertValue(answer.get("headers"), Map.class);
            Answer given = new Answer(answer.get("statusCode").asInt(), headers, text(answer));
            hold(event, given);
            return given;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds every answer that a test gets to the description of the API. */
    private static void hold(JsonNode event, Answer answer) {
        String route = event.path("routeKey").asText("$default");
        Contract.check(event.at("/requestContext/http/method").asText("GET").toUpperCase(Locale.ROOT),
                Contract.paths().stream().filter(path -> route.endsWith(" " + path)).findFirst()
                        .orElseGet(() -> event.path("rawPath").asText("/")),
                answer.status, answer.headers, answer.body);
    }

    /** The body as the client reads it, whatever way it came. */
    private static String text(JsonNode answer) throws IOException {
        String body = answer.get("body").asText();
        if (!answer.get("isBase64Encoded").asBoolean()) {
            return body;
        }
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(body)))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
