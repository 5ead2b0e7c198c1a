package dev.tickertone.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.local.browser.Page.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.Keys;

/** The page without a pointer. */
@EnabledIf(BrowserTest.THERE_IS_A_BROWSER)
class KeyboardIT extends BrowserTest {
    private static final int MOST_STOPS = 60;

    KeyboardIT() {
        super(true);
    }

    @Override
    void prepare() throws Exception {
        awaitItems("/v1/articles?limit=200", 10);
        awaitItems("/v1/rejections", 1);
    }

    @AfterEach
    void asItWas() {
        page.resize(Size.DESK);
    }

    /** Goes on with the tab key until a part that matches has the focus, which is to be seen wherever it is. */
    private void tabTo(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.press(Keys.TAB);
            assertThat(page.run("const { outlineStyle } = "
                    + "getComputedStyle(document.activeElement.closest('label') ?? document.activeElement);"
                    + "return document.activeElement === document.body || outlineStyle !== 'none'"))
                    .as("focus is seen on %s", page.run("return document.activeElement.outerHTML")).isEqualTo(true);
            if (Boolean.TRUE.equals(page.run("return document.activeElement.matches(arguments[0])", selector))) {
                return;
            }
        }
        throw new AssertionError("the tab key does not reach " + selector);
    }

    @Test
    void anArticleIsOpenedReadAndLeft() throws Exception {
        page.resize(Size.PHONE);
        page.load("").awaitText("#article-list", "Microsoft");
        tabTo("#article-list a.row");
        for (int row = 0; row < MOST_STOPS && !page.text(":focus").contains("Microsoft"); row++) {
            page.press(Keys.ARROW_DOWN);
        }
        page.press(Keys.ENTER);

        page.await("document.body.dataset.view === 'article'").await("document.activeElement.id === 'article-title'");
        tabTo("#reader mark");
        page.await("!document.getElementById('explain').hidden");
        assertThat(page.text("#explain")).contains("weight");
        page.press(Keys.ESCAPE);
        page.await("document.getElementById('explain').hidden");
        page.run("history.back()");
        page.await("document.body.dataset.view === 'articles'").awaitText("#article-list", "Microsoft");
    }

    @Test
    void theFirstStopLeadsPastTheNavigation() {
        page.load("").awaitText("#article-list", "Microsoft");
        page.press(Keys.TAB);
        assertThat(page.run("return document.activeElement.id")).isEqualTo("skip");
        page.press(Keys.ENTER);
        assertThat(page.run("return document.activeElement.matches('.pane')")).isEqualTo(true);
    }

    @Test
    void filesAreChosenAndRejectedOnesReadAgain() throws Exception {
        page.load("#/uploads").awaitText("#rejection-list", "cut-short.json");
        tabTo("#files");
        page.screenshot("keyboard-files");
        tabTo("#reread-all");
        page.press(Keys.ENTER);

        page.awaitText("#reread-status", "read again: 0 could be read, 1 still cannot.");
        page.nothingRan();
    }

    @Test
    void theMarketIsWalkedThrough() throws Exception {
        page.load("#/market").await("document.querySelector('.tile') !== null");
        tabTo(".choice button[value='168']");
        page.press(Keys.ENTER);
        page.await("document.querySelector('.choice button[value=\"168\"]').getAttribute('aria-pressed') === 'true'");
        tabTo("a.tile");
        page.press(Keys.ENTER);
        page.await("location.hash.startsWith('#/tickers/')");
    }
}
