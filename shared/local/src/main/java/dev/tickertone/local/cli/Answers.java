package dev.tickertone.local.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What the API answers a command. */
final class Answers {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String PROBLEM = "urn:tickertone:problem:";

    private Answers() {}

    /**
     * The document that answers a request.
     *
     * @throws IOException if the answer is another; the message is one line, the API's own where it has one
     */
    static JsonNode to(HttpRequest.Builder request, HttpClient http) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == 200) {
            return Json.mapper().readTree(response.body());
        }
        throw new IOException(problem(response.body(), response.request().method() + " " + response.uri().getPath()
                + " was answered with " + response.statusCode()));
    }

    private static String problem(String body, String otherwise) {
        try {
            JsonNode document = Json.mapper().readTree(body);
            String detail = Style.oneLine(document.path("detail").asText());
            return document.path("type").asText().startsWith(PROBLEM) && !detail.isEmpty() ? detail : otherwise;
        } catch (JsonProcessingException notOurs) {
            return otherwise;
        }
    }
}
