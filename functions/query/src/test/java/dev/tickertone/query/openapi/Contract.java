package dev.tickertone.query.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.tickertone.store.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Holds answers to the description of the API: the path, the method, the status, the media type, the headers and every
 * member of the body must be in it. It is read more strictly than clients should: a member that it does not name is wrong.
 */
public final class Contract {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final ObjectNode DOCUMENT = strict(OpenApiEndpoint.document());
    private static final Map<JsonNode, JsonSchema> COMPILED = new ConcurrentHashMap<>();

    private Contract() {}

    /**
     * Checks an answer.
     *
     * @param path without the query; or a route's, with its parameters in braces
     * @param headers by their names in lower case
     * @param body as text, decompressed
     * @throws AssertionError that says what is not as described
     */
    public static void check(String method, String path, int status, Map<String, String> headers, String body) {
        String what = method + " " + path + " " + status;
        JsonNode response = response(method, path, status);
        assertThat(response.isMissingNode()).as(what + " is not described").isFalse();
        response.path("headers").properties().forEach(header -> header(what, header.getKey(), header.getValue(), headers));
        JsonNode content = response.path("content");
        if (content.isMissingNode()) {
            assertThat(body).as(what + " has no body").isEmpty();
            return;
        }
        String type = Optional.ofNullable(headers.get("content-type")).orElse("none").split(";")[0];
        assertThat(content.has(type)).as(what + " comes as " + type).isTrue();
        JsonNode schema = content.get(type).get("schema");
        valid(what, schema, type.endsWith("json") && !type.endsWith("ndjson") ? Json.read(body, JsonNode.class) : TextNode.valueOf(body));
    }

    /** Every path that is described, with its parameters in braces. */
    public static List<String> paths() {
        return DOCUMENT.get("paths").propertyStream().map(Map.Entry::getKey).toList();
    }

    /** Every operation that is described: {@code GET /v1/articles/{id}}. */
    public static List<String> operations() {
        return DOCUMENT.get("paths").propertyStream().flatMap(path -> path.getValue().propertyStream()
                .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())).toList();
    }

    private static JsonNode response(String method, String path, int status) {
        List<JsonNode> found = DOCUMENT.get("paths").properties().stream()
                .filter(each -> each.getKey().equals(path) || matches(each.getKey(), path))
                .map(Map.Entry::getValue).toList();
        if (found.isEmpty()) {
            return status == 404 ? shared("NotFound") : status == 500 ? shared("Internal") : DOCUMENT.path("none");
        }
        // A rule may be called validate: then it depends on the gateway which of the two paths it is.
        String name = method.toLowerCase(Locale.ROOT);
        if (status == 405 && found.stream().anyMatch(each -> !each.has(name))) {
            return shared("NoSuchMethod");
        }
        return found.stream().filter(each -> each.has(name)).findFirst()
                .map(each -> resolved(each.get(name).get("responses").path(Integer.toString(status))))
                .orElse(DOCUMENT.path("none"));
    }

    private static JsonNode shared(String response) {
        return DOCUMENT.at("/components/responses/" + response);
    }

    private static boolean matches(String template, String path) {
        return Pattern.matches(Pattern.quote(template).replaceAll("\\{\\w+}", "\\\\E[^/]*\\\\Q"), path);
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static void header(String what, String name, JsonNode described, Map<String, String> headers) {
        String value = headers.get(name);
        if (value != null) {
            valid(what + ", header " + name, resolved(described).get("schema"), TextNode.valueOf(value));
        } else {
            assertThat(name).as(what + " has this header").isEqualTo("link");
        }
    }

    static void valid(String what, JsonNode schema, JsonNode value) {
        JsonSchema compiled = COMPILED.computeIfAbsent(schema, Contract::compile);
        assertThat(compiled.validate(value)).as(what + ": " + value).isEmpty();
    }

    /** References in a description lead from its root. */
    private static JsonSchema compile(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        root.set("components", DOCUMENT.get("components"));
        return FACTORY.getSchema(root, CONFIG);
    }

    private static ObjectNode strict(ObjectNode document) {
        List.copyOf(document.findParents("properties")).forEach(parent -> {
            if (parent.path("type").asText().equals("object") && !parent.has("additionalProperties")) {
                ((ObjectNode) parent).put("additionalProperties", false);
            }
        });
        return document;
    }
}
