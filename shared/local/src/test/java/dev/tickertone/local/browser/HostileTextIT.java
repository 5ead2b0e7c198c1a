package dev.tickertone.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.store.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people upload or name is text on every view: nothing of it runs, leads away or turns what is around it. */
@EnabledIf(BrowserTest.THERE_IS_A_BROWSER)
class HostileTextIT extends BrowserTest {
    private static final String SCRIPT = "<script>alert('script')</script>";
    private static final String HANDLER = "<img src=x onerror=alert('handler')>";
    private static final String LINK = "<a href=\"javascript:alert('link')\">read more</a>";
    private static final String ENTITIES = "&lt;script&gt;alert('entity')&lt;/script&gt; &#106;avascript:alert(1)";
    private static final String BIDI = "\u202Egnp.exe\u202C and \u2067turned\u2069";
    private static final String BROKEN_OUT = "\"></title></textarea></style>'><svg onload=alert('svg')>";
    private static final String FRAME = "<iframe srcdoc=\"<script>parent.alert('frame')</script>\"></iframe>";

    private static final String TITLE = HANDLER + " Ford fell 4% " + BROKEN_OUT;
    private static final String BODY = String.join(" ",
            "Shares of Ford fell 4% on weak sales.", SCRIPT, LINK, ENTITIES, BIDI, FRAME,
            "Ford also cut its outlook {{constructor.constructor('alert(1)')()}} ${alert(1)}.");

    /** The article whose page writes it all in entities, so that it is still there once the page is read. */
    private String text;

    HostileTextIT() {
        super(false);
    }

    @Override
    void prepare() throws Exception {
        upload("incoming/" + HANDLER + SCRIPT + ".html", "<!doctype html><title>" + escaped(TITLE) + "</title><article><h1>"
                + escaped(TITLE) + "</h1><p>" + escaped(BODY) + "</p></article>");
        upload("incoming/empty " + HANDLER + BIDI + ".txt", "");
        awaitItems("/v1/articles", 1);
        awaitItems("/v1/rejections", 1);
        text = get("/v1/articles").path("items").get(0).path("id").asText();
        put("/v1/portfolios/hostile", Map.of("name", SCRIPT, "holdings", List.of(Map.of("symbol", "F", "weight", 1))));
        put("/v1/rules/hostile", Map.of("name", HANDLER + SCRIPT, "scope", Map.of("symbols", List.of("F")),
                "when", Map.of("all", List.of(Map.of("metric", "score", "op", "lte", "value", -0.1)))));
        upload("incoming/second.json", Json.write(Map.of("title", TITLE + " again on a recall",
                "source", Map.of("name", SCRIPT + BIDI), "url", "javascript:alert('url')",
                "body", "Ford plunged 9% after a recall of " + SCRIPT + " trucks. The loss was heavy. " + HANDLER)));
        awaitItems("/v1/alerts", 1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    Stream<String> places() throws Exception {
        String article = get("/v1/articles").path("items").get(0).path("id").asText();
        String alert = get("/v1/alerts").path("items").get(0).path("id").asText();
        return Stream.of("", "#/articles/" + article, "#/articles/" + text, "#/alerts",
                "#/alerts/" + ViewsIT.encoded(alert), "#/rules", "#/rules/hostile",
                "#/portfolios", "#/portfolios/hostile", "#/uploads", "#/market", "#/tickers/F",
                "#/tickers/" + ViewsIT.encoded(HANDLER), "#/articles/" + ViewsIT.encoded(SCRIPT),
                "#/rules/" + ViewsIT.encoded(BROKEN_OUT),
                "#/alerts/%22%3E%3Csvg%20onload=alert(1)%3E", "#/%3Cscript%3E", "#/tickers/%E0%A4%A");
    }

    @ParameterizedTest
    @MethodSource("places")
    void isTextOnEveryView(String place) throws Exception {
        page.load(place).await("document.querySelector('main').innerText.length > 20");

        page.nothingRan();
        // Whatever the text says, these are the only things of their kind: those that the page is made of.
        assertThat(page.run("return [...document.querySelectorAll('script')].map((node) => node.src).filter((src) => "
                + "!/\\/assets\\/(app|chart\\.umd\\.min)\\.js$/.test(src))")).isEqualTo(List.of());
        assertThat(page.count("iframe, object, embed, base, style, svg, main img, [onload], [onerror], [onclick]")).isZero();
        assertThat(page.run(
                "return [...document.links].map((link) => link.protocol).filter((name) => !/^https?:$/.test(name))"))
                .isEqualTo(List.of());
    }

    @Test
    void isToBeReadAsItWasWritten() throws Exception {
        page.load("#/articles/" + text).awaitText("#reader", "read more");

        assertThat(page.text("#article-title")).contains(HANDLER);
        assertThat(page.text("#article-text")).contains(SCRIPT, LINK, FRAME, ENTITIES, "{{constructor", "${alert(1)}");
        page.load("#/uploads").awaitText("#rejection-list", HANDLER);
        page.load("#/rules").awaitText("#list-rows", HANDLER);
        page.screenshot("hostile");
    }

    @Test
    void turnsNothingThatStandsAroundIt() throws Exception {
        page.load("#/rules").awaitText("#list-rows", HANDLER);

        assertThat(page.run("""
                return [...document.querySelectorAll('*')].filter((node) => [...node.childNodes].some((child) =>
                  child.nodeType === 3 && /[\\u202A-\\u202E\\u2066-\\u2069]/.test(child.data)))
                  .filter((node) => !/isolate|plaintext/.test(getComputedStyle(node).unicodeBidi))
                  .map((node) => node.outerHTML)
                """)).isEqualTo(List.of());
    }
}
