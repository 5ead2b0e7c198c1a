package dev.tickertone.local.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The browser of this machine and what drives it, of one version: Debian's packages chromium and chromium-driver. */
final class Chromium {
    /** Name other places than those on the path. */
    private static final String BROWSER_VARIABLE = "TICKERTONE_CHROMIUM";
    private static final String DRIVER_VARIABLE = "TICKERTONE_CHROMEDRIVER";

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver");

    /** It warns that it has no classes for this version's own protocol; none are used. Held, or it would be forgotten. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final AtomicBoolean SAID = new AtomicBoolean();

    private Chromium() {}

    /** Whether both are there; says in one line, once, where they are not. */
    static boolean isThere() {
        boolean there = browser().isPresent() && driver().isPresent();
        if (!there && !SAID.getAndSet(true)) {
            sayWhatIsMissing();
        }
        return there;
    }

    private static void sayWhatIsMissing() {
        System.out.println("The browser tests are skipped: there is no "
                + (browser().isPresent() ? "chromedriver" : "Chromium")
                + " (Debian: chromium and chromium-driver); " + BROWSER_VARIABLE + " and " + DRIVER_VARIABLE
                + " may name others.");
    }

    /** Starts the browser with a profile of its own, without a window; its language is English, its clock Greenwich's. */
    static ChromeDriver start() {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser().orElseThrow());
        options.addArguments("--headless=new", "--no-first-run", "--disable-background-networking", "--disable-sync",
                "--disable-component-update", "--disable-default-apps", "--disable-extensions", "--disable-dev-shm-usage",
                "--disable-gpu", "--lang=en-GB", "--force-color-profile=srgb", "--hide-scrollbars");
        if (System.getProperty("user.name").equals("root")) {
            // Its sandbox does not start for root, who is who builds in a container.
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(driver().orElseThrow())).withSilent(true)
                .withEnvironment(Map.of("TZ", "UTC", "PATH", System.getenv("PATH"))).build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30)).scriptTimeout(Duration.ofSeconds(30));
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script("witness.js")));
        return driver;
    }

    /** A script beside these tests. */
    static String script(String name) {
        try (InputStream in = Chromium.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> browser() {
        return find(BROWSER_VARIABLE, BROWSERS);
    }

    private static Optional<String> driver() {
        return find(DRIVER_VARIABLE, DRIVERS);
    }

    private static Optional<String> find(String variable, List<String> names) {
        Stream<String> onThePath = names.stream().flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, name).toString()));
        return Stream.concat(Stream.ofNullable(System.getenv(variable)), onThePath)
                .filter(path -> Files.isExecutable(Path.of(path))).findFirst();
    }
}
