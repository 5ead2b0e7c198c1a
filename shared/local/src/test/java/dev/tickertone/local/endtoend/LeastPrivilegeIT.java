package dev.tickertone.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.template.Deployed;
import dev.tickertone.local.template.PermissionChecks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * All the functions do is allowed to them by their own statements in the template, and nothing else is: an action that
 * none of it needed is a fault, and so is one that it needed and lacks.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LeastPrivilegeIT extends EndToEndScenario {
    private static final Map<String, String> PARAMETERS = Map.of("ArticlesBucketName", "tickertone-articles");

    @TempDir
    static Path directory;

    private GuardedBackend backend;

    @Override
    Backend start(Deployed deployed) throws Exception {
        backend = new GuardedBackend(deployed, directory);
        return backend;
    }

    @Test
    void portfoliosAndQuotesAreKeptReadAndForgotten() throws Exception {
        upload("portfolios/fund.csv", bytes("symbol,weight\nAAPL,0.6\nMSFT,0.4\n"));
        upload("market/tape.csv", bytes("symbol,timestamp,price,previous_close\n"
                + "AAPL,2026-11-20T15:00:00Z,100,104\nMSFT,2026-11-20T15:00:00Z,300,301\n"));
        deliver();
        api().send("POST", "/v1/quotes", "[{\"symbol\":\"F\",\"timestamp\":\"2026-11-20T16:00:00Z\",\"price\":10,\"previous_close\":9}]");
        assertThat(api().get("/v1/portfolios/fund/exposure").path("holdings")).hasSize(2);
        api().get("/v1/portfolios/fund/analytics");
        api().get("/v1/portfolios/fund/sentiment");
        api().get("/v1/tickers");
        api().get("/v1/trending");
        api().get("/v1/tickers/AAPL/sentiment");
        api().send("PUT", "/v1/rules/fleeting",
                "{\"name\": \"Fleeting\", \"when\": {\"metric\": \"score\", \"op\": \"lte\", \"value\": -0.9}}");
        api().delete("/v1/rules/fleeting");
        api().delete("/v1/portfolios/fund");
    }

    @Test
    void aRejectionGoesWhoeverReadsTheMendedUpload() throws Exception {
        for (String name : List.of("told", "asked", "swept")) {
            upload("incoming/mended-" + name + ".json", bytes("{\"title\": "));
        }
        deliver();
        assertThat(rejected("told")).isNotNull();

        backend.upload("incoming/mended-told.json", mended("Chevron raised its dividend and its shares rose 3%."));
        tell();
        assertThat(rejected("told")).isNull();

        backend.upload("incoming/mended-asked.json", mended("Exxon warned of weak refining margins."));
        loseEvents();
        api().send("POST", "/v1/rejections/" + rejected("asked").path("id").asText() + "/reprocess", "");
        assertThat(rejected("asked")).isNull();

        backend.upload("incoming/mended-swept.json", mended("Ford cut its forecast after a strike."));
        loseEvents();
        backend.upload("incoming/swept-and-bad.json", bytes("{\"title\": "));
        loseEvents();
        backend.pass(Duration.ofHours(3));
        backend.invoke(function("SweepFunction"), "{}");
        assertThat(rejected("swept")).isNull();
        api().send("POST", "/v1/rejections/reprocess", "");
    }

    private JsonNode rejected(String name) throws Exception {
        return Api.all(api().items("/v1/rejections"), "/object/key", "incoming/mended-" + name + ".json").stream()
                .findFirst().orElse(null);
    }

    /** Waits for the event of an upload, and passes it on. */
    private void tell() throws Exception {
        for (Backend.UploadEvent event : awaitEvents()) {
            backend.invoke(function(event.function()), event.json());
        }
    }

    private void loseEvents() throws Exception {
        awaitEvents();
    }

    private List<Backend.UploadEvent> awaitEvents() throws Exception {
        List<Backend.UploadEvent> events = backend.uploadEvents();
        while (events.isEmpty()) {
            Thread.sleep(20);
            events = backend.uploadEvents();
        }
        return events;
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whatTheyMayDoIsWhatTheyDid() {
        assertThat(faults(Deployed.yaml())).isEmpty();
        assertThat(faults(broken("s3:DeleteObject]", "s3:PutObjectTagging]")))
                .contains("IngestFunction: may not s3:DeleteObject, which it does",
                        "IngestFunction: may s3:PutObjectTagging, which it never does");
        assertThat(faults(broken("Action: sns:Publish", "Action: sns:Subscribe")))
                .contains("AlertFunction: may not sns:Publish, which it does",
                        "OutboxFunction: may sns:Subscribe, which it never does");
        assertThat(faults(broken("Action: sqs:SendMessage", "Action: sqs:ReceiveMessage")))
                .contains("ScoringFunction: may not sqs:SendMessage, which it does");
    }

    private List<String> faults(String yaml) {
        return PermissionChecks.faults(Deployed.of(yaml, PARAMETERS), backend.used());
    }

    private static String broken(String right, String wrong) {
        assertThat(Deployed.yaml()).contains(right);
        return Deployed.yaml().replace(right, wrong);
    }

    private static byte[] mended(String line) {
        return bytes("{\"title\": \"Mended\", \"body\": \"" + line + "\"}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
