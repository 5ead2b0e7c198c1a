package dev.tickertone.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each reader keeps its promises on sound inputs and on all that fuzzing ever broke one with. */
@Timeout(60)
class FixturesTest {
    @ParameterizedTest
    @EnumSource(Target.class)
    void keepsItsPromises(Target target) throws IOException {
        for (byte[] seed : Seeds.of(target)) {
            target.check(seed);
        }
        for (Path fixture : fixtures(target)) {
            byte[] content = Files.readAllBytes(fixture);
            assertThatCode(() -> target.check(content)).as(fixture.toString()).doesNotThrowAnyException();
        }
    }

    private static List<Path> fixtures(Target target) throws IOException {
        Path directory = Fuzz.FIXTURES.resolve(target.name().toLowerCase(Locale.ROOT));
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
