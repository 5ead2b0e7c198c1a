package dev.tickertone.local;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.http.Admission;
import dev.tickertone.local.http.Backend;
import dev.tickertone.local.template.Route;
import dev.tickertone.store.Json;
import dev.tickertone.store.key.ApiKey;
import dev.tickertone.store.key.ApiKeys;
import dev.tickertone.store.key.Making;
import dev.tickertone.store.key.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Makes, lists and revokes keys for the owner of the home, whose table the running product has to itself. On AWS there is
 * no such thing: whoever may write the table makes keys.
 *
 * @param keys those that the API takes
 */
public record KeyDesk(ApiKeys keys) {
    /** Where to ask. */
    public static final String PATH = "/local/keys";

    /**
     * What is sent to make one.
     *
     * @param days how long it is good
     */
    public record Order(String name, Scope scope, int days) {}

    /**
     * What came of it.
     *
     * @param key {@code null} if there is none
     * @param text what its holder sends, or {@code null}
     * @param rejected why there is none, or {@code null}
     */
    public record Receipt(ApiKey key, String text, String rejected) {}

    /** @param keys the newest first */
    public record Inventory(List<ApiKey> keys) {}

    Map<Route, Backend> routes() {
        return Map.of(
                route("GET", PATH), (event, response) -> write(new Inventory(keys.list()), response),
                route("POST", PATH), (event, response) -> write(make(Json.mapper().readTree(event)), response),
                route("POST", PATH + "/{id}/revoke"), (event, response) -> write(revoke(Json.mapper().readTree(event)), response));
    }

    private static Route route(String method, String path) {
        return new Route("Keys", method, path, Admission.OWNER);
    }

    private Receipt make(JsonNode event) {
        Order order = Json.read(body(event), Order.class);
        return switch (keys.make(order.name(), order.scope(), order.days())) {
            case Making.Made(ApiKey key, String text) -> new Receipt(key, text, null);
            case Making.Rejected(String detail) -> new Receipt(null, null, detail);
        };
    }

    private Receipt revoke(JsonNode event) {
        return keys.revoke(event.at("/pathParameters/id").asText(""))
                .map(key -> new Receipt(key, null, null)).orElse(new Receipt(null, null, null));
    }

    private static String body(JsonNode event) {
        String body = event.path("body").asText("");
        return event.path("isBase64Encoded").asBoolean()
                ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8) : body;
    }

    private static void write(Object answer, OutputStream response) throws IOException {
        response.write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
    }
}
