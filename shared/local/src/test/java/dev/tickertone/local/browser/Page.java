package dev.tickertone.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The dashboard in a browser, as a test sees it. */
final class Page implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Width and height in CSS pixels. */
    enum Size {
        DESK(1400, 900), PHONE(390, 844);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final URI address;
    private final ChromeDriver driver = Chromium.start();

    Page(URI address) {
        this.address = address;
        resize(Size.DESK);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Loads the page anew, at a place such as {@code #/rules}. */
    Page load(String place) {
        driver.get("about:blank");
        driver.get(address + "/" + place);
        await("document.readyState === 'complete'"
                + " && document.getElementById('connection').dataset.state !== 'connecting'");
        return this;
    }

    /** Goes to a place within the page that is loaded. */
    Page go(String place) {
        run("location.hash = arguments[0]", place);
        return this;
    }

    void resize(Size size) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", size.width, "height", size.height,
                "deviceScaleFactor", 1, "mobile", size == Size.PHONE));
    }

    void dark(boolean dark) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until an expression is true in the page. */
    Page await(String expression) {
        return await(() -> Boolean.TRUE.equals(run("return Boolean(" + expression + ")")), expression);
    }

    /** Waits until parts that are shown contain some words. */
    Page awaitText(String selector, String words) {
        return await(() -> text(selector).contains(words), "\u201c" + words + "\u201d in " + selector);
    }

    private Page await(BooleanSupplier condition, String what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(() -> "no " + what + "\nin a page that says\n" + text("body")).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return this;
    }

    /** What is to be read in the parts that a selector names. */
    String text(String selector) {
        return (String) run(
                "return [...document.querySelectorAll(arguments[0])].map((node) => node.innerText).join('\\n')", selector);
    }

    long count(String selector) {
        return (Long) run("return document.querySelectorAll(arguments[0]).length", selector);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Leaves a picture of what is shown for a person to look at. */
    void screenshot(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Nothing that would keep people out, nothing that ran or was blocked, nothing wider than the screen. */
    void isSound() {
        assertThat(Axe.violations(driver)).as("of %s", driver.getCurrentUrl()).isEmpty();
        nothingRan();
        assertThat((Long) run("return document.scrollingElement.scrollWidth - innerWidth"))
                .as("pixels too wide").isLessThanOrEqualTo(0);
    }

    /** No dialog, no error, and nothing that the policy had to block. */
    void nothingRan() {
        assertThat(run("return [...witness.dialogs, ...witness.blocked, ...witness.errors]")).isEqualTo(List.of());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
