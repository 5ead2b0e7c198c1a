package dev.tickertone.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a function answers to a request of API Gateway (HTTP API, payload format 2.0) that nothing may cache.
 *
 * @param type the body's media type
 */
public record HttpAnswer(int status, String type, JsonNode body) {

    /** A document. */
    public static HttpAnswer json(int status, JsonNode body) {
        return new HttpAnswer(status, "application/json", body);
    }

    /**
     * What is wrong, as an RFC 9457 problem document.
     *
     * @param kind the last part of its type
     * @param detail what the client can do about it; nothing that the client sent
     */
    public static HttpAnswer problem(int status, String kind, String title, String detail) {
        return problem(status, kind, title, detail, null);
    }

    /** As {@link #problem(int, String, String, String)}, with what is wrong with each part of the body. */
    public static HttpAnswer problem(int status, String kind, String title, String detail, ArrayNode errors) {
        ObjectNode document = JsonNodeFactory.instance.objectNode()
                .put("type", "urn:tickertone:problem:" + kind).put("title", title)
                .put("status", status).put("detail", detail);
        if (errors != null) {
            document.set("errors", errors);
        }
        return new HttpAnswer(status, "application/problem+json", document);
    }

    /** How long the body is. */
    public int bytes() {
        return Json.write(body).getBytes(StandardCharsets.UTF_8).length;
    }

    /** Writes the function's response. */
    public void write(OutputStream response) throws IOException {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("statusCode", status);
        answer.putObject("headers").put("content-type", type).put("cache-control", "no-store")
                .put("x-content-type-options", "nosniff");
        Json.mapper().writeValue(response, answer.put("body", Json.write(body)).put("isBase64Encoded", false));
    }
}
