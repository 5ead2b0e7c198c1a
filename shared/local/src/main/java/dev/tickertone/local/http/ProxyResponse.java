package dev.tickertone.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What goes back to the client: a function's answer, or the gateway's own. */
record ProxyResponse(int status, List<Map.Entry<String, String>> headers, byte[] body) {
    /** The connection's own business; a function does not get to set these. */
    private static final Set<String> HOP_BY_HOP =
            Set.of("connection", "content-length", "keep-alive", "transfer-encoding", "upgrade", "date");

    /** The gateway's own answer, in the form API Gateway gives it. */
    static ProxyResponse message(int status, String message) {
        byte[] body = Json.write(Map.of("message", message)).getBytes(StandardCharsets.UTF_8);
        return new ProxyResponse(status, List.of(Map.entry("content-type", "application/json")), body);
    }

    /**
     * A function's answer. One without a {@code statusCode} is itself the body of a 200.
     *
     * @throws IllegalArgumentException if it is not what API Gateway takes
     */
    static ProxyResponse read(byte[] answer) throws IOException {
        JsonNode root = Json.mapper().readTree(answer);
        if (!root.has("statusCode")) {
            return new ProxyResponse(200, List.of(Map.entry("content-type", "application/json")), answer);
        }
        int status = root.get("statusCode").asInt();
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("status code " + root.get("statusCode") + " is not within 200 to 599");
        }
        return new ProxyResponse(status, headers(root), body(root));
    }

    private static List<Map.Entry<String, String>> headers(JsonNode root) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> header : root.path("headers").properties()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!HOP_BY_HOP.contains(name)) {
                headers.add(Map.entry(name, header.getValue().asText()));
            }
        }
        root.path("cookies").forEach(cookie -> headers.add(Map.entry("set-cookie", cookie.asText())));
        if (headers.stream().noneMatch(header -> header.getKey().equals("content-type"))) {
            headers.add(Map.entry("content-type", "text/plain; charset=utf-8"));
        }
        return headers;
    }

    private static byte[] body(JsonNode root) {
        JsonNode body = root.path("body");
        String text = body.isMissingNode() || body.isNull() ? "" : body.asText();
        return root.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
    }
}
