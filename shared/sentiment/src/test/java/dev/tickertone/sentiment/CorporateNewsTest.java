package dev.tickertone.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences in the language of company news; src/evaluation/sentences/README.md tells how they were labelled. */
class CorporateNewsTest {
    private static final Path FILE = Path.of("src/evaluation/sentences/corporate.tsv");
    private static final Map<String, Integer> SIGNS = Map.of("pos", 1, "neg", -1, "neu", 0);
    private static final List<Case> CASES = cases();

    private record Case(String text, String label, String half) {
        boolean isRight() {
            Label said = Label.of(SentimentScorer.standard().score(text, null).orElse(0.0));
            return Integer.signum(said.compareTo(Label.NEUTRAL)) == SIGNS.get(label);
        }
    }

    /** Sentences whose errors were never looked at hold the promise; those that were read hold what was learned from them. */
    @ParameterizedTest
    @CsvSource({"fresh, 0.78", "read, 0.9"})
    void mostAreRead(String half, double share) {
        List<Case> cases = CASES.stream().filter(each -> each.half.equals(half)).toList();

        assertThat(cases).hasSizeGreaterThan(90);
        assertThat(wrong(cases)).as("wrong").hasSizeLessThanOrEqualTo((int) (cases.size() * (1 - share)));
    }

    @ParameterizedTest
    @CsvSource({"pos, 0.8", "neg, 0.8", "neu, 0.8"})
    void noLabelIsReadMuchWorse(String label, double share) {
        List<Case> cases = CASES.stream().filter(each -> each.label.equals(label)).toList();

        assertThat(wrong(cases)).as("wrong").hasSizeLessThanOrEqualTo((int) (cases.size() * (1 - share)));
    }

    @Test
    void noSentenceStandsTwice() {
        assertThat(CASES).extracting(Case::text).doesNotHaveDuplicates();
    }

    private static List<String> wrong(List<Case> cases) {
        return cases.stream().filter(each -> !each.isRight()).map(each -> each.label + " " + each.text).toList();
    }

    private static List<Case> cases() {
        try {
            return Files.readAllLines(FILE).stream().skip(1).map(line -> line.split("\t", -1))
                    .map(columns -> new Case(columns[1], columns[2], columns[3])).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
