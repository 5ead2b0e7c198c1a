package dev.tickertone.store.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.alert.Rule;
import dev.tickertone.store.form.Body;
import dev.tickertone.store.form.Filled;
import dev.tickertone.store.portfolio.PortfolioFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation tells people to start from. */
class SamplesTest {
    private static final Path EVENTS = Path.of("../../events");

    @ParameterizedTest
    @MethodSource("rules")
    void aSampleRuleCanBeUsed(Path file) throws IOException {
        String id = file.getFileName().toString().replace(".json", "");
        Filled<Rule> rule = RuleReader.read(Body.read(Files.readAllBytes(file)).orElseThrow(), id);
        assertThat(rule).isInstanceOf(Filled.Good.class);
    }

    @Test
    void theRuleOnAPortfolioNamesASampleOne() throws IOException {
        for (Path file : portfolios()) {
            try (InputStream content = Files.newInputStream(file)) {
                assertThat(PortfolioFile.read(content).isWhole()).isTrue();
            }
        }
        assertThat(portfolios()).extracting(file -> file.getFileName().toString()).contains("us-growth.csv");
        assertThat(Files.readString(EVENTS.resolve("rules/growth-turns.json"))).contains("\"portfolio\": \"us-growth\"");
    }

    private static List<Path> rules() throws IOException {
        return files("rules");
    }

    private static List<Path> portfolios() throws IOException {
        return files("portfolios");
    }

    private static List<Path> files(String directory) throws IOException {
        try (Stream<Path> files = Files.list(EVENTS.resolve(directory))) {
            return files.sorted().toList();
        }
    }
}
