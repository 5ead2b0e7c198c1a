package dev.tickertone.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.local.browser.Page.Size;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** From a file in a person's hand to its score and the alert it raises, through the page alone. */
@EnabledIf(BrowserTest.THERE_IS_A_BROWSER)
class JourneyIT extends BrowserTest {
    /** Drops a file with a name and a text on the page, as a desktop does. */
    private static final String DROP = """
            const files = new DataTransfer();
            files.items.add(new File([arguments[1]], arguments[0]));
            for (const type of ['dragover', 'drop']) {
              document.querySelector('main').dispatchEvent(
                new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }));
            }
            """;

    @TempDir
    private Path files;

    JourneyIT() {
        super(false);
    }

    /** The bucket lets the product's own page send files to it, and no other. */
    @Override
    Front before(URI product) {
        return null;
    }

    @AfterEach
    void asItWas() {
        page.resize(Size.DESK);
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(files.resolve(name), content).toString();
    }

    @Test
    void aDroppedFileIsSeenThroughToItsScoreAndItsAlert() throws Exception {
        page.load("").awaitText("#articles-note", "No articles yet");
        page.isSound();
        page.screenshot("journey-1-empty");
        page.run("globalThis.sameDocument = true");
        page.run(DROP, "small caps.txt", FALL);

        page.await("location.hash === '#/uploads'").awaitText("#upload-list", "small caps.txt");
        page.await("document.querySelector('.upload').dataset.status === 'scored'")
                .awaitText("#upload-list", "strongly negative");
        assertThat(page.run("return [...document.querySelectorAll('.steps li')].map((step) => step.dataset.state).join()"))
                .isEqualTo("done,done,done,done");
        page.isSound();
        page.screenshot("journey-2-scored");
        page.find("#upload-list a").click();
        page.awaitText("#article-title", "Small caps slide").awaitText("#reader .verdict", "strongly negative");
        page.screenshot("journey-3-article");
        page.await("document.querySelector('[data-count=\"alerts\"]').textContent !== ''");
        page.go("#/alerts").awaitText("#list-rows", "^RUT");
        page.find("#list-rows a").click();
        page.awaitText("#detail", "fell 3.1%");
        page.isSound();
        page.screenshot("journey-4-alert");
        assertThat(page.run("return sameDocument")).isEqualTo(true);
    }

    @Test
    void ofSeveralChosenFilesEachSaysWhatBecameOfIt() throws Exception {
        page.load("#/uploads");
        page.find("#files").sendKeys(
                file("recall.txt", "Ford plunged 9% after a recall of its trucks. The loss was heavy.") + "\n"
                + file("broken.json", "{\"title\": ") + "\n" + file("empty.txt", ""));

        page.await("document.querySelectorAll('.upload').length === 3");
        page.await("[...document.querySelectorAll('.upload')].map((each) => each.dataset.status).sort().join()"
                + " === 'failed,rejected,scored'");
        assertThat(page.text(".upload[data-status='rejected']")).contains("What to do:", "Read it again");
        assertThat(page.text(".upload[data-status='failed']")).contains("Not sent", "The file is empty");
        for (Size size : Size.values()) {
            page.resize(size);
            page.isSound();
            page.screenshot("uploads-" + size.width);
        }
        page.find(".upload[data-status='rejected'] .answer button").click();
        page.awaitText("#reread-status", "still cannot be read");
        page.await("document.querySelectorAll('#rejection-list li').length === 1");
    }

    @Test
    void whatCanBeReadTheSecondTimeLeavesTheRejected() throws Exception {
        page.load("#/uploads");
        upload("incoming/mended.json", "{\"title\": ");
        page.awaitText("#rejection-list", "mended.json");
        assertThat(page.text("#rejection-list")).contains("What to do:");
        upload("incoming/mended.json", "{\"title\": \"Ford fell 4%\", \"body\": \"Ford fell 4% on weak sales.\"}");

        page.await("!document.getElementById('rejection-list').innerText.includes('mended.json')");
        page.nothingRan();
    }
}
