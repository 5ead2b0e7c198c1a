package dev.tickertone.store.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore.Info;
import dev.tickertone.domain.object.ObjectStore.Listed;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What goes over the wire, against a server that says what S3 would. */
class S3ObjectsTest {
    private static final ObjectRef REF = new ObjectRef("uploads", "incoming/a+b caf\u00e9 100%.txt", null);

    private final List<String> requests = new ArrayList<>();
    private HttpServer server;
    private S3Client client;
    private S3Objects objects;
    private int status = 200;
    private String body = "";
    private String received;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = S3Client.builder()
                .region(Region.EU_WEST_1)
                .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(override -> override.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
        objects = new S3Objects(client);
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    @Test
    void tellsSizeTimeAndTypeWithoutReading() {
        body = "hello";
        assertThat(objects.info(REF)).contains(new Info(5, Instant.parse("2026-11-20T21:05:00Z"), "text/plain", "abc-2"));
        assertThat(requests).containsExactly("HEAD /uploads/incoming/a%2Bb%20caf%C3%A9%20100%25.txt");
    }

    @Test
    void listsAPageAfterAKey() {
        body = "<ListBucketResult><Contents><Key>incoming/b</Key><ETag>&quot;abc&quot;</ETag>"
                + "<LastModified>2026-11-20T21:05:00.000Z</LastModified></Contents></ListBucketResult>";

        assertThat(objects.list("uploads", "incoming/", "incoming/a")).containsExactly(
                new Listed("incoming/b", "abc", Instant.parse("2026-11-20T21:05:00Z")));
        assertThat(requests).singleElement().asString()
                .contains("prefix=incoming%2F", "start-after=incoming%2Fa", "max-keys=1000");
    }

    @Test
    void removesAnObject() {
        status = 204;
        objects.delete(new ObjectRef("uploads", "rejected/a.json", null));

        assertThat(requests).containsExactly("DELETE /uploads/rejected/a.json");
    }

    @Test
    void asksForTheVersionNamed() throws IOException {
        ObjectRef version = new ObjectRef("uploads", "incoming/a", "v7");
        objects.info(version);
        objects.open(version).close();
        assertThat(requests).containsExactly("HEAD /uploads/incoming/a?versionId=v7", "GET /uploads/incoming/a?versionId=v7");
    }

    @Test
    void readsAnObject() throws IOException {
        body = "hello";
        try (InputStream content = objects.open(REF)) {
            assertThat(content.readAllBytes()).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void saysThatAnObjectIsMissing() {
        status = 404;
        assertThat(objects.info(REF)).isEmpty();
        assertThatThrownBy(() -> objects.open(REF)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void throwsOnAnyOtherAnswer() {
        for (int trouble : new int[] {403, 500, 503}) {
            status = trouble;
            assertThatThrownBy(() -> objects.info(REF)).isInstanceOf(S3Exception.class);
            assertThatThrownBy(() -> objects.open(REF)).isInstanceOf(S3Exception.class);
        }
    }

    @Test
    void writesAnObject() {
        objects.put(new ObjectRef("uploads", "rejected/a b.json", null), "{}".getBytes(StandardCharsets.UTF_8),
                "application/json");
        assertThat(requests).containsExactly("PUT /uploads/rejected/a%20b.json");
        assertThat(received).contains("{}");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] answer = status == 200 ? body.getBytes(StandardCharsets.UTF_8) : new byte[0];
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.getResponseHeaders().add("Last-Modified", "Fri, 20 Nov 2026 21:05:00 GMT");
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.getResponseHeaders().add("ETag", "\"abc-2\"");
            if (head) {
                exchange.getResponseHeaders().add("Content-Length", String.valueOf(answer.length));
            }
            exchange.sendResponseHeaders(status, head || answer.length == 0 ? -1 : answer.length);
            if (!head) {
                exchange.getResponseBody().write(answer);
            }
        }
    }
}
