package dev.tickertone.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.cli.Commands;
import dev.tickertone.local.cli.Commands.Result;
import dev.tickertone.local.event.OnDemand;
import dev.tickertone.local.http.Admission;
import dev.tickertone.store.Json;
import dev.tickertone.store.log.LineRules;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** From an upload to its alert: the trace shows each step, and no line of any function's log quotes what was uploaded. */
@Timeout(120)
class TraceIT {
    private static final String KEY = "incoming/small caps.html";

    /** Words that are nowhere else, one for each place where an upload or a request says something. */
    private static final List<String> MARKERS = List.of("qzxtitle", "qzxbyline", "qzxbody", "qzxbroken", "qzxempty", "qzxquote",
            "qzxholding", "qzxrule", "qzxsecret", "qzxpath", "qzxmail");

    /** Crosses both lines of the default rule. */
    private static final String FALL = """
            <html><head><title>Small caps slide as qzxtitle yields climb</title></head><body><article>
            <h1>Small caps slide as qzxtitle yields climb</h1><p class="byline">By Qzxbyline Writer, qzxmail@example.com</p>
            <p>The Russell 2000 fell 3.1% to 2,410.55 on Thursday, its worst day since spring, as traders dumped shares of
            indebted companies.</p><p>Weak guidance and heavy losses among qzxbody regional lenders added to the gloom.</p>
            </article></body></html>
            """;

    @TempDir
    private Path home;

    private final HttpClient http = HttpClient.newHttpClient();

    private LocalProduct start() throws IOException {
        return LocalProduct.start(new LocalSettings(home, 0, 0, false), line -> { });
    }

    private static void upload(LocalProduct product, String key, String content) {
        try (S3Client client = LocalS3.client(product.s3Uri())) {
            client.putObject(put -> put.bucket(LocalProduct.BUCKET).key(key), RequestBody.fromString(content));
        }
    }

