package dev.tickertone.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
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
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@Timeout(60)
class LocalProductIT {
    /** Crosses both lines of the default rule. */
    private static final String FALL = """
            Small caps slide as yields climb

            The Russell 2000 fell 3.1% to 2,410.55 on Thursday, its worst day since spring, as traders dumped shares of
            indebted companies. Weak guidance and heavy losses among regional lenders added to the gloom.
            """;

    @TempDir
    private Path home;

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final HttpClient http = HttpClient.newHttpClient();

    private LocalProduct start(boolean samples) throws IOException {
        return LocalProduct.start(new LocalSettings(home, 0, 0, samples), log::add);
    }

    private static void upload(LocalProduct product, String key, String content) {
        try (S3Client client = LocalS3.client(product.s3Uri().getPort())) {
            client.putObject(b -> b.bucket(LocalProduct.BUCKET).key(key), RequestBody.fromString(content));
        }
    }

    private HttpResponse<String> get(LocalProduct product, String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(product.uri() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private List<JsonNode> items(LocalProduct product, String path) throws Exception {
        List<JsonNode> items = new ArrayList<>();
        Json.mapper().readTree(get(product, path).body()).path("items").forEach(items::add);
        return items;
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.call()) {
            assertThat(Instant.now()).as("it took too long").isBefore(end);
            Thread.sleep(20);
        }
    }

    private List<Path> outbox() throws IOException {
        Path outbox = home.resolve("outbox");
        if (!Files.exists(outbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(outbox)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    @Test
    void anUploadIsScoredShownAndAlertedOnce() throws Exception {
        try (LocalProduct product = start(false)) {
            assertThat(get(product, "/health").statusCode()).isEqualTo(200);
            upload(product, "market/today.csv",
                    "symbol,timestamp,price,previous_close\n^RUT," + Instant.now() + ",2410.55,2487.67\n");
            String key = "incoming/small caps + yields 3% é.txt";
            upload(product, key, FALL);
            await(() -> outbox().size() == 1);

            assertThat(items(product, "/v1/articles")).singleElement().satisfies(article -> {
                assertThat(article.path("object").path("key").asText()).isEqualTo(key);
                assertThat(article.path("overall").path("status").asText()).isEqualTo("scored");
            });
            assertThat(items(product, "/v1/alerts")).singleElement()
                    .satisfies(alert -> assertThat(alert.path("symbol").asText()).isEqualTo("^RUT"));
            JsonNode alert = Json.mapper().readTree(Files.readAllBytes(outbox().getFirst()));
            assertThat(alert.path("email").asText()).contains(product.uri().toString());

            upload(product, key, FALL);
            upload(product, "incoming/again.txt", FALL);
            upload(product, "incoming/empty.txt", "");
            await(() -> items(product, "/v1/rejections").size() == 1);
            assertThat(items(product, "/v1/articles")).hasSize(1);
            assertThat(outbox()).hasSize(1);
            assertThat(home.resolve("failures")).doesNotExist();
        }
    }

    @Test
    void aFileSentToASignedAddressIsFollowedToItsScore() throws Exception {
        try (LocalProduct product = start(false)) {
            byte[] fall = FALL.getBytes(StandardCharsets.UTF_8);
            JsonNode upload = Json.mapper().readTree(post(product, "/v1/uploads",
                    "{\"name\":\"small caps.txt\",\"size\":" + fall.length + "}").body());
            String status = "/v1/uploads/" + upload.path("id").asText();
            assertThat(get(product, status).body()).contains("\"status\":\"awaited\"");
            URI address = URI.create(upload.path("url").asText());
            assertThat(get(product, "/").headers().firstValue("content-security-policy").orElse(""))
                    .contains("connect-src 'self' http://" + address.getAuthority() + ";");

            HttpResponse<String> put = http.send(HttpRequest.newBuilder(address).header("Origin", product.uri().toString())
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(fall)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(put.statusCode()).isEqualTo(200);
            assertThat(put.headers().firstValue("access-control-allow-origin")).contains(product.uri().toString());
            await(() -> get(product, status).body().contains("\"status\":\"scored\""));
            JsonNode article = Json.mapper().readTree(get(product, status).body()).path("articles").path(0);
            assertThat(article.path("title").asText()).isEqualTo("Small caps slide as yields climb");
            assertThat(items(product, "/v1/articles")).singleElement()
                    .satisfies(each -> assertThat(each.path("id")).isEqualTo(article.path("id")));
        }
    }

    @Test
    void quotesThatAreSentStandBesideWhatASaturdaysArticleStates() throws Exception {
        try (LocalProduct product = start(false)) {
            HttpResponse<String> sent = post(product, "/v1/quotes", "symbol,date,close\n^RUT,2025-11-21,2410.55\n^RUT,soon,1\n");
            assertThat(sent.statusCode()).isEqualTo(207);
            assertThat(sent.body()).contains("\"added\":1", "\"row\":3");
            upload(product, "market/before.jsonl", "{\"symbol\":\"^RUT\",\"date\":\"2025-11-20\",\"close\":2487.67}");
            upload(product, "incoming/saturday.json", Json.write(Map.of("title", "Small caps slide",
                    "published_at", "2025-11-22T15:00:00Z", "body", FALL.lines().skip(2).collect(Collectors.joining(" ")))));
            await(() -> items(product, "/v1/articles").stream()
                    .anyMatch(article -> article.path("overall").path("status").asText().equals("scored")));
            String id = items(product, "/v1/articles").getFirst().path("id").asText();
            await(() -> !moves(product, id).path("observed").isEmpty());

            assertThat(moves(product, id).path("stated").get(0).path("percent").asText()).isEqualTo("-3.1");
            assertThat(moves(product, id).path("observed").get(0).path("percent").asText()).isEqualTo("-3.1001");
        }
    }

    private JsonNode moves(LocalProduct product, String id) throws Exception {
        return Json.mapper().readTree(get(product, "/v1/articles/" + id).body()).path("moves").path(0);
    }

    private HttpResponse<String> post(LocalProduct product, String path, String body) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(product.uri() + path))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whatWasUploadedBeforeAStopIsThereAfterTheNextStart() throws Exception {
        try (LocalProduct product = start(false)) {
            upload(product, "incoming/a.txt", FALL);
        }
        try (LocalProduct product = start(false)) {
            await(() -> items(product, "/v1/articles").size() == 1);
        }
    }

    @Test
    void theFirstStartLoadsTheSamplesAndLaterOnesDoNot() throws Exception {
        try (LocalProduct product = start(true)) {
            await(() -> items(product, "/v1/articles?limit=200").size() >= 8);
            assertThat(items(product, "/v1/rejections")).isNotEmpty();
        }
        Files.delete(home.resolve("s3/" + LocalProduct.BUCKET + "/market%2Fquotes.csv"));
        start(true).close();
        assertThat(home.resolve("s3/" + LocalProduct.BUCKET + "/market%2Fquotes.csv")).doesNotExist();
    }

    @Test
    void nothingListensOnAnotherAddressThanLoopback() throws Exception {
        try (LocalProduct product = start(false)) {
            for (URI uri : List.of(product.uri(), product.s3Uri())) {
                assertThat(uri.getHost()).isEqualTo("127.0.0.1");
                // Whoever listens on all addresses answers on this one too.
                InetSocketAddress other = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.2"), uri.getPort());
                try (Socket socket = new Socket()) {
                    assertThatThrownBy(() -> socket.connect(other, 2_000)).isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void aHomeThatIsAFileIsOneLine() throws Exception {
        Path file = Files.createFile(home.resolve("file"));

        assertThatThrownBy(() -> LocalProduct.start(new LocalSettings(file, 0, 0, false), log::add))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " cannot be the home, it is not a directory to write in");
    }

    @Test
    void aHomeBelongsToOneRun() throws Exception {
        try (LocalProduct product = start(false)) {
            assertThat(product.uri()).isNotNull();
            assertThatThrownBy(() -> start(false)).isInstanceOf(IOException.class)
                    .hasMessageStartingWith(home + " is in use: ");
        }
    }

    @Test
    void aBusyPortIsOneLineAndLeavesTheHomeFree() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            for (LocalSettings settings : List.of(
                    new LocalSettings(home, busy.getLocalPort(), 0, false),
                    new LocalSettings(home, 0, busy.getLocalPort(), false))) {
                assertThatThrownBy(() -> LocalProduct.start(settings, log::add)).isInstanceOf(IOException.class)
                        .hasMessageStartingWith("port " + busy.getLocalPort() + " is in use");
            }
        }
        start(false).close();
    }

    @Test
    void theTemplateDecidesWhatRuns() throws Exception {
        Path template = home.resolve("other.yaml");
        String yaml = Files.readString(Path.of("../../template.yaml"));
        Files.writeString(template, yaml.replace("Value: incoming/", "Value: incoming/desk/")
                .replace("          /v1/rejections:\n", "          /v1/refused:\n")
                .replace("\"S\":[\"article\"]", "\"S\":[\"nothing\"]"));
        LocalSettings settings = new LocalSettings(home, 0, 0, false, false, template);
        try (LocalProduct product = LocalProduct.start(settings, log::add)) {
            upload(product, "incoming/a.txt", "");
            upload(product, "incoming/desk/b.txt", FALL);
            await(() -> functionLog().contains("incoming/desk/b.txt"));
            Thread.sleep(200);

            assertThat(functionLog()).doesNotContain("incoming/a.txt").doesNotContain("ScoringFunction");
            assertThat(get(product, "/v1/rejections").statusCode()).isEqualTo(404);
            assertThat(get(product, "/v1/articles").statusCode()).isEqualTo(200);
        }
    }

    private String functionLog() throws IOException {
        return Files.readString(home.resolve("functions.log"));
    }

    @Test
    void aTemplateThatNamesNoHandlerIsOneLine() throws Exception {
        Path template = home.resolve("other.yaml");
        String yaml = Files.readString(Path.of("../../template.yaml"));
        Files.writeString(template, yaml.replace("ScoringHandler::", "ScorringHandler::"));

        assertThatThrownBy(() -> LocalProduct.start(new LocalSettings(home, 0, 0, false, false, template), log::add))
                .isInstanceOf(IOException.class).hasMessage("template: Resources.ScoringFunction: there is no handler "
                        + "dev.tickertone.scoring.ScorringHandler::handleRequest");
    }
}
