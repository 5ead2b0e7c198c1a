package dev.tickertone.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.query.Api.Answer;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryHandlerTest {
    private final Api api = new Api(new MemoryTable());

    @Test
    void healthNamesTheBuild() {
        Answer answer = api.get("/health");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("status").asText()).isEqualTo("ok");
        assertThat(answer.json().get("version").asText()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/app.js", "/health", "/v1/articles", "/v1/articles/none", "/nowhere"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        Answer answer = api.get(path);

        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsKey("cache-control");
        assertThat(answer.header("content-security-policy"))
                .startsWith("default-src 'none'; ").contains("frame-ancestors 'none'");
    }

    @Test
    void onlyThePageMayRunScriptsAndOnlyItsOwn() {
        assertThat(api.get("/").header("content-security-policy")).isEqualTo(
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' https://bucket.example; img-src 'self' data:; "
                        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(api.get("/v1/articles").header("content-security-policy")).doesNotContain("script-src");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v2/articles", "/v1", "/v1/articles/", "/v1/articles/a/b", "/assets/../pom.xml", "//"})
    void anUnknownPathIsAProblem(String path) {
        assertProblem(api.get(path), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"POST,/v1/articles", "DELETE,/v1/alerts/a", "PUT,/", "OPTIONS,/health", "HEAD,/v1/rejections"})
    void onlyGetIsAllowed(String method, String path) {
        Answer answer = api.call(method, path, Map.of());

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("allow")).isEqualTo("GET");
    }

    @Test
    void whatOnlyTakesPostSaysSo() {
        Answer answer = api.get("/v1/quotes");

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("allow")).isEqualTo("POST");
    }

    @Test
    void aResourceThatTakesSeveralMethodsNamesThemAll() {
        Answer answer = api.call("PATCH", "/v1/rules/a", Map.of());

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("allow")).isEqualTo("GET, PUT, DELETE");
    }

    @Test
    void theRouteTheGatewayMatchedCountsMoreThanThePath() {
        ObjectNode event = Api.event("GET", "/stage/v1/articles/none", "GET /v1/articles/{id}", Map.of());
        event.putObject("pathParameters").put("id", "none");

        assertThat(api.send(event).json().get("detail").asText()).isEqualTo("There is no article with this id.");
    }

    @Test
    void anEventWithoutParametersIsFine() {
        ObjectNode event = Api.event("GET", "/v1/articles", "GET /v1/articles", Map.of());
        event.putNull("queryStringParameters").putNull("pathParameters");

        assertThat(api.send(event).status()).isEqualTo(200);
    }

    @Test
    void aFailureIsAProblemThatSaysNothingOfItsCause() {
        Api broken = new Api(new BrokenTable());
        Answer answer = broken.get("/v1/articles");

        assertProblem(answer, 500, "internal");
        assertThat(answer.json().get("instance").asText()).isEqualTo("urn:tickertone:request:req-1");
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(broken.context.lines()).singleElement().asString().doesNotContain("secret");
        JsonNode line = broken.context.of("request").getFirst();
        assertThat(line.get("level").asText()).isEqualTo("ERROR");
        assertThat(line.get("status").asInt()).isEqualTo(500);
        assertThat(line.get("request_id").asText()).isEqualTo("request");
        assertThat(line.get("gateway_request_id").asText()).isEqualTo("req-1");
        assertThat(line.get("causes").get(0).asText()).isEqualTo("java.lang.IllegalStateException");
        assertThat(line.get("stack")).isNotEmpty();
    }

    @Test
    void aRequestIsLoggedByItsRouteAndNeverByWhatItAsks() {
        String id = "abcdefghijklmnopqrstuvwxyz";
        ObjectNode event = Api.event("GET", "/v1/articles/" + id, "GET /v1/articles/{id}", Map.of("apikey", "hush"));
        event.putObject("pathParameters").put("id", id);
        event.withObject("/requestContext/authorizer/lambda").put("key", "reader-1");
        api.send(event);

        JsonNode line = api.context.of("request").getFirst();
        assertThat(line.get("level").asText()).isEqualTo("INFO");
        assertThat(line.get("article").asText()).isEqualTo(id);
        assertThat(line.get("route").asText()).isEqualTo("GET /v1/articles/{id}");
        assertThat(line.get("api_key").asText()).isEqualTo("reader-1");
        assertThat(line.get("status").asInt()).isEqualTo(404);
        assertThat(line.get("bytes").asInt()).isPositive();
        assertThat(line.get("milliseconds").asLong()).isNotNegative();
        assertThat(api.context.lines()).singleElement().asString().doesNotContain("hush");
    }

    @Test
    void anEventThatIsNoJsonIsAProblemToo() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryHandler(new MemoryTable(), Api.UPLOADS, Api.ENVIRONMENT, Clock.systemUTC())
                .handleRequest(new ByteArrayInputStream(new byte[] {'{'}), out, new RecordingContext());

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"statusCode\":500,");
    }

    static void assertProblem(Answer answer, int status, String word) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:tickertone:problem:" + word);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("title").asText()).isNotBlank();
        assertThat(answer.json().get("detail").asText()).isNotBlank();
    }

    private static final class BrokenTable implements Table {
        @Override
        public Optional<Item> get(Key key) {
            throw new IllegalStateException("secret");
        }

        @Override
        public List<Item> getAll(List<Key> keys) {
            throw new IllegalStateException("secret");
        }

        @Override
        public Page query(Range range) {
            throw new IllegalStateException("secret");
        }

        @Override
        public boolean write(List<Write> group) {
            throw new IllegalStateException("secret");
        }
    }
}