    private HttpResponse<String> send(LocalProduct product, String method, String path, String body) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(product.uri() + path)).header("content-type", "application/json")
                .header(Admission.OWNER_HEADER, product.address().owner())
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode trace(LocalProduct product, String key) throws Exception {
        return Json.mapper().readTree(send(product, "GET",
                "/v1/trace?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8), "").body());
    }

    private static List<String> names(JsonNode trace) {
        return trace.path("steps").valueStream().map(step -> step.path("step").asText()).toList();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plusSeconds(30);
        while (!condition.call()) {
            assertThat(Instant.now()).as("it took too long").isBefore(end);
            Thread.sleep(20);
        }
    }

    /** What each function logged, by its name in the template. */
    private Map<String, List<String>> lines() throws IOException {
        return Files.readAllLines(home.resolve("functions.log")).stream().map(line -> line.split(" ", 3))
                .collect(Collectors.groupingBy(parts -> parts[1], Collectors.mapping(parts -> parts[2], Collectors.toList())));
    }

    private List<JsonNode> lines(String function, String event) throws IOException {
        return lines().getOrDefault(function, List.of()).stream().map(line -> Json.read(line, JsonNode.class))
                .filter(line -> line.path("event").asText().equals(event)).toList();
    }

    @Test
    void theTraceLeadsFromTheUploadToTheAlertAndASecondEventAddsNothing() throws Exception {
        try (LocalProduct product = start()) {
            upload(product, KEY, FALL);
            await(() -> names(trace(product, KEY)).contains("alert_published"));

            JsonNode trace = trace(product, KEY);
            assertThat(names(trace)).containsExactly(
                    "uploaded", "ingested", "story", "scored", "alert_raised", "alert_published");
            List<Instant> times = trace.path("steps").valueStream()
                    .map(step -> Instant.parse(step.path("at").asText())).toList();
            assertThat(times).isSorted();
            assertThat(trace.at("/upload/sequencer").asText()).isNotBlank();
            String article = trace.path("article").asText();
            String alert = trace.at("/steps/5/alert_id").asText();
            assertThat(send(product, "GET", "/v1/alerts/" + alert, "").statusCode()).isEqualTo(200);

            upload(product, KEY, FALL);
            await(() -> trace(product, KEY).at("/upload/status").asText().equals("duplicate"));
            assertThat(trace(product, KEY).path("steps")).isEqualTo(trace.path("steps"));

            aPersonReadsIt(article, alert);
            assertThat(lines("AlertFunction", "metrics").stream().filter(line -> line.has("UploadToPublish"))).singleElement()
                    .satisfies(line -> assertThat(line.get("Alerts").asInt()).isOne());
            assertThat(lines("ScoringFunction", "metrics").stream().mapToInt(line -> line.path("Scored").asInt()).sum()).isOne();
            assertThat(lines("IngestFunction", "metrics").stream().mapToInt(line -> line.path("Ingested").asInt()).sum())
                    .isOne();
            assertThat(lines("AlertFunction", "alert_published")).singleElement()
                    .satisfies(line -> assertThat(line.get("article").asText()).isEqualTo(article));
        }
        // Started for as long as it takes.
        assertThat(Commands.run("trace", KEY, "--home", home.toString()).out()).contains("alert published");
    }

    private void aPersonReadsIt(String article, String alert) {
        Result text = Commands.run("trace", article, "--home", home.toString());
        assertThat(text.exitCode()).as(text.err()).isZero();
        assertThat(text.out().lines()).hasSize(8).first().isEqualTo("article " + article);
        assertThat(text.out().lines().skip(1).limit(6)).allSatisfy(line -> assertThat(line)
                .matches("  \\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z +(\\+\\d+\\.\\d{3} s)?  [a-z].*"));
        assertThat(text.out()).contains("  uploaded " + KEY, "  alert published " + alert + " by rule default on ^RUT",
                "next: nothing that is known of");
        JsonNode json = Json.read(Commands.run("trace", KEY, "--home", home.toString(), "--json").out(), JsonNode.class);
        assertThat(json.path("article").asText()).isEqualTo(article);
    }

    @Test
    void whatCannotBeReadAndWhatIsUnknownIsToldInOneLineEach() throws Exception {
        try (LocalProduct product = start()) {
            upload(product, "incoming/empty.txt", "");
            await(() -> names(trace(product, "incoming/empty.txt")).contains("read"));

            Result rejected = Commands.run("trace", "incoming/empty.txt", "--api", product.uri() + "/", "--key", "k1");
            assertThat(rejected.exitCode()).as(rejected.err()).isZero();
            assertThat(rejected.out()).contains("upload incoming/empty.txt", "rejected empty:", "next: ingested. ");
            for (String unknown : List.of("incoming/none.txt", "none", "a b", "\u00e9")) {
                Result none = Commands.run("trace", unknown, "--home", home.toString());
                assertThat(none.exitCode()).isEqualTo(1);
                assertThat(none.err()).startsWith("tickertone: Nothing was read under this name.").hasLineCount(1);
            }
            Result nowhere = Commands.run("trace", "x", "--api", "abc");
            assertThat(nowhere.exitCode()).isEqualTo(1);
            assertThat(nowhere.err()).startsWith("tickertone: --api takes an address").hasLineCount(1);
        }
    }

    @Test
    void everyLineIsJsonWithItsMembersAndNoneQuotesAnUploadOrARequest() throws Exception {
        try (LocalProduct product = start()) {
            upload(product, KEY, FALL);
            upload(product, "incoming/broken.json", "{\"title\": \"qzxbroken");
            upload(product, "incoming/empty.html", "<html><!-- qzxempty --></html>");
            upload(product, "incoming/report.pdf", "%PDF-1.7 qzxbroken");
            upload(product, "incoming/broken.docx", "PK\u0003\u0004qzxbroken");
            upload(product, "incoming/broken.xml", "<?xml version=\"1.0\"?><rss><channel><item><title>qzxbroken</ti");
            upload(product, "market/quotes.csv", "symbol,timestamp,price\nqzxquote,qzxquote,qzxquote\n");
            upload(product, "portfolios/mine.csv", "symbol,weight\nqzxholding qzxholding,x\n");
            await(() -> names(trace(product, KEY)).contains("alert_published"));
            await(() -> lines("IngestFunction", "object_read").size() == 8);
            send(product, "GET", "/query?function=NEWS_SENTIMENT&tickers=qzxsecret&apikey=qzxsecret", "");
            send(product, "GET", "/v1/articles/qzxpath", "");
            send(product, "GET", "/qzxpath", "");
            send(product, "PUT", "/v1/rules/one", "{\"name\": \"qzxrule\"}");
            send(product, "PUT", "/v1/rules/one", "{\"name\": \"qzxrule\", \"when\":");
            send(product, "POST", "/v1/rules/default/dry-run?from=qzxsecret", "");
            send(product, "POST", "/v1/rules/default/dry-run", "");
            send(product, "POST", OnDemand.route("OutboxFunction").path(), "{}");
            send(product, "POST", "/v1/rejections/reprocess", "");
            send(product, "POST", "/v1/rejections/qzxpath/reprocess", "");
            assertThat(Commands.run("sweep", "--home", home.toString()).exitCode()).isZero();
            assertThat(Files.readString(home.resolve("functions.log"))).doesNotContain(product.address().owner());
        }

        assertThat(lines().keySet()).contains("IngestFunction", "ScoringFunction", "AlertFunction", "OutboxFunction", "QueryFunction",
                "RuleToolsFunction", "ReprocessFunction", "SweepFunction");
        for (List<String> lines : lines().values()) {
            assertThat(lines).allSatisfy(LineRules::check)
                    .allSatisfy(line -> assertThat(line.toLowerCase(Locale.ROOT)).doesNotContain(MARKERS));
        }
        assertThat(lines("IngestFunction", "object_read").stream()
                .filter(line -> !line.path("rejections").isEmpty())).hasSizeGreaterThan(5);
    }
}
