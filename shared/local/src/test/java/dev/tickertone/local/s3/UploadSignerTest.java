package dev.tickertone.local.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.object.UploadSigner.Signed;
import dev.tickertone.local.template.CrossOrigin;
import dev.tickertone.store.aws.S3UploadSigner;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Addresses that are signed for one upload, at an endpoint that holds signatures against what is sent. */
class UploadSignerTest {
    private static final String KEY = "incoming/2026-11-20/0123456789abcdef/note.txt";
    private static final byte[] NOTE = "Shares of the harbour company rose.".getBytes(UTF_8);
    private static final String PAGE = "http://127.0.0.1:8080";
    private static final List<Upload> uploads = new CopyOnWriteArrayList<>();
    private static S3Endpoint endpoint;

    @TempDir
    private static Path home;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void start() throws IOException {
        endpoint = S3Endpoint.start(0, home, List.of("articles"), new CrossOrigin(
                List.of(PAGE), List.of("PUT"), List.of("*"), List.of(), Duration.ofMinutes(10)), uploads::add, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    private static Signed sign(String secret, Instant at) {
        return new S3UploadSigner(StaticCredentialsProvider.create(AwsBasicCredentials.create(S3Endpoint.ACCESS_KEY, secret)),
                "us-east-1", "articles", endpoint.uri().resolve("/articles/")).sign(KEY, NOTE.length, at);
    }

    private static Signed sign() {
        return sign(S3Endpoint.ACCESS_KEY, now());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private int put(String url, byte[] content, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).PUT(BodyPublishers.ofByteArray(content));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    @Test
    void whoHasTheAddressMaySendTheFileWhateverItsType() throws Exception {
        uploads.clear();
        Signed signed = sign();

        assertThat(signed.method()).isEqualTo("PUT");
        assertThat(signed.expiresAt()).isEqualTo(now().plus(S3UploadSigner.GOOD_FOR))
                .isBefore(Instant.now().plus(Duration.ofMinutes(16)));
        assertThat(put(signed.url().toString(), NOTE)).isEqualTo(200);
        assertThat(put(signed.url().toString(), NOTE, "content-type", "application/x-anything")).isEqualTo(200);
        assertThat(uploads).hasSize(2).allSatisfy(upload -> assertThat(upload.key()).isEqualTo(KEY));
    }

    @Test
    void anythingElseIsRefused() throws Exception {
        uploads.clear();
        String url = sign().url().toString();

        assertThat(put(url, new byte[NOTE.length + 1])).as("longer").isEqualTo(403);
        assertThat(put(url, new byte[NOTE.length - 1])).as("shorter").isEqualTo(403);
        assertThat(put(url.replace("note.txt", "other.txt"), NOTE)).as("another key").isEqualTo(403);
        assertThat(put(url.replace("X-Amz-Expires=900", "X-Amz-Expires=90000"), NOTE)).as("for longer").isEqualTo(403);
        assertThat(put(url.substring(0, url.indexOf('?')), NOTE)).as("without a signature").isGreaterThanOrEqualTo(400);
        assertThat(put(sign("another secret", now()).url().toString(), NOTE)).as("signed by another").isEqualTo(403);
        assertThat(put(sign(S3Endpoint.ACCESS_KEY, now().minus(Duration.ofMinutes(16))).url().toString(), NOTE))
                .as("too late").isEqualTo(403);
        HttpResponse<Void> get = http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding());
        assertThat(get.statusCode()).as("another method").isEqualTo(403);
        assertThat(uploads).isEmpty();
    }

    @Test
    void theDashboardMaySendItFromABrowserAndNoOtherPage() throws Exception {
        assertThat(preflight(PAGE).headers().firstValue("access-control-allow-origin")).contains(PAGE);
        assertThat(preflight(PAGE).headers().firstValue("access-control-allow-methods").orElse("")).contains("PUT");
        assertThat(preflight("https://elsewhere.example").headers().map()).doesNotContainKey("access-control-allow-origin");
        HttpResponse<Void> put = http.send(HttpRequest.newBuilder(sign().url()).header("Origin", PAGE)
                .PUT(BodyPublishers.ofByteArray(NOTE)).build(), BodyHandlers.discarding());
        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.headers().firstValue("access-control-allow-origin")).contains(PAGE);
    }

    private HttpResponse<Void> preflight(String origin) throws Exception {
        return http.send(HttpRequest.newBuilder(sign().url()).header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT").header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody()).build(), BodyHandlers.discarding());
    }
}
