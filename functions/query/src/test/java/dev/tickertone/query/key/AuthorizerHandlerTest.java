package dev.tickertone.query.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.store.Json;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.key.ApiKeys;
import dev.tickertone.store.key.Making;
import dev.tickertone.store.key.Scope;
import dev.tickertone.store.log.InvocationFailedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizerHandlerTest {
    private static final Path EVENT = Path.of("../../events/lambda/authorizer-list-articles.json");
    private static final Map<String, String> STACK = Map.of("STACK_NAME", "test");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final MemoryTable table = new MemoryTable();
    private final String reader = make("reader", Scope.READ);
    private final String writer = make("writer", Scope.WRITE);
    private String logged = "";

    private String make(String name, Scope scope) {
        return ((Making.Made) new ApiKeys(table, NOON).make(name, scope, 30)).text();
    }

    private JsonNode answer(JsonNode event) {
        return answer(event, NOON);
    }

    /** What the handler says to an event; without a context it logs to standard error. */
    private JsonNode answer(JsonNode event, Clock clock) {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            new AuthorizerHandler(table, STACK, clock).handleRequest(
                    new ByteArrayInputStream(Json.write(event).getBytes(StandardCharsets.UTF_8)), out, (Context) null);
            return Json.mapper().readTree(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.setErr(before);
            logged = err.toString(StandardCharsets.UTF_8);
        }
    }

    private static ObjectNode event() {
        try {
            return (ObjectNode) Json.mapper().readTree(Files.readString(EVENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode event(String route, String key) {
        ObjectNode event = event().put("routeKey", route);
        event.withObject("/headers").put("x-api-key", key);
        return event;
    }

    private boolean allows(String route, String key) {
        return answer(event(route, key)).get("isAuthorized").asBoolean();
    }

    @Test
    void theSampleEventIsUnderstoodAndItsKeyIsNotKnown() throws IOException {
        assertThat(answer(event())).isEqualTo(Json.mapper().readTree("{\"isAuthorized\":false}"));

        JsonNode line = Json.mapper().readTree(logged);
        assertThat(line.path("event").asText()).isEqualTo("request_refused");
        assertThat(line.path("api_key").asText()).isEqualTo("0123456789");
        assertThat(line.path("reason").asText()).isEqualTo("unknown");
        assertThat(line.path("route").asText()).isEqualTo("GET /v1/articles");
        assertThat(line.path("gateway_request_id").asText()).isEqualTo("JKJaXmPLvHcESHA=");
        assertThat(logged).hasLineCount(1).doesNotContain("abcdefgh");
    }

    @Test
    void aGoodKeyIsAllowedAndNamedToTheFunctionBehind() throws IOException {
        assertThat(answer(event("GET /v1/articles", reader))).isEqualTo(Json.mapper().readTree(
                "{\"isAuthorized\":true,\"context\":{\"key\":\"" + reader.substring(3, 13) + "\",\"scope\":\"read\"}}"));
        assertThat(logged).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GET /v1/articles, true", "HEAD /v1/articles, true", "POST /v1/rules/validate, true",
        "POST /v1/rules/{id}/dry-run, true", "POST /v1/rules/{id}/test, false", "POST /v1/quotes, false",
        "PUT /v1/rules/{id}, false", "DELETE /v1/rules/{id}, false", "POST /v1/rejections/reprocess, false",
        "$default, false", "ANY /v1/articles, false", "'', false", "GETx /v1/articles, false"})
    void aReadingKeyMayAskAndChangeNothing(String route, boolean allowed) {
        assertThat(allows(route, reader)).isEqualTo(allowed);
        assertThat(allows(route, writer)).isTrue();
    }

    @Test
    void whyItIsRefusedStandsInTheLogAlone() {
        assertThat(answer(event("PUT /v1/rules/{id}", reader)).toString()).isEqualTo("{\"isAuthorized\":false}");
        assertThat(logged).contains("\"reason\":\"scope\"", reader.substring(3, 13)).doesNotContain(reader.substring(14));
        assertThat(answer(event("GET /v1/articles", reader), Clock.offset(NOON, Duration.ofDays(30))).toString())
                .isEqualTo("{\"isAuthorized\":false}");
        assertThat(logged).contains("\"reason\":\"expired\"");
    }

    @Test
    void theQueryStringIsAskedOnTheOneRouteForThatAndNowhereElse() {
        ObjectNode byQuery = event().put("routeKey", "GET /query");
        byQuery.withObject("/headers").remove("x-api-key");
        byQuery.withObject("/queryStringParameters").put("apikey", reader);
        assertThat(answer(byQuery).get("isAuthorized").asBoolean()).isTrue();

        byQuery.put("routeKey", "GET /v1/articles");
        assertThat(answer(byQuery).get("isAuthorized").asBoolean()).isFalse();
    }

    /** API Gateway keeps the answer under what it took for the key: a good one elsewhere must not decide it. */
    @Test
    void aGoodKeyInTheOtherPlaceDoesNotHelpABadOne() {
        ObjectNode header = event("GET /v1/articles", "tt_bad");
        header.withObject("/queryStringParameters").put("apikey", reader);
        assertThat(answer(header).get("isAuthorized").asBoolean()).isFalse();

        ObjectNode query = event("GET /query", reader);
        query.withObject("/queryStringParameters").put("apikey", "tt_bad");
        assertThat(answer(query).get("isAuthorized").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "\"text\"", "{\"headers\":null}", "{\"headers\":{\"x-api-key\":null}}",
        "{\"headers\":{\"x-api-key\":{\"a\":1}}}", "{\"headers\":[],\"routeKey\":7}"})
    void anEventThatSaysNothingIsRefused(String event) throws IOException {
        assertThat(answer(Json.mapper().readTree(event)).toString()).isEqualTo("{\"isAuthorized\":false}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x\ny", "\u0000\u202E", "tt_0000000000_\"}{", "\uFFFD"})
    void whatIsSentInAKeysPlaceDoesNotReachTheLog(String key) {
        assertThat(allows("GET /v1/articles", key)).isFalse();
        assertThat(logged).hasLineCount(1).contains("\"reason\":\"malformed\"").doesNotContain("api_key", "\u202E", "}{");
    }

    @Test
    void headerNamesMayHaveCapitals() {
        ObjectNode event = event();
        event.set("headers", Json.mapper().valueToTree(Map.of("X-Api-Key", reader)));

        assertThat(answer(event).get("isAuthorized").asBoolean()).isTrue();
    }

    @Test
    void nobodyIsLetInWhereTheTableDoesNotAnswer() {
        AuthorizerHandler broken = new AuthorizerHandler(new ForwardingTable(table) {
            @Override
            public Optional<Item> get(Key key) {
                throw new IllegalStateException("no table");
            }
        }, STACK, NOON);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> broken.handleRequest(new ByteArrayInputStream(
                Json.write(event("GET /v1/articles", writer)).getBytes(StandardCharsets.UTF_8)), out, null))
                .isInstanceOf(InvocationFailedException.class).hasMessageNotContaining("no table");
        assertThat(out.size()).isZero();
    }

    @Test
    void aMissingVariableIsNamed() {
        assertThatThrownBy(() -> Wiring.from(Map.of("AWS_REGION", "eu-west-1"))).hasMessageContaining("TABLE_NAME");
        assertThatThrownBy(() -> Wiring.from(Map.of("TABLE_NAME", "t"))).hasMessageContaining("AWS_REGION");
        assertThat(Wiring.from(Map.of("TABLE_NAME", "t", "AWS_REGION", "eu-west-1")).table()).isNotNull();
    }
}
