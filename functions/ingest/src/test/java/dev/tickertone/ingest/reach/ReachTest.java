package dev.tickertone.ingest.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.ingest.Read;
import dev.tickertone.ingest.Reading;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of all the characters of the stories at least 98 % are kept, and of what is kept at most 2 % is furniture. */
class ReachTest {
    private static final int FEWEST_SITES = 25;
    private static final int FEWEST_PAGES = 100;

    private final List<Result> results = new ArrayList<>();

    /** @param missed lines of the story that were not read @param alien lines read that are not the story's */
    private record Result(String site, int length, int kept, int alien, List<String> missed, List<String> aliens) {}

    @Test
    void keepsStoriesAndLeavesOutWhatSurroundsThem() throws Exception {
        List<TrueStory> stories = stories("stories");
        measure("pages", stories);
        for (Map.Entry<String, Function<TrueStory, byte[]>> payload : Payloads.ALL.entrySet()) {
            stories.forEach(story -> results.add(measure(payload.getKey(), payload.getValue().apply(story), story, List.of())));
        }
        assertThat(results.stream().map(Result::site).distinct().count()).isGreaterThanOrEqualTo(FEWEST_SITES);
        assertThat(results).hasSizeGreaterThanOrEqualTo(FEWEST_PAGES);
        hold("reach", 0.98, 0.02);
    }

    /** Pages that were written later, each set before the reader saw any of it; the README says what it showed then. */
    @ParameterizedTest
    @CsvSource({"second, 0.998, 0.01", "third, 0.997, 0.005", "fourth, 0.999, 0.037"})
    void holdsWhatItDoesOnPagesThatWereWrittenLater(String folder, double leastKept, double mostFurniture) throws Exception {
        measure(folder, stories("stories", "more-stories"));
        hold(folder, leastKept, mostFurniture);
    }

    private void hold(String name, double leastKept, double mostFurniture) throws IOException {
        Files.writeString(Path.of("target", name + ".txt"), report());
        assertThat(share(Result::kept, Result::length)).as(report()).isGreaterThanOrEqualTo(leastKept);
        assertThat(share(Result::alien, result -> result.kept() + result.alien())).as(report())
                .isLessThanOrEqualTo(mostFurniture);
    }

    private void measure(String folder, List<TrueStory> stories) throws Exception {
        for (Map.Entry<String, String> page : files(folder).entrySet()) {
            Site site = Site.parse(page.getValue());
            stories.forEach(story -> results.add(measure(page.getKey(), site.page(story), story, site.also())));
        }
    }

    private static List<TrueStory> stories(String... folders) throws Exception {
        List<TrueStory> stories = new ArrayList<>();
        for (String folder : folders) {
            files(folder).values().forEach(story -> stories.add(TrueStory.parse(story)));
        }
        return stories;
    }

    private static Result measure(String name, byte[] content, TrueStory story, List<String> also) {
        List<Read> reads = Reading.all(name, content);
        String text = reads.size() == 1 && reads.getFirst() instanceof Read.Accepted(Article article) ? article.text() : "";
        List<String> read = text.lines().filter(line -> !line.isEmpty()).toList();
        List<String> expected = new ArrayList<>(story.lines());
        expected.add(story.headline());
        Set<String> allowed = new HashSet<>(expected);
        allowed.addAll(also);
        List<String> missed = expected.stream().filter(line -> !read.contains(line)).toList();
        List<String> alien = read.stream().filter(line -> !allowed.contains(line)).toList();
        int length = length(expected);
        return new Result(name, length, length - length(missed), length(alien), missed, alien);
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    private double share(Function<Result, Integer> part, Function<Result, Integer> whole) {
        return (double) results.stream().mapToInt(part::apply).sum() / results.stream().mapToInt(whole::apply).sum();
    }

    /** The figures of each site and, of its first story that shows them, the lines that were missed or are alien. */
    private String report() {
        StringBuilder report = new StringBuilder(String.format(Locale.ROOT, "kept %.4f, furniture %.4f of %d pages%n",
                share(Result::kept, Result::length), share(Result::alien, r -> r.kept() + r.alien()), results.size()));
        results.stream().filter(result -> !result.missed().isEmpty() || !result.aliens().isEmpty()).forEach(result ->
                report.append(String.format(Locale.ROOT, "%-22s kept %.3f missed %s alien %s%n", result.site(),
                        (double) result.kept() / result.length(), result.missed(), result.aliens())));
        return report.toString();
    }

    private static Map<String, String> files(String folder) throws IOException, URISyntaxException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(Path.of(ReachTest.class.getResource(folder).toURI()))) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
