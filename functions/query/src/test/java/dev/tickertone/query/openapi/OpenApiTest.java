package dev.tickertone.query.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.tickertone.query.Api;
import dev.tickertone.store.Json;
import dev.tickertone.store.MemoryTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static final String METASCHEMA = "https://spec.openapis.org/oas/3.1/schema/2022-10-07";

    private final JsonNode document = OpenApiEndpoint.document();

    @Test
    void theDocumentIsServedAndKeptByItsReaders() {
        Api api = new Api(new MemoryTable());
        Api.Answer answer = api.get("/openapi.json", Map.of("accept-encoding", "gzip"));

        assertThat(answer.json()).isEqualTo(document);
        assertThat(answer.header("content-encoding")).isEqualTo("gzip");
        assertThat(api.get("/openapi.json", Map.of("accept-encoding", "gzip", "if-none-match", answer.header("etag"))).status())
                .isEqualTo(304);
        assertThat(api.get("/openapi.json?a=b").status()).isEqualTo(400);
    }

    @Test
    void theDocumentIsWhatOpenApiSaysADocumentIs() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder
                .schemaMappers(mappers -> mappers.mapPrefix("https://spec.openapis.org/oas", "classpath:spec.openapis.org/oas")));

        assertThat(factory.getSchema(SchemaLocation.of(METASCHEMA)).validate(document)).isEmpty();
    }

    @Test
    void everySchemaIsWhatJsonSchemaSaysASchemaIs() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);

        document.at("/components/schemas").properties().forEach(each -> assertThat(factory
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")).validate(each.getValue()))
                .as(each.getKey()).isEmpty());
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryComponentIsUsed() {
        Set<String> named = new TreeSet<>(document.findValuesAsText("$ref"));
        Set<String> there = new TreeSet<>();
        for (String kind : List.of("parameters", "headers", "responses", "schemas")) {
            document.at("/components/" + kind).fieldNames().forEachRemaining(
                    name -> there.add("#/components/" + kind + "/" + name));
        }
        // Any path may answer so, which the document cannot say of each.
        named.add("#/components/responses/NoSuchMethod");

        assertThat(named).isEqualTo(there);
    }

    @Test
    void everyExampleIsAsItsSchemaSays() throws IOException {
        List<String> checked = new ArrayList<>();
        for (JsonNode holder : document.findParents("example")) {
            JsonNode schema = holder.get("schema");
            Contract.valid("example", schema, holder.get("example"));
            checked.add(schema.toString());
        }
        JsonNode problem = document.at("/components/schemas/Problem");
        Contract.valid("example", Json.mapper().readTree("{\"$ref\":\"#/components/schemas/Problem\"}"), problem.at("/examples/0"));

        assertThat(checked).hasSizeGreaterThan(20);
    }

    @Test
    void everyOperationHasANameOfItsOwnAndSaysWhatItNeeds() {
        Set<String> names = new HashSet<>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            String what = operation.getKey() + " " + path.getKey();
            assertThat(names.add(operation.getValue().get("operationId").asText())).as(what).isTrue();
            assertThat(operation.getValue().get("summary").asText()).as(what).isNotBlank();
            List<String> inPath = new ArrayList<>();
            operation.getValue().path("parameters").forEach(parameter -> {
                JsonNode resolved = parameter.has("$ref") ? document.at(parameter.get("$ref").asText().substring(1)) : parameter;
                if (resolved.get("in").asText().equals("path")) {
                    inPath.add("{" + resolved.get("name").asText() + "}");
                }
            });
            assertThat(inPath).as(what).allSatisfy(name -> assertThat(path.getKey()).contains(name));
            assertThat(path.getKey().split("\\{", -1)).as(what).hasSize(inPath.size() + 1);
        }));
    }

    @Test
    void whateverWantsAKeySaysWhatItAnswersWithoutAGoodOne() {
        document.get("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            JsonNode security = operation.getValue().path("security");
            boolean isOpen = security.isArray() && security.isEmpty();
            assertThat(operation.getValue().get("responses").has("401")).as(path.getKey()).isNotEqualTo(isOpen);
            assertThat(operation.getValue().get("responses").has("403")).as(path.getKey()).isNotEqualTo(isOpen);
        }));
        assertThat(document.at("/components/securitySchemes").propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("key", "keyInQuery");
    }

    @Test
    void whateverIsReadHasATagAndMayBeUnchanged() {
        document.get("paths").properties().stream().filter(path -> path.getValue().has("get")).forEach(path -> {
            JsonNode responses = path.getValue().at("/get/responses");
            assertThat(responses.at("/200/headers/etag/$ref").asText()).as(path.getKey()).isEqualTo("#/components/headers/ETag");
            assertThat(responses.has("304")).as(path.getKey()).isTrue();
        });
    }

    @Test
    void whatIsNotDescribedIsFound() {
        Map<String, String> json = Map.of("content-type", "application/json", "etag", "\"0123456789012345678901\"");
        String good = "{\"status\":\"ok\",\"version\":\"1\"}";
        Contract.check("GET", "/health", 200, json, good);

        assertThatThrownBy(() -> Contract.check("GET", "/health", 201, json, good)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Contract.check("PUT", "/health", 200, json, good)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Contract.check("GET", "/none", 200, json, good)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Contract.check("GET", "/health", 200, Map.of("content-type", "application/json"), good))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Contract.check("GET", "/health", 200, json, "{\"status\":\"ok\"}"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Contract.check("GET", "/health", 200, json, good.replace("}", ",\"more\":1}")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Contract.check("GET", "/health", 500, json, good)).isInstanceOf(AssertionError.class);
    }
}
