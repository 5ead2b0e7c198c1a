package dev.tickertone.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What is transferred for the first view, and from where; and that the page goes on by itself. */
@EnabledIf(BrowserTest.THERE_IS_A_BROWSER)
class FirstPaintIT extends BrowserTest {
    /** What may be transferred until the latest articles are read, in bytes, headers included. */
    private static final long MAX_BYTES = 200_000;

    FirstPaintIT() {
        super(true);
    }

    @Override
    void prepare() throws Exception {
        awaitItems("/v1/articles?limit=200", 10);
    }

    @AfterEach
    void asItWas() {
        front.standAside();
    }

    /** What the browser has told of its network since this was last asked. */
    private List<JsonNode> events() throws Exception {
        List<JsonNode> events = new ArrayList<>();
        for (LogEntry entry : page.driver().manage().logs().get(LogType.PERFORMANCE)) {
            events.add(Json.mapper().readTree(entry.getMessage()).path("message"));
        }
        return events;
    }

    /** Where it asked for something. */
    private static List<String> addresses(List<JsonNode> events) {
        return events.stream().filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
                .map(event -> event.path("params").path("request").path("url").asText()).toList();
    }

    @Test
    void takesLessThanItMayFromThisHostAlone() throws Exception {
        page.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        events();
        page.load("").awaitText("#article-list", "Microsoft").await("document.querySelector('#reader mark') !== null");
        List<JsonNode> events = events();
        page.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", false));

        long bytes = events.stream().filter(event -> event.path("method").asText().equals("Network.loadingFinished"))
                .mapToLong(event -> event.path("params").path("encodedDataLength").asLong()).sum();
        List<String> addresses = addresses(events);
        System.out.println("The first view: " + addresses.size() + " requests, " + bytes + " bytes.");
        assertThat(bytes).isBetween(20_000L, MAX_BYTES);
        assertThat(addresses).hasSizeGreaterThan(10)
                .allMatch(address -> address.startsWith(front.uri() + "/") || address.equals("about:blank"));
        assertThat(addresses).noneMatch(address -> address.contains("chart.umd"));
    }

    @Test
    void asksNoOtherHostOnAnyView() throws Exception {
        events();
        page.load("");
        page.go("#/tickers/%5ERUT").await("document.querySelector('canvas') !== null && 'Chart' in globalThis");
        for (String place : List.of(
                "#/market", "#/alerts", "#/rules", "#/rules/+", "#/portfolios/us-growth", "#/uploads")) {
            page.go(place).await("document.querySelector('main').innerText.length > 20");
        }

        assertThat(addresses(events())).hasSizeGreaterThan(10).contains(front.uri() + "/assets/chart.umd.min.js")
                .allMatch(address -> address.startsWith(front.uri() + "/") || address.equals("about:blank"));
    }

    @Test
    void showsWhatIsNewWithoutBeingLoadedAgain() throws Exception {
        page.load("").awaitText("#article-list", "Microsoft");
        page.run("globalThis.sameDocument = true");
        upload("incoming/live.txt", FALL);

        page.awaitText("#article-list", "Small caps slide as yields climb").awaitText("#alert-list", "^RUT");
        assertThat(page.run("return sameDocument")).isEqualTo(true);
        assertThat(page.text("#announce")).contains("new");
    }

    @Test
    void saysThatTheApiIsGoneAndGoesOnWhenItIsBack() throws Exception {
        page.load("").awaitText("#article-list", "Microsoft");
        front.answer("/v1/.*", Front.Answer.none());
        page.awaitText("#connection", "Reconnecting");
        assertThat(page.text("#article-list")).contains("Microsoft");
        page.screenshot("reconnecting");

        front.standAside();
        page.awaitText("#connection", "Live");
    }
}
