package dev.tickertone.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Write;
import dev.tickertone.local.endtoend.Backend.Published;
import dev.tickertone.local.template.Deployed;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Place;
import dev.tickertone.local.template.Route;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What an upload becomes, with the wiring read from the template: which upload, which change and which request reaches
 * which function. What stands behind the functions is the subclass's.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EndToEndScenario {
    private static final Set<String> OPEN = Set.of("GET /", "GET /assets/{name}", "GET /health");
    private static final String NOBODYS_KEY = "tt_0123456789_0123456789abcdefghijklmnopqrstuv0123456789abcdefghij";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int QUIET_ROUNDS = 4;

    private Template template;
    private Backend backend;
    private Pump pump;
    private Api api;
    private int uploads;

    /** Puts up what the template deploys. */
    abstract Backend start(Deployed deployed) throws Exception;

    /** Where the template is deployed. */
    Place place() {
        return Place.local(Map.of("ArticlesBucketName", "tickertone-articles"), null);
    }

    @BeforeAll
    void start() throws Exception {
        Deployed deployed = Deployed.of(Deployed.yaml(), place());
        template = deployed.template();
        backend = start(deployed);
        pump = new Pump(template, backend);
        api = Api.open(template, backend);
    }

    Api api() {
        return api;
    }

    LambdaFunction function(String id) {
        return template.function(id);
    }

    @AfterAll
    void stop() throws Exception {
        if (api != null) {
            api.close();
        }
        if (backend != null) {
            backend.close();
        }
    }

    @Test
    void anUploadBecomesAScoredArticleAndOneAlert() throws Exception {
        upload("incoming/small-caps.txt", Samples.article("Small caps slide on bank worries"));
        deliver();

        JsonNode listed = Api.only(api.items("/v1/articles"), "/title", "Small caps slide on bank worries");
        JsonNode article = api.get("/v1/articles/" + listed.path("id").asText());
        assertThat(article.at("/overall/status").asText()).isEqualTo("scored");
        assertThat(article.at("/overall/score").asDouble()).isNegative();
        assertThat(article.at("/overall/label").asText()).endsWith(" negative");
        assertThat(article.at("/object/key").asText()).isEqualTo("incoming/small-caps.txt");
        for (JsonNode evidence : article.path("evidence")) {
            assertThat(article.path("text").asText().substring(evidence.get("start").asInt(), evidence.get("end").asInt()))
                    .isEqualTo(evidence.path("text").asText());
        }
        assertThat(Api.only(article.path("tickers"), "/symbol", "^RUT").path("score").asDouble()).isNegative();
        JsonNode move = Api.only(article.path("stated_moves"), "/symbol", "^RUT");
        assertThat(move.path("percent").decimalValue()).isEqualByComparingTo("-2.6");
        assertThat(move.path("level").decimalValue()).isEqualByComparingTo("2411.70");
        assertThat(Api.only(api.items("/v1/tickers/%5ERUT/articles"), "/id", listed.path("id").asText())).isNotNull();

        isAlertedOnce(article);
        aCopyIsTheSameStory(article);
    }

    private void aCopyIsTheSameStory(JsonNode article) throws Exception {
        String id = article.path("id").asText();
        upload("incoming/printed-elsewhere.txt", Samples.article("Regional banks drag small caps down"));
        deliver();

        JsonNode copy = Api.only(api.items("/v1/articles"), "/object/key", "incoming/printed-elsewhere.txt");
        JsonNode story = api.get("/v1/stories/" + copy.path("story_id").asText());
        assertThat(story.path("articles")).extracting(each -> each.path("id").asText())
                .containsExactlyInAnyOrder(id, copy.path("id").asText());
        assertThat(story.path("articles")).extracting(each -> each.path("role").asText())
                .containsExactly("original", "copy");
        assertThat(Api.all(api.items("/v1/alerts"), "/article_id", copy.path("id").asText())).isEmpty();
        assertThat(publishedFor(copy.path("id").asText())).isEmpty();
    }

    private void isAlertedOnce(JsonNode article) throws Exception {
        String id = article.path("id").asText();
        JsonNode alert = Api.only(api.items("/v1/alerts"), "/article_id", id);
        assertThat(alert.path("symbol").asText()).isEqualTo("^RUT");
        assertThat(alert.path("published_at").isTextual()).isTrue();

        eventually(() -> assertThat(publishedFor(id)).hasSize(1));
        Published published = publishedFor(id).getFirst();
        assertThat(published.subject()).isEqualTo(alert.path("subject").asText()).hasSizeLessThanOrEqualTo(100);
        assertThat(published.alert().path("id")).isEqualTo(alert.path("id"));
        assertThat(published.attributes()).containsOnlyKeys("severity", "rule", "symbol", "direction", "score")
                .containsEntry("rule", "default").containsEntry("symbol", "[\"^RUT\"]")
                .containsEntry("direction", "negative");
    }

    @Test
    void uploadingItAgainAndDeliveringEverythingTwiceChangesNothing() throws Exception {
        byte[] article = Samples.otherArticle("Small caps slide a second time");
        upload("incoming/again.txt", article);
        deliver();
        JsonNode listed = Api.only(api.items("/v1/articles"), "/title", "Small caps slide a second time");
        eventually(() -> assertThat(publishedFor(listed.path("id").asText())).hasSize(1));
        List<JsonNode> before = everything();

        upload("incoming/again.txt", article);
        upload("incoming/another-name.txt", article);
        deliver();
        drain(new Pump(template, backend));

        assertThat(everything()).isEqualTo(before);
        assertThat(publishedFor(listed.path("id").asText())).hasSize(1);
        assertThat(backend.published()).extracting(each -> each.alert().path("id")).doesNotHaveDuplicates();
    }

    @Test
    void aRuleIsKeptTriedHeardAndSaysWhyNot() throws Exception {
        String rule = """
                {"name": "Carmakers", "severity": "critical", "scope": {"symbols": ["GM"]}, "cooldown": "PT4H",
                 "quiet_hours": %s, "when": {"metric": "score", "op": "lte", "value": -0.15}}""";
        api.send("PUT", "/v1/rules/carmakers", rule.formatted("null"));
        upload("incoming/gm.txt", Samples.line("General Motors shares fell after it cut its profit forecast."));
        deliver();
        JsonNode alert = Api.only(api.items("/v1/alerts"), "/rule", "carmakers");
        eventually(() -> assertThat(publishedFor(alert.path("article_id").asText())).singleElement().satisfies(each ->
                assertThat(each.attributes()).containsEntry("severity", "critical").containsEntry("rule", "carmakers")));

        upload("incoming/gm-again.txt", Samples.line("General Motors warned of weak demand; its shares slid again."));
        deliver();
        JsonNode silent = Api.only(api.items("/v1/rules/carmakers/evaluations"), "/reason", "cooldown");
        assertThat(silent.path("alert_id")).isEqualTo(alert.path("id"));
        JsonNode run = api.send("POST", "/v1/rules/carmakers/dry-run", "");
        assertThat(run.path("articles").asInt()).isEqualTo(2);
        assertThat(run.path("alerts").asInt()).isOne();

        api.send("PUT", "/v1/rules/night", rule.formatted(
                "{\"from\": \"%s\", \"to\": \"%s\", \"zone\": \"UTC\"}".formatted(inHours(-1), inHours(2))));
        upload("incoming/gm-night.txt", Samples.line("General Motors recalled a million trucks and its shares sank."));
        deliver();
        JsonNode held = Api.only(api.items("/v1/alerts"), "/rule", "night");
        assertThat(held.path("held").asText()).isEqualTo("quiet_hours");
        assertThat(held.path("published_at").isNull()).isTrue();
        assertThat(new String(backend.invoke(template.function("OutboxFunction"), "{}"), StandardCharsets.UTF_8))
                .isEqualTo("{\"messages\":0}");

        api.send("POST", "/v1/rules/carmakers/test", "");
        eventually(() -> assertThat(backend.published()).anyMatch(each -> each.subject().startsWith("[TEST]")));
    }

    @Test
    void theApiDescribesItselfAndFindsInstruments() throws Exception {
        assertThat(api.get("/openapi.json").path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(api.get("/v1/instruments?q=russell%202000&limit=1").at("/items/0/symbol").asText()).isEqualTo("^RUT");
        assertThat(api.send("POST", "/v1/uploads", "{\"name\": \"note.txt\", \"size\": 5}").path("url").asText())
                .contains("/incoming/").contains("X-Amz-SignedHeaders=content-length");
    }

    @Test
    void aStrangerGetsNothingButThePageAndTheHealthCheck() throws Exception {
        assertThat(template.routes()).hasSizeGreaterThan(35);
        for (Route route : template.routes()) {
            String path = route.path().replace("{name}", "app.js").replaceAll("\\{\\w+}", "x");
            boolean isOpen = OPEN.contains(route.key());
            assertThat(api.strangersStatus(route.method(), path, null)).as(route.key()).isEqualTo(isOpen ? 200 : 401);
            assertThat(api.strangersStatus(route.method(), path, NOBODYS_KEY)).as(route.key()).isEqualTo(isOpen ? 200 : 403);
        }
    }

    private static String inHours(int hours) {
        return LocalTime.now(ZoneOffset.UTC).plusHours(hours).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    @Test
    void whatCannotBeReadBecomesARejectionAndTheLineGoesOn() throws Exception {
        Map<String, byte[]> hostile = Map.of(
                "incoming/empty.txt", Samples.EMPTY,
                "incoming/picture.txt", Samples.PICTURE,
                "incoming/broken.json", Samples.BROKEN_JSON,
                "incoming/huge.txt", Samples.HUGE);
        for (Map.Entry<String, byte[]> each : hostile.entrySet()) {
            upload(each.getKey(), each.getValue());
        }
        upload("incoming/nested.html", Samples.nested(100_000));
        upload("incoming/a b+c 100% é.txt", Samples.note("Small caps slide under a strange name"));
        deliver();

        JsonNode rejections = api.items("/v1/rejections");
        for (String key : hostile.keySet()) {
            JsonNode rejection = Api.only(rejections, "/object/key", key);
            assertThat(rejection.path("reason").asText()).matches("[a-z_]+");
            assertThat(rejection.path("detail").asText()).isNotBlank();
            assertThat(rejection.path("remedy").asText()).isNotBlank();
        }
        assertThat(Api.all(rejections, "/object/key", "incoming/nested.html").size()
                + Api.all(api.items("/v1/articles"), "/object/key", "incoming/nested.html").size()).isEqualTo(1);
        Api.only(api.items("/v1/articles"), "/object/key", "incoming/a b+c 100% é.txt");
    }

    @Test
    void aPoisonRecordGoesToTheFailureQueueAndTheLineGoesOn() throws Exception {
        backend.table().write(Write.put(new Item(new Key("article#poison", "article"),
                Map.of("kind", "article", "doc", "no document"))));
        upload("incoming/behind-poison.txt", Samples.line("Deere shares rose 4% after it raised its forecast."));
        deliver();

        assertThat(only("incoming/behind-poison.txt").at("/overall/status").asText()).isEqualTo("scored");
        JsonNode record = Json.mapper().readTree(backend.failures().getFirst());
        assertThat(backend.failures()).hasSize(1);
        assertThat(record.at("/requestContext/functionArn").asText()).contains("ScoringFunction");
        assertThat(record.at("/DDBStreamBatchInfo/batchSize").asInt()).isOne();
        assertThat(record.toString()).doesNotContain("no document");
    }

    @Test
    void whatSnsDidNotTakeIsSentLater() throws Exception {
        backend.refusePublishing(true);
        upload("incoming/late.txt", Samples.line("Boeing shares plunged 8% after it halted deliveries."));
        deliver();
        String article = only("incoming/late.txt").path("id").asText();
        JsonNode alert = Api.only(api.items("/v1/alerts"), "/article_id", article);
        assertThat(alert.path("published_at").isNull()).isTrue();
        assertThat(publishedFor(article)).isEmpty();

        backend.refusePublishing(false);
        backend.pass(Duration.ofSeconds(65));
        backend.invoke(template.function("OutboxFunction"), "{}");
        eventually(() -> assertThat(publishedFor(article)).hasSize(1));
        assertThat(api.get("/v1/alerts/" + alert.path("id").asText()).path("published_at").isTextual()).isTrue();
    }

    @Test
    void aPdfAndAWordDocumentBecomeScoredArticles() throws Exception {
        upload("incoming/note.pdf", Samples.pdf(Samples.report("A glass house on paper")));
        upload("incoming/note.docx", Samples.docx(Samples.letter("A good year from the office")));
        deliver();

        JsonNode paper = only("incoming/note.pdf");
        assertThat(paper.path("title").asText()).isEqualTo("A glass house on paper");
        assertThat(paper.path("text").asText()).endsWith("the board cut the dividend.").contains("\n\nIts shares dropped");
        assertThat(paper.at("/overall/score").asDouble()).isNegative();
        JsonNode letter = only("incoming/note.docx");
        assertThat(letter.path("title").asText()).isEqualTo("A good year from the office");
        assertThat(letter.path("text").asText()).endsWith("next spring as well.").contains("\n\nWe raised the dividend");
        assertThat(letter.at("/overall/score").asDouble()).isPositive();
    }

    /** The one article of an upload, whole. */
    private JsonNode only(String key) throws Exception {
        return api.get("/v1/articles/" + Api.only(api.items("/v1/articles"), "/object/key", key).path("id").asText());
    }

    void upload(String key, byte[] content) throws Exception {
        backend.upload(key, content);
        uploads++;
    }

    /** Waits until every upload was told, and tells all that comes of it. */
    void deliver() throws Exception {
        eventually(() -> {
            pump.run();
            // A client that sends one again, as it may, has it told again.
            assertThat(pump.uploads()).isGreaterThanOrEqualTo(uploads);
        });
        drain(pump);
    }

    /** Runs a pump until nothing came for a while: a stream may tell of a change a little late. */
    private static void drain(Pump pump) throws Exception {
        for (int quiet = 0; quiet < QUIET_ROUNDS; quiet = pump.run() ? 0 : quiet + 1) {
            Thread.sleep(PAUSE);
        }
    }

    private interface Check {
        void run() throws Exception;
    }

    private static void eventually(Check check) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    private List<Published> publishedFor(String article) throws Exception {
        return backend.published().stream()
                .filter(each -> each.alert().path("article_id").asText().equals(article)).toList();
    }

    private List<JsonNode> everything() throws Exception {
        List<JsonNode> everything = new ArrayList<>();
        for (String list : List.of("/v1/articles", "/v1/alerts", "/v1/rejections", "/v1/tickers/%5ERUT/articles")) {
            everything.add(api.items(list));
        }
        return everything;
    }
}
