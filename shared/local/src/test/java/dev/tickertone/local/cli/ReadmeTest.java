package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import dev.tickertone.store.log.LineRules;
import dev.tickertone.store.log.Metric;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the product answers, and what it points at is there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..");

    @TempDir
    private Path dir;

    @Test
    void theExampleIsAnsweredAsShown() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String uploaded = first(readme, "echo '([^']+)' \\|");
        JsonNode shown = Json.mapper().readTree(first(readme, "```json\n(.+?)\n```"));
        Path file = Files.writeString(dir.resolve("first-try.txt"), uploaded + "\n");
        StringWriter out = new StringWriter();

        assertThat(Tickertone.commandLine().setOut(new PrintWriter(out)).execute("analyze", "--json", file.toString()))
                .isZero();

        assertShown(shown, Json.mapper().readTree(out.toString()), "");
    }

    @Test
    void everyFileItLinksToIsThere() throws IOException {
        Stream<String> links = Pattern.compile("]\\((?!https?:|#)([^)]+)\\)")
                .matcher(Files.readString(ROOT.resolve("README.md"))).results().map(match -> match.group(1));

        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    @Test
    void everyPlaceInItselfThatItLinksToIsThere() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        List<String> places = Pattern.compile("(?m)^#+ (.+)$").matcher(readme).results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT).replace(' ', '-')).toList();

        assertThat(Pattern.compile("]\\(#([^)]+)\\)").matcher(readme).results().map(match -> match.group(1)))
                .isNotEmpty().allSatisfy(place -> assertThat(places).contains(place));
    }

    @Test
    void theMetricsItListsAreThoseThatAreWritten() throws IOException {
        assertThat(Pattern.compile("(?m)^\\| `(\\w+)` \\| (Count|Milliseconds) \\|")
                .matcher(Files.readString(ROOT.resolve("README.md"))).results()
                .map(match -> match.group(1) + " " + match.group(2)))
                .containsExactlyElementsOf(Arrays.stream(Metric.values()).map(metric -> metric + " " + metric.unit()).toList());
    }

    @Test
    void theLogLineItShowsIsOne() throws IOException {
        LineRules.check(first(Files.readString(ROOT.resolve("README.md")), "\n(\\{\"timestamp\"[^\n]+)\n"));
    }

    private static String first(String readme, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(readme).results().map((MatchResult m) -> m.group(1))
                .findFirst().orElseThrow();
    }

    /** Each field shown has the value shown; a document may have more. */
    private static void assertShown(JsonNode shown, JsonNode actual, String path) {
        if (shown.isObject()) {
            for (Map.Entry<String, JsonNode> field : shown.properties()) {
                assertShown(field.getValue(), actual.path(field.getKey()), path + "." + field.getKey());
            }
        } else if (shown.isArray()) {
            assertThat(actual.size()).as(path).isEqualTo(shown.size());
            for (int i = 0; i < shown.size(); i++) {
                assertShown(shown.get(i), actual.path(i), path + "[" + i + "]");
            }
        } else {
            assertThat(actual.asText()).as(path).isEqualTo(shown.asText());
        }
    }
}
