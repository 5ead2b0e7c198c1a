package dev.tickertone.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.http.Admission.Door;
import dev.tickertone.local.template.CrossOrigin;
import dev.tickertone.local.template.Route;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final String PAGE = "https://desk.example.com";
    private static final CrossOrigin CORS =
            new CrossOrigin(List.of(PAGE), List.of("GET"), List.of("x-api-key"), List.of(), Duration.ZERO);

    private final Echo echo = new Echo();
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T12:00:00Z"));
    private final AtomicReference<String> answer = new AtomicReference<>("{\"isAuthorized\":true,\"context\":{\"key\":\"k\"}}");
    private final HttpClient client = HttpClient.newHttpClient();
    private Gateway gateway;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };

    @BeforeEach
    void open() throws IOException {
        Backend function = (event, response) -> {
            asked.add(Json.mapper().readTree(event));
            response.write(answer.get().getBytes(UTF_8));
        };
        gateway = Gateway.open(0, Map.of(
                route("GET", "/v1/articles", "Access"), echo, route("PUT", "/v1/rules/{id}", "Access"), echo,
                route("GET", "/query", "AccessInQuery"), echo, route("GET", "/health", "NONE"), echo,
                route("GET", "/lost", "Other"), echo, route("POST", "/local/keys", Admission.OWNER), echo),
                Admission.byAuthorizers("the owner's token", Map.of(
                        "Access", new Door(List.of("$request.header.X-Api-Key", "$context.routeKey"), KEPT, function),
                        "AccessInQuery", new Door(List.of("$request.querystring.apikey", "$context.routeKey"), KEPT, function))),
                CORS, clock, log::add);
    }

    @AfterEach
    void close() {
        gateway.close();
        client.shutdownNow();
    }

    private static Route route(String method, String path, String authorizer) {
        return new Route("QueryFunction", method, path, authorizer);
    }

    private HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway.uri() + path))
                .method(method, method.equals("GET") ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString("{}"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void whoHasNoKeyIsSentAwayWithoutTheFunctionBeingAsked() throws Exception {
        for (String path : List.of("/v1/articles", "/v1/articles?apikey=abc", "/query", "/query?apikey=", "/query?function=X")) {
            HttpResponse<String> response = send("GET", path);
            assertThat(response.statusCode()).as(path).isEqualTo(401);
            assertThat(response.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
        }
        assertThat(send("GET", "/query", "x-api-key", "abc").statusCode()).isEqualTo(401);
        assertThat(asked).isEmpty();
        assertThat(echo.events).isEmpty();
    }

    @Test
    void aNoIsForbidden() throws Exception {
        answer.set("{\"isAuthorized\":false}");
        HttpResponse<String> response = send("GET", "/v1/articles", "x-api-key", "bad");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEqualTo("{\"message\":\"Forbidden\"}");
        assertThat(echo.events).isEmpty();
    }

    @Test
    void theAuthoriserGetsTheRequestAndTheFunctionWhatTheAuthoriserSays() throws Exception {
        assertThat(send("PUT", "/v1/rules/a?x=1", "x-api-key", "good").statusCode()).isEqualTo(200);

        JsonNode event = asked.getFirst();
        assertThat(event.path("version").asText()).isEqualTo("2.0");
        assertThat(event.path("type").asText()).isEqualTo("REQUEST");
        assertThat(event.path("identitySource")).extracting(JsonNode::asText).containsExactly("good", "PUT /v1/rules/{id}");
        assertThat(event.path("routeKey").asText()).isEqualTo("PUT /v1/rules/{id}");
        assertThat(event.path("routeArn").asText()).endsWith("/$default/PUT/v1/rules/a");
        assertThat(event.at("/pathParameters/id").asText()).isEqualTo("a");
        assertThat(event.at("/headers/x-api-key").asText()).isEqualTo("good");
        assertThat(event.has("body") || event.has("isBase64Encoded")).isFalse();
        assertThat(echo.events.getFirst().at("/requestContext/authorizer/lambda/key").asText()).isEqualTo("k");
        assertThat(echo.events.getFirst().path("body").asText()).isNotEmpty();
    }

    @Test
    void theKeyMayStandInTheQueryStringWhereTheRouteSaysSo() throws Exception {
        assertThat(send("GET", "/query?function=X&apikey=good").statusCode()).isEqualTo(200);
        assertThat(asked.getFirst().path("identitySource")).extracting(JsonNode::asText).containsExactly("good", "GET /query");
    }

    @Test
    void theAnswerIsKeptForItsTimeForThisKeyAndThisRoute() throws Exception {
        send("GET", "/v1/articles", "x-api-key", "a");
        now.set(now.get().plus(KEPT).minusNanos(1));
        answer.set("{\"isAuthorized\":false}");
        assertThat(send("GET", "/v1/articles", "x-api-key", "a").statusCode()).isEqualTo(200);
        assertThat(asked).hasSize(1);

        assertThat(send("GET", "/v1/articles", "x-api-key", "b").statusCode()).isEqualTo(403);
        assertThat(send("PUT", "/v1/rules/a", "x-api-key", "a").statusCode()).isEqualTo(403);
        assertThat(asked).hasSize(3);

        now.set(now.get().plusNanos(1));
        assertThat(send("GET", "/v1/articles", "x-api-key", "a").statusCode()).isEqualTo(403);
        assertThat(asked).hasSize(4);
    }

    @Test
    void aNoIsKeptToo() throws Exception {
        answer.set("{\"isAuthorized\":false}");
        send("GET", "/v1/articles", "x-api-key", "a");
        answer.set("{\"isAuthorized\":true}");

        assertThat(send("GET", "/v1/articles", "x-api-key", "a").statusCode()).isEqualTo(403);
        assertThat(asked).hasSize(1);
    }

    @Test
    void answersAreNotKeptWithoutEnd() throws Exception {
        for (int i = 0; i <= Limits.KEPT_DECISIONS; i++) {
            send("GET", "/v1/articles", "x-api-key", "key" + i);
        }
        send("GET", "/v1/articles", "x-api-key", "key" + Limits.KEPT_DECISIONS);
        assertThat(asked).hasSize(Limits.KEPT_DECISIONS + 1);
        send("GET", "/v1/articles", "x-api-key", "key0");
        assertThat(asked).hasSize(Limits.KEPT_DECISIONS + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"isAuthorized\":\"true\"}", "[]", "not json", "\"\""})
    void anAuthoriserThatFailsLetsNobodyIn(String said) throws Exception {
        answer.set(said);

        assertThat(send("GET", "/v1/articles", "x-api-key", "a").statusCode()).isEqualTo(500);
        assertThat(echo.events).isEmpty();
        assertThat(log).singleElement().asString().startsWith("the authorizer of GET /v1/articles failed");
    }

    @Test
    void aRouteWhoseAuthoriserIsNotThereIsOpenToNobody() throws Exception {
        assertThat(send("GET", "/lost", "x-api-key", "a").statusCode()).isEqualTo(500);
        assertThat(echo.events).isEmpty();
    }

    @Test
    void openRoutesAskNobody() throws Exception {
        assertThat(send("GET", "/health").statusCode()).isEqualTo(200);
        assertThat(asked).isEmpty();
    }

    @Test
    void whatABrowserAsksBeforeItAsksNeedsNoKeyAndTheRefusalCanBeReadByItsPage() throws Exception {
        HttpResponse<String> preflight = send("OPTIONS", "/v1/articles", "origin", PAGE,
                "access-control-request-method", "GET", "access-control-request-headers", "x-api-key");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("access-control-allow-headers")).contains("x-api-key");
        assertThat(send("GET", "/v1/articles", "origin", PAGE).headers().firstValue("access-control-allow-origin"))
                .contains(PAGE);
    }

    @Test
    void theOwnerMayDoEverythingAndNobodyElseWhatIsTheOwners() throws Exception {
        assertThat(send("POST", "/local/keys").statusCode()).isEqualTo(403);
        assertThat(send("POST", "/local/keys", "x-api-key", "good", Admission.OWNER_HEADER, "a guess").statusCode()).isEqualTo(403);
        assertThat(send("POST", "/local/keys", Admission.OWNER_HEADER, "the owner's token").statusCode()).isEqualTo(200);
        assertThat(send("GET", "/v1/articles", Admission.OWNER_HEADER, "the owner's token").statusCode()).isEqualTo(200);
        assertThat(asked).isEmpty();
        assertThat(echo.events).allSatisfy(event -> assertThat(event.toString()).doesNotContain("the owner's token"));
    }

    @Test
    void anIdentitySourceOfAnotherKindIsNamed() {
        assertThatThrownBy(() -> new Door(List.of("$stageVariables.x"), KEPT, echo))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("$stageVariables.x");
    }
}
