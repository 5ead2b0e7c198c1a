package dev.tickertone.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.local.browser.Page.Size;
import dev.tickertone.store.key.Making;
import dev.tickertone.store.key.Scope;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The dashboard of an API that wants a key. */
@EnabledIf(BrowserTest.THERE_IS_A_BROWSER)
class KeysIT extends BrowserTest {
    private static final String TITLE = "Small caps slide as yields climb";

    @TempDir
    private Path directory;

    private String reader;
    private String writer;

    KeysIT() {
        super(false, true);
    }

    /** Uploads go to the bucket, which takes them from the product's own page only. */
    @Override
    Front before(URI product) {
        return null;
    }

    @Override
    void prepare() throws Exception {
        reader = make("reader", Scope.READ);
        writer = make("writer", Scope.WRITE);
        upload("incoming/fall.txt", FALL);
        awaitArticle(TITLE);
    }

    private String make(String name, Scope scope) {
        return ((Making.Made) product.keys().make(name, scope, 1)).text();
    }

    @BeforeEach
    void aTabWithoutAKey() {
        page.load("").run("sessionStorage.clear()");
        page.load("").awaitText("dialog", "This API wants a key");
    }

    private void enter(String key) {
        page.find("#key-input").sendKeys(key, Keys.ENTER);
    }

    @Test
    void asksOnceAndShowsTheDataWithTheRightKeyUntilTheTabIsClosed() throws Exception {
        assertThat(page.count("dialog")).isEqualTo(1);
        assertThat(page.text("dialog")).contains("tickertone keys make");
        assertThat(page.text("main")).doesNotContain(TITLE);
        assertThat(page.run("return document.activeElement.id")).isEqualTo("key-input");
        for (Size size : Size.values()) {
            page.resize(size);
            page.isSound();
            page.screenshot("key-" + size.width);
        }
        page.resize(Size.DESK);
        page.dark(true);
        page.isSound();
        page.screenshot("key-dark");
        page.dark(false);

        enter("tt_0000000000_" + "0".repeat(52));
        page.awaitText("#key-error", "does not take this key");
        page.isSound();
        page.screenshot("key-wrong");
        assertThat(page.count("dialog")).isEqualTo(1);

        enter(reader);
        page.awaitText("#article-list", TITLE).awaitText("#connection", "Live").awaitText("#alert-list", "^RUT");
        assertThat(page.count("dialog")).isZero();
        for (Size size : Size.values()) {
            page.resize(size);
            page.isSound();
            page.screenshot("key-taken-" + size.width);
        }
        page.resize(Size.DESK);

        page.driver().navigate().refresh();
        page.awaitText("#article-list", TITLE).awaitText("#connection", "Live");
        assertThat(page.count("dialog")).isZero();
        assertThat(page.run("return localStorage.length + document.cookie.length")).isEqualTo(0L);
    }

    @Test
    void aKeyThatMayOnlyReadIsToldSoAndNotAskedForAgain() throws Exception {
        enter(reader);
        page.go("#/uploads").awaitText("#connection", "Live");
        Path file = Files.writeString(directory.resolve("recall.txt"), "Ford plunged 9% after a recall of its trucks.");
        page.find("#files").sendKeys(file.toString());

        page.awaitText("#upload-list", "This key may only read.");
        assertThat(page.count("dialog")).isZero();
        page.awaitText("#connection", "Live");
        page.isSound();
        page.screenshot("key-read-only");
    }

    @Test
    void aKeyThatMayWriteUploads() throws Exception {
        enter(writer);
        page.go("#/uploads").awaitText("#connection", "Live");
        Path file = Files.writeString(directory.resolve("jump.txt"), "Ford jumped 9% after it raised its forecast.");
        page.find("#files").sendKeys(file.toString());

        page.await("document.querySelector('.upload')?.dataset.status === 'scored'");
        page.nothingRan();
    }

    @Test
    void aForgottenKeyTakesTheDataWithItAndIsAskedForAgain() throws Exception {
        enter(reader);
        page.awaitText("#article-list", TITLE).awaitText("#key", "Forget key");
        page.find("#key").click();

        page.awaitText("dialog", "This API wants a key");
        assertThat(page.text("main")).doesNotContain(TITLE);
        assertThat(page.run("return sessionStorage.length")).isEqualTo(0L);
    }

    @Test
    void whoWantsToGiveNoneIsNotAskedAgainUntilTheyAskForIt() throws Exception {
        page.press(Keys.ESCAPE);
        page.awaitText("main", "The API wants a key").awaitText("#key", "Enter key");
        page.go("#/market").awaitText("main", "The API wants a key").go("#/rules").awaitText("main", "The API wants a key");
        assertThat(page.count("dialog")).isZero();
        page.isSound();
        page.screenshot("key-declined");

        page.find("#key").click();
        page.awaitText("dialog", "This API wants a key");
        enter(reader);
        page.awaitText("main", "any instrument");
    }

    @Test
    void aKeyThatIsNoLongerTakenIsAskedForAgainWithTheReason() {
        page.run("sessionStorage.setItem('tickertone.key', 'tt_none')");
        page.driver().navigate().refresh();

        page.awaitText("dialog", "no longer taken");
        enter(reader);
        page.awaitText("#article-list", TITLE);
    }

    @Test
    void theApisOwnDocumentsComeAsFiles() throws Exception {
        page.driver().executeCdpCommand("Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", directory.toString()));
        enter(reader);
        page.awaitText("#article-list", TITLE).awaitText("#reader .provenance", "JSON");
        String id = (String) page.run("return document.getElementById('reader').dataset.articleId");
        page.find("#reader .provenance a").click();

        Path file = directory.resolve(id + ".json");
        long end = System.nanoTime() + 20_000_000_000L;
        while (!Files.exists(file)) {
            assertThat(System.nanoTime()).as("%s among %s", file, List.of(directory.toFile().list())).isLessThan(end);
            Thread.sleep(50);
        }
        assertThat(Files.readString(file)).contains(id);
        page.nothingRan();
    }

    @Test
    void aTokenIsSentAsOneAndAnythingElseAsAKey() {
        String script = "return import('/assets/key.js').then(({ credentials }) => Object.entries(credentials(arguments[0])).join())";

        assertThat(page.run(script, "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln-_8")).isEqualTo(
                "authorization,Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln-_8");
        assertThat(page.run(script, writer)).isEqualTo("x-api-key," + writer);
        assertThat(page.run(script, "a.b")).isEqualTo("x-api-key,a.b");
    }
}
