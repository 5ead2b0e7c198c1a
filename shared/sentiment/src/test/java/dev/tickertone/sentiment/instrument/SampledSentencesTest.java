package dev.tickertone.sentiment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Instruments drawn at random from the master, and everyday English with the words of their names. */
class SampledSentencesTest {
    private static final double LEAST_RECALL = 0.93;
    private static final double LEAST_PRECISION = 0.98;
    private static final int MOST_FALSE = 4;
    private static final Path ERRORS = Path.of("target", "sampled-errors.tsv");

    @Test
    void whatIsNamedIsFound() throws IOException {
        List<String> errors = new ArrayList<>();
        int marked = 0;
        int found = 0;
        int right = 0;
        for (String line : WordLists.lines(SampledSentencesTest.class, "sampled.txt")) {
            Marked sentence = Marked.of(line);
            List<String> missed = new ArrayList<>(sentence.mentions());
            missed.removeAll(sentence.found());
            List<String> wrong = new ArrayList<>(sentence.found());
            wrong.removeAll(sentence.mentions());
            marked += sentence.mentions().size();
            found += sentence.found().size();
            right += sentence.mentions().size() - missed.size();
            if (!missed.isEmpty() || !wrong.isEmpty()) {
                errors.add("missed " + missed + " wrong " + wrong + "\t" + sentence.text());
            }
        }
        Files.write(ERRORS, errors);

        assertThat((double) right / marked).as("recall").isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat((double) right / found).as("precision").isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    @Test
    void everydayEnglishHardlyNamesOne() {
        List<String> wrong = new ArrayList<>();
        for (String line : WordLists.lines(SampledSentencesTest.class, "everyday.txt")) {
            List<String> found = new Marked(line, List.of()).found();
            if (!found.isEmpty()) {
                wrong.add(line + " " + found);
            }
        }

        assertThat(wrong).hasSizeLessThanOrEqualTo(MOST_FALSE);
    }
}
