package dev.tickertone.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.template.CrossOrigin;
import dev.tickertone.local.template.Route;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T21:05:09Z"), ZoneOffset.UTC);

    private final Echo echo = new Echo();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Map<Route, Backend> routes = new LinkedHashMap<>();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final CountDownLatch together = new CountDownLatch(8);
    private Gateway gateway;

    @BeforeEach
    void open() throws IOException {
        route("GET", "/", echo);
        route("GET", "/v1/articles/{id}", echo);
        route("GET", "/v1/articles/latest", (event, response) -> response.write("[1]".getBytes(UTF_8)));
        route("GET", "/files/{rest+}", echo);
        route("POST", "/v1/quotes", echo);
        route("GET", "/cookies", answer("{\"statusCode\":204,\"cookies\":[\"a=1\",\"b=2\"]}"));
        route("GET", "/image", answer(
                "{\"statusCode\":\"200\",\"isBase64Encoded\":true,\"body\":\"/wAB\",\"headers\":{\"ETag\":\"x\"}}"));
        route("GET", "/zipped", answer("{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"" + zipped("long")
                + "\",\"headers\":{\"content-encoding\":\"gzip\"}}"));
        route("GET", "/odd", answer("{\"statusCode\":99}"));
        route("GET", "/largest", answer('"' + "x".repeat(Limits.RESPONSE - 2) + '"'));
        route("GET", "/huge", (event, response) -> response.write(new byte[Limits.RESPONSE + 1]));
        route("GET", "/broken", (event, response) -> {
            throw new IllegalStateException("the secret\nsecond line");
        });
        route("GET", "/together", (event, response) -> meet());
        gateway = Gateway.open(0, routes, Admission.ofEverybody("owner"), CrossOrigin.NONE, CLOCK, log::add);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aRequestBecomesAnEventOfPayloadFormat2() throws Exception {
        get("/v1/articles/%5ERUT%20a+b?symbol=A&symbol=B%26C&q=a+b&flag", "X-Thing", "one", "X-Thing", "two",
                "Cookie", "c=1; d=2");

        JsonNode event = echo.events.getFirst();
        assertThat(event.path("version").asText()).isEqualTo("2.0");
        assertThat(event.path("routeKey").asText()).isEqualTo("GET /v1/articles/{id}");
        assertThat(event.path("rawPath").asText()).isEqualTo("/v1/articles/^RUT a+b");
        assertThat(event.path("rawQueryString").asText()).isEqualTo("symbol=A&symbol=B%26C&q=a+b&flag");
        assertThat(event.path("queryStringParameters").toString())
                .isEqualTo("{\"symbol\":\"A,B&C\",\"q\":\"a b\",\"flag\":\"\"}");
        assertThat(event.path("pathParameters").toString()).isEqualTo("{\"id\":\"^RUT a+b\"}");
        assertThat(event.path("headers").path("x-thing").asText()).isEqualTo("one,two");
        assertThat(event.path("headers").has("cookie")).isFalse();
        assertThat(event.path("cookies").toString()).isEqualTo("[\"c=1\",\"d=2\"]");
        assertThat(event.has("body")).isFalse();
        assertThat(event.path("isBase64Encoded").asBoolean(true)).isFalse();
        JsonNode context = event.path("requestContext");
        assertThat(context.path("http").path("method").asText()).isEqualTo("GET");
        assertThat(context.path("http").path("sourceIp").asText()).isEqualTo("127.0.0.1");
        assertThat(context.path("time").asText()).isEqualTo("20/Nov/2026:21:05:09 +0000");
        assertThat(context.path("timeEpoch").asLong()).isEqualTo(CLOCK.millis());
        assertThat(context.path("requestId").asText()).isNotEmpty();
    }

    @Test
    void aFixedPathComesBeforeAParameter() throws Exception {
        HttpResponse<String> response = get("/v1/articles/latest");

        assertThat(response.body()).isEqualTo("[1]");
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
    }

    @Test
    void aGreedyParameterTakesTheRestOfThePath() throws Exception {
        get("/files/a/b%20c");

        assertThat(echo.events.getFirst().path("pathParameters").path("rest").asText()).isEqualTo("a/b c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/v1/articles", "/v1/articles/", "/v1/articles/a/b", "/v1/quotes"})
    void anUnknownPathOrMethodIsNotFound(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("{\"message\":\"Not Found\"}");
        assertThat(echo.events).isEmpty();
    }

    @Test
    void textBodiesArriveAsTextAndOthersAsBase64() throws Exception {
        post("{\"é\":1}".getBytes(UTF_8), "application/json; charset=utf-8");
        post(new byte[] {0, 1, (byte) 0xff}, "application/octet-stream");
        post(new byte[] {(byte) 0xc3, (byte) 0x28}, "text/plain");

        assertThat(echo.events.get(0).path("body").asText()).isEqualTo("{\"é\":1}");
        assertThat(echo.events.get(0).path("isBase64Encoded").asBoolean(true)).isFalse();
        assertThat(echo.events.get(1).path("body").asText()).isEqualTo("AAH/");
        assertThat(echo.events.get(1).path("isBase64Encoded").asBoolean()).isTrue();
        assertThat(echo.events.get(2).path("isBase64Encoded").asBoolean()).isTrue();
    }

    @Test
    void aBodyOfTheLimitPassesAndOneByteMoreIsRefused() throws Exception {
        byte[] largest = "x".repeat(Limits.REQUEST_BODY).getBytes(UTF_8);
        byte[] tooLarge = new byte[Limits.REQUEST_BODY + 1];

        assertThat(post(largest, "text/plain").statusCode()).isEqualTo(502);
        assertThat(echo.events.getFirst().path("body").asText()).hasSize(Limits.REQUEST_BODY);
        HttpResponse<String> refused = post(tooLarge, "text/plain");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).isEqualTo("{\"message\":\"Request Entity Too Large\"}");
        assertThat(echo.events).hasSize(1);
    }

    @Test
    void cookiesBinaryBodiesAndHeadersComeBack() throws Exception {
        HttpResponse<String> cookies = get("/cookies");
        assertThat(cookies.statusCode()).isEqualTo(204);
        assertThat(cookies.headers().allValues("set-cookie")).containsExactlyInAnyOrder("a=1", "b=2");

        HttpResponse<byte[]> image = client.send(request("/image").build(), BodyHandlers.ofByteArray());
        assertThat(image.body()).containsExactly(0xff, 0, 1);
        assertThat(image.headers().firstValue("etag")).contains("x");
    }

    @Test
    void whatAFunctionCompressedArrivesCompressed() throws Exception {
        HttpResponse<byte[]> answer = client.send(request("/zipped").build(), BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .isEqualTo("long".getBytes(UTF_8));
    }

    @Test
    void headIsAnsweredAsGetWithoutTheBody() throws Exception {
        HttpResponse<String> get = get("/v1/articles/1");
        HttpResponse<String> head = client.send(
                request("/v1/articles/1").HEAD().build(), BodyHandlers.ofString());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("content-length").orElse(0))
                .isGreaterThan(0).isCloseTo(get.body().length(), org.assertj.core.api.Assertions.within(100L));
    }

    @Test
    void aResponseOfTheLimitPasses() throws Exception {
        HttpResponse<String> response = get("/largest");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).hasSize(Limits.RESPONSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/odd", "/huge"})
    void aFunctionThatFailsIsABadGatewayAndOneLineInTheLog(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
        assertThat(log).singleElement().asString().startsWith("GET " + path + " failed: ").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST:8080", "[::1]:9999"})
    void requestsToThisMachineAreTaken(String host) throws IOException {
        assertThat(raw("GET / HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200 ");
        assertThat(raw("GET / HTTP/1.1", "Host: " + host, "Origin: http://" + host)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void requestsThatNameAnotherMachineAreRefused() throws IOException {
        for (String host : List.of("example.com", "127.0.0.1.example.com", "localhost@example.com:8080", "", "[")) {
            assertThat(raw("GET / HTTP/1.1", "Host: " + host)).as(host).startsWith("HTTP/1.1 421 ");
        }
        assertThat(raw("GET / HTTP/1.0")).startsWith("HTTP/1.1 421 ");
        assertThat(raw("GET / HTTP/1.1", "Host: localhost", "Host: example.com")).startsWith("HTTP/1.1 421 ");
        assertThat(raw("GET / HTTP/1.1", "Host: localhost", "Origin: https://example.com"))
                .startsWith("HTTP/1.1 421 ");
        assertThat(raw("GET / HTTP/1.1", "Host: localhost", "Origin: null")).startsWith("HTTP/1.1 421 ");
        assertThat(echo.events).isEmpty();
    }

    @Test
    void requestsAreServedAtTheSameTime() {
        List<CompletableFuture<Integer>> answers = IntStream.range(0, (int) together.getCount())
                .mapToObj(i -> client.sendAsync(request("/together").build(), BodyHandlers.ofString())
                        .thenApply(HttpResponse::statusCode))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
    }

    @Test
    void onlyLoopbackIsListenedOn() {
        assertThat(gateway.uri().getHost()).isEqualTo("127.0.0.1");
        assertThatThrownBy(() -> new Socket("127.0.0.2", gateway.uri().getPort()).close())
                .isInstanceOf(java.net.ConnectException.class);
    }

    @Test
    void aBusyPortIsNamedInOneLineWithTheWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Gateway.open(taken.getLocalPort(), routes, Admission.ofEverybody("owner"), CrossOrigin.NONE, CLOCK, log::add))
                    .isInstanceOf(BusyPortException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " ")
                    .hasMessageContaining("-Dtickertone.port=N")
                    .hasMessageNotContaining("\n");
        }
    }

    private void meet() throws IOException {
        together.countDown();
        try {
            if (!together.await(10, TimeUnit.SECONDS)) {
                throw new IOException("the others did not come");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void route(String method, String path, Backend backend) {
        routes.put(new Route("QueryFunction", method, path, Route.OPEN), backend);
    }

    private static Backend answer(String json) {
        return (event, response) -> response.write(json.getBytes(UTF_8));
    }

    private static String zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway.uri() + path));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(byte[] body, String type) throws Exception {
        HttpRequest.Builder request = request("/v1/quotes").POST(BodyPublishers.ofByteArray(body));
        return client.send(request.header("Content-Type", type).build(), BodyHandlers.ofString());
    }

    private String raw(String... lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", gateway.uri().getPort())) {
            String head = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
