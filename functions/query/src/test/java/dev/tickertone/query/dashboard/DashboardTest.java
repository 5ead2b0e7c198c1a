package dev.tickertone.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.query.Api;
import dev.tickertone.store.MemoryTable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardTest {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:src|href)=\"([^\"]*)\"|(?:from|import) '(\\./[^']*)'|url\\(([^)]*)\\)");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import \\{([^}]*)\\} from '\\./([^']*)';$");

    /** What the first view may take to be there, in bytes. */
    private static final int MAX_BYTES = 200_000;

    private final Api api = new Api(new MemoryTable());

    static List<String> files() {
        return Dashboard.FILES;
    }

    @Test
    void thePageIsServedAtTheRoot() {
        Api.Answer answer = api.get("/?utm=1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.body()).startsWith("<!doctype html>");
        assertThat(api.get("/", Map.of("if-none-match", answer.header("etag"))).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"app.js|text/javascript; charset=utf-8",
        "style.css|text/css; charset=utf-8", "icon.svg|image/svg+xml"})
    void filesHaveTheirMediaTypes(String name, String type) {
        Api.Answer answer = api.get("/assets/" + name);

        assertThat(answer.header("content-type")).isEqualTo(type);
        assertThat(answer.header("cache-control")).isEqualTo("no-cache");
        assertThat(answer.header("etag")).isNotNull();
    }

    @Test
    void filesAreCompressedForBrowsersAndKeptByThem() {
        Map<String, String> browser = Map.of("accept-encoding", "gzip, deflate, br");
        Api.Answer answer = api.get("/assets/app.js", browser);

        assertThat(answer.header("content-encoding")).isEqualTo("gzip");
        assertThat(answer.body()).isEqualTo(Dashboard.read("app.js"));
        assertThat(api.get("/assets/app.js", Map.of("accept-encoding", "gzip", "if-none-match", answer.header("etag")))
                .status()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({"none.js", "..%2Fbuild.properties", "%2e%2e/app.js", "Dashboard.class", "%00"})
    void nothingElseIsServed(String name) {
        assertThat(api.get("/assets/" + name).status()).isEqualTo(404);
    }

    /** Of the sources: what is built may hold files of an earlier state. */
    @Test
    void everyFileIsListedAndEveryListedFileIsThere() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/tickertone/query/dashboard"))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Dashboard.FILES);
        }
        Dashboard.LIBRARY.forEach(name -> assertThat(Dashboard.read(name)).as(name).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyReferenceStaysOnTheSameHostAndIsServed(String name) {
        REFERENCE.matcher(Dashboard.read(name)).results().forEach(match -> {
            String target = Stream.of(1, 2, 3).map(match::group).filter(group -> group != null).findFirst().orElse("");
            assertThat(URI.create(target).isAbsolute() || target.startsWith("//")).as(target).isFalse();
            if (!target.startsWith("#")) {
                String path = URI.create(name.equals(Dashboard.PAGE) ? "/" : "/assets/").resolve(target).getPath();
                assertThat(api.get(path).status()).as(path).isEqualTo(200);
            }
        });
    }

    @Test
    void thePageHasNothingInline() {
        String page = Dashboard.read(Dashboard.PAGE).replaceAll("<script type=\"module\" src=\"[^\"]+\"></script>", "");

        assertThat(page).doesNotContainPattern("(?i)<script|<style|\\sstyle=|\\son[a-z]+=|javascript:|<base|<form");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyNameThatAScriptTakesFromAnotherIsGivenThere(String name) {
        IMPORT.matcher(Dashboard.read(name)).results().forEach(match -> {
            String other = Dashboard.read(match.group(2));
            for (String taken : match.group(1).split(",")) {
                String given = taken.strip().split(" as ")[0];
                assertThat(other).as(given + " of " + match.group(2)).containsPattern(
                        "(?m)^export (async )?(function|class|const) " + Pattern.quote(given) + "\\b");
            }
        });
    }

    @Test
    void theScriptsImportNothingInAnyOtherWay() {
        for (String name : Dashboard.FILES) {
            String left = IMPORT.matcher(Dashboard.read(name)).replaceAll("");
            assertThat(left).as(name).doesNotContainPattern("(?m)^import\\b|\\bimport\\(|^export .* from ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts", "market", "rules", "tickers", "portfolios"})
    void thereIsAViewForWhatAlertsLinkTo(String view) {
        assertThat(Dashboard.read("app.js")).containsPattern("const SECTIONS = \\{[^}]*\\b" + view + ": ");
    }

    @Test
    void everythingTogetherIsSmallEnoughToBeThereAtOnce() {
        int bytes = Dashboard.FILES.stream()
                .mapToInt(name -> Dashboard.read(name).getBytes(StandardCharsets.UTF_8).length).sum();

        assertThat(bytes).isLessThan(MAX_BYTES);
    }

    @Test
    void theChartLibraryIsServedWithItsLicencesAndOnlyWhereItIsAskedFor() {
        assertThat(api.get("/assets/chart.umd.min.js").body()).contains("Chart.js v4.5.1", "Released under the MIT License");
        assertThat(api.get("/assets/chart.LICENSE.txt").header("content-type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(api.get("/assets/chart.LICENSE.txt").body()).contains("Chart.js Contributors", "MIT License");
        assertThat(api.get("/assets/kurkle-color.LICENSE.txt").body()).contains("Kurkela");
        assertThat(Dashboard.read(Dashboard.PAGE)).doesNotContain("chart.umd");
    }

    @Test
    void theScriptsSetNoStyleThatThePolicyForbids() {
        for (String name : Dashboard.FILES) {
            assertThat(Dashboard.read(name)).as(name)
                    .doesNotContainPattern("setAttribute\\('style'|[{,] style: |cssText|\\.style = ");
        }
    }

    @Test
    void theScriptsNeverReadTextAsMarkupOrCode() {
        for (String name : Dashboard.FILES) {
            assertThat(Dashboard.read(name)).as(name).doesNotContainPattern(
                    "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|\\beval\\(|new Function");
        }
    }
}
