package dev.tickertone.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.LocalProduct;
import dev.tickertone.local.LocalS3;
import dev.tickertone.local.LocalSettings;
import dev.tickertone.local.http.Admission;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** A product of its own, a browser that shows its dashboard, and between them what can answer otherwise. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(180)
abstract class BrowserTest {
    /** The condition of each class: it is not passed on to subclasses. */
    static final String THERE_IS_A_BROWSER = "dev.tickertone.local.browser.Chromium#isThere";

    /** Crosses both lines of the default rule. */
    static final String FALL = """
            Small caps slide as yields climb

            The Russell 2000 fell 3.1% to 2,410.55 on Thursday, its worst day since spring, as traders dumped shares of
            indebted companies. Weak guidance and heavy losses among regional lenders added to the gloom.
            """;

    private final boolean samples;
    private final boolean keys;
    private final HttpClient http = HttpClient.newHttpClient();
    LocalProduct product;
    private S3Client s3;
    Front front;
    Page page;

    /** @param samples whether the product starts with the samples */
    BrowserTest(boolean samples) {
        this(samples, false);
    }

    /** @param keys whether its API wants keys */
    BrowserTest(boolean samples, boolean keys) {
        this.samples = samples;
        this.keys = keys;
    }

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        product = LocalProduct.start(new LocalSettings(directory.resolve("home"), 0, 0, samples, keys, null), line -> {});
        s3 = LocalS3.client(product.s3Uri());
        front = before(product.uri());
        page = new Page(front == null ? product.uri() : front.uri());
        prepare();
    }

    /** What stands before the product, or {@code null} where the browser talks to it directly. */
    Front before(URI product) throws IOException {
        return new Front(product);
    }

    /** What has to be there before the tests begin. */
    void prepare() throws Exception {}

    @AfterAll
    void stop() {
        if (page != null) {
            page.close();
        }
        if (front != null) {
            front.close();
        }
        if (s3 != null) {
            s3.close();
        }
        if (product != null) {
            product.close();
        }
        http.shutdownNow();
    }

    final void upload(String key, String content) {
        s3.putObject(put -> put.bucket(LocalProduct.BUCKET).key(key), RequestBody.fromString(content));
    }

    final JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(product.uri() + path)));
    }

    final JsonNode put(String path, Object document) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(product.uri() + path))
                .PUT(BodyPublishers.ofString(document instanceof String text ? text : Json.write(document))));
    }

    final JsonNode post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(product.uri() + path)).POST(BodyPublishers.ofString(body)));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                request.header(Admission.OWNER_HEADER, product.address().owner()).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
        return Json.mapper().readTree(response.body());
    }

    /** Waits until a list of the API has so many items. */
    final void awaitItems(String path, int number) throws IOException, InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (get(path).path("items").size() < number) {
            assertThat(System.nanoTime()).as("%d items of %s", number, path).isLessThan(end);
            Thread.sleep(50);
        }
    }

    /** Waits until there is an article with this title, and answers its id. */
    final String awaitArticle(String title) throws IOException, InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (true) {
            for (JsonNode item : get("/v1/articles?limit=200").path("items")) {
                if (item.path("title").asText().equals(title)) {
                    return item.path("id").asText();
                }
            }
            assertThat(System.nanoTime()).as(title).isLessThan(end);
            Thread.sleep(50);
        }
    }
}
