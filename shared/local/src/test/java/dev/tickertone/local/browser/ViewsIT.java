package dev.tickertone.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.local.browser.Page.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view with something in it, as wide as a desk and as narrow as a phone, by day and by night. */
@EnabledIf(BrowserTest.THERE_IS_A_BROWSER)
class ViewsIT extends BrowserTest {
    /**
     * @param name of its pictures
     * @param place where it is
     * @param shown words that show it is there, and the part they are in
     */
    record View(String name, String place, String part, String shown) {
        @Override
        public String toString() {
            return name;
        }
    }

    private List<View> views;

    ViewsIT() {
        super(true);
    }

    @Override
    void prepare() throws Exception {
        upload("incoming/small-caps.txt", FALL);
        String article = awaitArticle("Small caps slide as yields climb");
        awaitItems("/v1/alerts", 1);
        awaitItems("/v1/rejections", 1);
        String alert = get("/v1/alerts").path("items").get(0).path("id").asText();
        views = List.of(
                new View("articles", "", "#article-list", "Small caps slide"),
                new View("article", "#/articles/" + encoded(article), "#reader mark", "worst day"),
                new View("alerts", "#/alerts", "#list-rows", "^RUT"),
                new View("alert", "#/alerts/" + encoded(alert), "#detail", "Why"),
                new View("rules", "#/rules", "#list-rows", "any instrument"),
                new View("rule", "#/rules/default", "#detail form", "Save"),
                new View("portfolios", "#/portfolios", "#list-rows", "us-growth"),
                new View("portfolio", "#/portfolios/us-growth", "#detail", "What each story adds"),
                new View("ticker", "#/tickers/%5ERUT", "#detail", "The same as a table"),
                new View("market", "#/market", "#detail", "Indices"),
                new View("uploads", "#/uploads", ".pane-uploads", "Choose files"),
                new View("rejections", "#/rejections", "#rejections", "cut-short.json"));
    }

    Stream<View> views() {
        return views.stream();
    }

    @AfterEach
    void asItWas() {
        front.standAside();
        page.dark(false);
        page.resize(Size.DESK);
    }

    @ParameterizedTest
    @MethodSource("views")
    void isReadableAtADeskAndOnAPhoneByDayAndByNight(View view) throws Exception {
        for (Size size : Size.values()) {
            page.resize(size);
            page.load(view.place()).awaitText(view.part(), view.shown());
            for (boolean dark : List.of(false, true)) {
                page.dark(dark);
                page.isSound();
                page.screenshot("%s-%d-%s".formatted(view.name(), size.width, dark ? "dark" : "light"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/articles/none", "#/alerts/none", "#/rules/none", "#/portfolios/none"})
    void whatIsNotThereIsSaid(String place) throws Exception {
        page.load(place).awaitText("main", "There is no such");
        page.isSound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#/market", "#/alerts", "#/rules", "#/portfolios", "#/tickers/F", "#/rejections",
        "#/portfolios/us-growth", "#/rules/default"})
    void aFailingApiIsSaidOnEveryView(String place) throws Exception {
        front.answer("/v1/.*", Front.Answer.problem(500, "The table does not answer."));

        page.load(place).awaitText("main", "cannot be shown").awaitText("main", "The table does not answer.");
        page.awaitText("#connection", "Not updating");
        page.isSound();
        page.screenshot("failing-" + place.replaceAll("\\W+", ""));
    }

    @Test
    void anApiThatIsClosedAsksForAKeyOnceAndThenSaysWhoMakesThem() throws Exception {
        front.answer("/v1/.*", Front.Answer.problem(403, "Forbidden"));

        page.load("").awaitText("dialog", "This API wants a key");
        page.find("dialog button[type='button']").click();
        page.awaitText("main", "tickertone keys make").awaitText("#key", "Enter key").awaitText("#connection", "Not updating");
        page.go("#/rules").awaitText("main", "wants a key");
        assertThat(page.count("dialog")).isZero();
        page.isSound();
        page.screenshot("closed");
    }

    @Test
    void aChartTakesOnTheColoursOfTheNight() {
        page.load("#/tickers/%5ERUT").await("globalThis.Chart?.getChart(document.querySelector('canvas')) !== undefined");
        for (boolean dark : List.of(false, true)) {
            page.dark(dark);
            page.await("Chart.getChart(document.querySelector('canvas')).options.color === getComputedStyle(document.documentElement)"
                    + ".getPropertyValue('--muted').trim()");
        }
    }

    @Test
    void aViewThatNobodyKnowsShowsTheArticles() {
        page.load("#/nowhere/at/all").awaitText("#article-list", "Small caps slide");
        assertThat(page.run("return document.body.dataset.view")).isEqualTo("articles");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
