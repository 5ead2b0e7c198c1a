package dev.tickertone.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.local.template.CrossOrigin;
import dev.tickertone.local.template.Place;
import dev.tickertone.local.template.Route;
import dev.tickertone.local.template.Template;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of other origins, as the deployed template lets them in. */
class CorsTest {
    private static final String DESK = "https://desk.example.com";
    private static final String DASHBOARD = "http://127.0.0.1:8080";

    private final Echo echo = new Echo();

    private static Template template(String origins) throws IOException {
        return Template.read(Files.readString(Path.of("..", "..", "template.yaml")),
                Place.local(Map.of("CorsOrigins", origins), DASHBOARD));
    }

    /** What the gateway says to a request, in small letters. */
    private String asked(String origins, String method, String... headers) throws IOException {
        Route route = new Route("QueryFunction", "GET", "/v1/articles", "NONE");
        try (Gateway gateway = Gateway.open(
                0, Map.of(route, echo), Admission.ofEverybody("owner"), template(origins).apiCors(), Clock.systemUTC(), line -> { });
                Socket socket = new Socket("127.0.0.1", gateway.uri().getPort())) {
            socket.getOutputStream().write((method + " /v1/articles HTTP/1.1\r\nHost: localhost\r\n"
                    + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8).toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Test
    void thePreflightOfAnAllowedOriginIsAnsweredByTheGateway() throws IOException {
        String answer = asked("https://other.example," + DESK, "OPTIONS", "Origin: " + DESK,
                "Access-Control-Request-Method: PUT", "Access-Control-Request-Headers: if-match");

        assertThat(answer).startsWith("http/1.1 204 ").contains("access-control-allow-origin: " + DESK,
                "access-control-allow-methods: get,post,put,delete", "access-control-max-age: 600", "vary: origin")
                .containsPattern("access-control-allow-headers: .*content-type,if-match,if-none-match");
        assertThat(echo.events).isEmpty();
    }

    @Test
    void anAllowedOriginReadsAnswersAndTheirTags() throws IOException {
        assertThat(asked(DESK, "GET", "Origin: " + DESK)).startsWith("http/1.1 200 ")
                .contains("access-control-allow-origin: " + DESK)
                .containsPattern("access-control-expose-headers: .*etag,link");
        assertThat(asked(DESK, "GET", "Accept: */*")).startsWith("http/1.1 200 ")
                .contains("vary: origin").doesNotContain("access-control-");
    }

    @Test
    void anyOtherOriginIsNot() throws IOException {
        for (String origin : List.of("https://desk.example.com.evil.example", "http://desk.example.com", "null",
                "https://desk.example.com:444")) {
            assertThat(asked(DESK, "GET", "Origin: " + origin)).as(origin).startsWith("http/1.1 421 ")
                    .doesNotContain("access-control-");
            assertThat(asked(DESK, "OPTIONS", "Origin: " + origin, "Access-Control-Request-Method: GET"))
                    .as(origin).doesNotContain("access-control-");
        }
        assertThat(echo.events).isEmpty();
    }

    @Test
    void withoutOriginsThereIsNoPreflightAndNoWordOfIt() throws IOException {
        assertThat(asked("", "OPTIONS", "Origin: http://localhost:3000", "Access-Control-Request-Method: GET"))
                .startsWith("http/1.1 404 ").doesNotContain("access-control-");
        assertThat(asked("", "GET", "Origin: http://localhost:3000")).startsWith("http/1.1 200 ")
                .doesNotContain("access-control-").doesNotContain("vary: origin");
    }

    @Test
    void theBucketTakesFilesFromTheDashboardAndFromTheAllowedOrigins() throws IOException {
        CrossOrigin closed = template("").bucketCors().values().iterator().next();

        assertThat(closed.origins()).containsExactly(DASHBOARD);
        assertThat(closed.methods()).containsExactly("PUT");
        assertThat(template(DESK + ",https://b.example").bucketCors().values().iterator().next().origins())
                .containsExactly(DASHBOARD, DESK, "https://b.example");
    }
}
