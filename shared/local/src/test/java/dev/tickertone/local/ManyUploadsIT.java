package dev.tickertone.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.cli.Commands;
import dev.tickertone.local.s3.Upload;
import dev.tickertone.local.s3.UploadListener;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Uploads in number, with events that come twice, in any order or not at all. {@code -Dtickertone.load=10000} makes it
 * ten thousand.
 */
@Timeout(900)
class ManyUploadsIT {
    private static final int LOAD = Integer.getInteger("tickertone.load", 1_000);

    @TempDir
    private Path home;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(8);

    private LocalProduct start(UnaryOperator<UploadListener> between) throws IOException {
        return LocalProduct.start(new LocalSettings(home, 0, 0, false), line -> { }, between);
    }

    /** Small articles, each of its own. */
    private static String article(int number) {
        Random words = new Random(number);
        String thing = words.ints(6, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return "Orders for " + thing + " pumps of type " + number + " were weak in the quarter, the maker said on Friday. "
                + "Demand from " + thing + " works in " + words.nextInt(90) + " towns has slowed.";
    }

    private static void upload(LocalProduct product, int count) {
        try (S3Client client = LocalS3.client(product.s3Uri())) {
            IntStream.range(0, count).parallel().forEach(i -> client.putObject(
                    put -> put.bucket(LocalProduct.BUCKET).key("incoming/" + i + ".txt"),
                    RequestBody.fromString(article(i))));
        }
    }

    private List<String> articles(LocalProduct product) throws Exception {
        List<String> keys = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = Json.mapper().readTree(http.send(HttpRequest.newBuilder(
                    URI.create(product.uri() + "/v1/articles?limit=200" + cursor)).build(),
                    HttpResponse.BodyHandlers.ofString()).body());
            page.path("items").forEach(item -> keys.add(item.path("object").path("key").asText()));
            String next = page.path("next_cursor").asText(null);
            cursor = next == null ? null : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        return keys;
    }

    private List<String> logged(String words) throws IOException {
        return Files.readAllLines(home.resolve("functions.log")).stream().filter(line -> line.contains(words)).toList();
    }

    private void awaitScored(int count) throws Exception {
        while (logged("\"event\":\"scored\"").size() < count) {
            Thread.sleep(100);
        }
    }

    @Test
    void everyArticleIsScoredOnceThoughEventsComeTwiceAndInAnyOrder() throws Exception {
        ConcurrentLinkedQueue<Upload> held = new ConcurrentLinkedQueue<>();
        UploadListener[] told = new UploadListener[1];
        try (LocalProduct product = start(events -> {
            told[0] = events;
            return held::add;
        })) {
            upload(product, LOAD);
            List<Upload> events = new ArrayList<>(held);
            held.stream().filter(event -> random.nextInt(10) == 0).forEach(events::add);
            Collections.shuffle(events, random);
            Instant begin = Instant.now();
            events.forEach(told[0]::uploaded);
            awaitScored(LOAD);
            double seconds = Duration.between(begin, Instant.now()).toMillis() / 1e3;
            System.out.printf("%d events of %d uploads were read and scored in %.1f seconds, %.0f a second%n",
                    events.size(), LOAD, seconds, events.size() / seconds);
            while (product.pendingUploads() > 0) {
                Thread.sleep(20);
            }

            assertThat(articles(product)).hasSize(LOAD).doesNotHaveDuplicates();
            assertThat(logged("\"event\":\"scored\"")).hasSize(LOAD);
            assertThat(logged("\"outcome\":\"kept\"")).hasSize(LOAD);
            assertThat(logged("\"outcome\":\"duplicate\"")).hasSizeGreaterThanOrEqualTo(events.size() - LOAD);
            assertThat(home.resolve("failures")).doesNotExist();
        }
    }

    @Test
    void nothingIsLostThoughEventsAre() throws Exception {
        int uploads = 120;
        List<String> lost = Collections.synchronizedList(new ArrayList<>());
        try (LocalProduct product = start(events -> upload -> {
            if (Math.floorMod(upload.key().hashCode(), 4) == 0) {
                lost.add(upload.key());
            } else {
                events.uploaded(upload);
            }
        })) {
            upload(product, uploads);
            while (product.pendingUploads() > 0) {
                Thread.sleep(20);
            }
            assertThat(lost).isNotEmpty();
            assertThat(articles(product)).doesNotContainAnyElementsOf(lost);

            Commands.Result swept = Commands.run("sweep", "--home", home.toString());

            assertThat(swept.exitCode()).isZero();
            assertThat(swept.out()).contains(uploads + " uploads looked at, "
                    + lost.stream().distinct().count() + " had never been read and are now");
            awaitScored(uploads);
            assertThat(articles(product)).hasSize(uploads);
        }
    }
}
