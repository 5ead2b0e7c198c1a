package dev.tickertone.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.http.Admission;
import dev.tickertone.local.http.Gateway;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Template;
import dev.tickertone.query.openapi.Contract;
import dev.tickertone.store.Json;
import dev.tickertone.store.key.ApiKeys;
import dev.tickertone.store.key.Making;
import dev.tickertone.store.key.Scope;
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

/**
 * The product's API: the template's routes and authorisers on loopback, in front of the functions of a backend. Requests
 * bring a key that may write.
 */
final class Api implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Gateway gateway;

    private final String key;

    private Api(Gateway gateway, String key) {
        this.gateway = gateway;
        this.key = key;
    }

    static Api open(Template template, Backend backend) throws IOException {
        Clock clock = Clock.systemUTC();
        Gateway gateway = Gateway.open(0, template.routes().stream().collect(Collectors.toMap(
                Function.identity(),
                route -> (event, response) -> response.write(invoke(backend, template.function(route.function()),
                        new String(event.readAllBytes(), StandardCharsets.UTF_8))))),
                Admission.byAuthorizers("owner", doors(template, backend)), template.apiCors(), clock, System.err::println);
        return new Api(gateway, ((Making.Made) new ApiKeys(backend.table(), clock).make("end to end", Scope.WRITE, 1)).text());
    }

    private static Map<String, Admission.Door> doors(Template template, Backend backend) {
        Map<String, Admission.Door> doors = new TreeMap<>();
        template.authorizers().forEach((name, each) -> doors.put(name, new Admission.Door(
                each.identitySources(), each.timeToLive(), (event, response) -> response.write(invoke(backend,
                        template.function(each.function()), new String(event.readAllBytes(), StandardCharsets.UTF_8))))));
        return doors;
    }

    /** What a stranger is answered, whose key, if any, was made by nobody. */
    int strangersStatus(String method, String path, String badKey) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                gateway.uri() + path + (badKey == null ? "" : "?apikey=" + badKey)));
        if (badKey != null) {
            request.header("x-api-key", badKey);
        }
        return http.send(request.method(method, HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
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
        HttpResponse<String> response = answer(request(path).build());
        assertThat(response.statusCode()).as("%s: %s", path, response.body()).isEqualTo(200);
        return Json.mapper().readTree(response.body());
    }

    /** What is answered to a document, or to nothing ({@code ""}). */
    JsonNode send(String method, String path, String document) throws Exception {
        HttpResponse<String> response = answer(
                request(path).header("content-type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(document)).build());
        assertThat(response.statusCode()).as("%s %s: %s", method, path, response.body()).isBetween(200, 299);
        return Json.mapper().readTree(response.body());
    }

    /** Removes what is at a path. */
    void delete(String path) throws Exception {
        assertThat(answer(request(path).DELETE().build()).statusCode()).isEqualTo(204);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway.uri() + path)).header("x-api-key", key);
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
