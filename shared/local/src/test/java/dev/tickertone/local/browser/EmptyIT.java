package dev.tickertone.local.browser;

import dev.tickertone.local.browser.Page.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where there is nothing yet, every view says so and what to do. */
@EnabledIf(BrowserTest.THERE_IS_A_BROWSER)
class EmptyIT extends BrowserTest {
    EmptyIT() {
        super(false);
    }

    @AfterEach
    void asItWas() {
        page.resize(Size.DESK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "|articles|Upload a text", "#/market|market|Nothing was written about any instrument",
        "#/alerts|alerts|No alerts yet",
        "#/rules|rules|any instrument", "#/portfolios|portfolios|Make one from lines", "#/uploads|uploads|Drop files here",
        "#/rejections|rejections|everything uploaded so far could be read", "#/tickers/F|ticker|No article on it so far",
        "#/tickers/F|ticker|No story on it in the last 48 hours"})
    void saysWhatToDo(String place, String name, String words) throws Exception {
        for (Size size : Size.values()) {
            page.resize(size);
            page.load(place == null ? "" : place).awaitText("main", words);
            page.isSound();
            page.screenshot("empty-%s-%d".formatted(name, size.width));
        }
    }
}
