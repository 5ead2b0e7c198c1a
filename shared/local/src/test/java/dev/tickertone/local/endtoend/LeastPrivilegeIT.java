package dev.tickertone.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.template.Deployed;
import dev.tickertone.local.template.PermissionChecks;
import dev.tickertone.local.template.Template;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    private static final Map<String, String> PARAMETERS = Map.of("ArticlesBucketName", BUCKET);

    @TempDir
    static Path directory;

    private GuardedBackend guarded;

    @Override
    Backend start(Template template) throws Exception {
        guarded = new GuardedBackend(Deployed.of(Deployed.yaml(), PARAMETERS), directory);
        return guarded;
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
    void whatIsReadAgainOrWasNeverToldIsReadToo() throws Exception {
        upload("incoming/mended.json", bytes("{\"title\": "));
        deliver();
        JsonNode rejection = Api.only(api().items("/v1/rejections"), "/object/key", "incoming/mended.json");
        upload("incoming/mended.json", Samples.line("Chevron raised its dividend and its shares rose 3%."));
        api().send("POST", "/v1/rejections/" + rejection.path("id").asText() + "/reprocess", "");
        api().send("POST", "/v1/rejections/reprocess", "");
        deliver();
        upload("incoming/never-told.txt", Samples.line("Exxon warned of weak refining margins."));
        Thread.sleep(100);
        guarded.uploadEvents();
        guarded.invoke(function("SweepFunction"), "{}");
        guarded.invoke(function("OutboxFunction"), "{}");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whatTheyMayDoIsWhatTheyDid() {
        assertThat(PermissionChecks.faults(Deployed.of(Deployed.yaml(), PARAMETERS), guarded.used())).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
