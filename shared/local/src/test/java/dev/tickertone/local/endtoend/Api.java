package dev.tickertone.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.http.Admission;
import dev.tickertone.local.http.Gateway;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Template;
import dev.tickertone.query.openapi.Contract;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The product's API: the template's routes on loopback, in front of the functions of a backend. */
final class Api implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Gateway gateway;

    private Api(Gateway gateway) {
        this.gateway = gateway;
    }

    static Api open(Template template, Backend backend) throws IOException {
        return new Api(Gateway.open(0, template.routes().stream().collect(Collectors.toMap(
                Function.identity(),
                route -> (event, response) -> response.write(invoke(backend, template.function(route.function()),
                        new String(event.readAllBytes(), StandardCharsets.UTF_8))))),
                Admission.ofEverybody("owner"), template.apiCors(), Clock.systemUTC(), System.err::println));
    }

    private static byte[] invoke(Backend backend, LambdaFunction function, String event) {
        try {
            return backend.invoke(function, event);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document at a path. */
    JsonNode get(String path) throws Exception {
        HttpResponse<String> response = answer(HttpRequest.newBuilder(URI.create(gateway.uri() + path)).build());
        assertThat(response.statusCode()).as("%s: %s", path, response.body()).isEqualTo(200);
        return Json.mapper().readTree(response.body());
    }

    /** What is answered to a document, or to nothing ({@code ""}). */
    JsonNode send(String method, String path, String document) throws Exception {
        HttpResponse<String> response = answer(
                HttpRequest.newBuilder(URI.create(gateway.uri() + path)).header("content-type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(document)).build());
        assertThat(response.statusCode()).as("%s %s: %s", method, path, response.body()).isBetween(200, 299);
        return Json.mapper().readTree(response.body());
    }

    /** Removes what is at a path. */
    void delete(String path) throws Exception {
        assertThat(answer(HttpRequest.newBuilder(URI.create(gateway.uri() + path)).DELETE().build()).statusCode()).isEqualTo(204);
    }

    /** Every answer is held to the API's description. */
    private HttpResponse<String> answer(HttpRequest request) throws Exception {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        Map<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        Contract.check(request.method(), request.uri().getPath(), response.statusCode(), headers, response.body());
        return response;
    }

    /** The whole list at a path, which fits on one page. */
    JsonNode items(String path) throws Exception {
        JsonNode page = get(path + "?limit=200");
        assertThat(page.path("next_cursor").isNull()).isTrue();
        return page.path("items");
    }

    /** The one element of a list that has a value at a JSON pointer. */
    static JsonNode only(JsonNode items, String pointer, String value) {
        List<JsonNode> found = all(items, pointer, value);
        assertThat(found).as("%s %s in %s", pointer, value, items).hasSize(1);
        return found.getFirst();
    }

    /** The elements of a list that have a value at a JSON pointer. */
    static List<JsonNode> all(JsonNode items, String pointer, String value) {
        List<JsonNode> found = new ArrayList<>();
        items.forEach(item -> {
            if (item.at(pointer).asText().equals(value)) {
                found.add(item);
            }
        });
        return found;
    }

    @Override
    public void close() {
        gateway.close();
    }
}
