package dev.tickertone.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A function that answers with the event it got, and remembers it. */
final class Echo implements Backend {
    final List<JsonNode> events = new CopyOnWriteArrayList<>();

    @Override
    public void handle(InputStream event, OutputStream response) throws IOException {
        JsonNode root = Json.mapper().readTree(event);
        events.add(root);
        ObjectNode answer = Json.mapper().createObjectNode();
        answer.put("statusCode", 200).put("body", root.toString());
        answer.putObject("headers").put("Content-Type", "application/json");
        Json.mapper().writeValue(response, answer);
    }
}
