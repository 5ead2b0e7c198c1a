package dev.tickertone.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.Label;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences in the language of company news, labelled before the engine read them. */
class CorporateNewsTest {
    private static final double LEAST_RIGHT = 0.9;
    private static final double LEAST_RIGHT_OF_A_LABEL = 0.85;
    private static final List<Case> CASES = cases();

    private record Case(String label, String text) {
        boolean isRight() {
            Label said = Label.of(SentimentScorer.standard().score(text, null).orElse(0.0));
            return Integer.signum(said.compareTo(Label.NEUTRAL)) == Map.of("pos", 1, "neg", -1, "neu", 0).get(label);
        }
    }

    @Test
    void nineOfTenAreRead() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong(CASES)).as("wrong").hasSizeLessThanOrEqualTo((int) (CASES.size() * (1 - LEAST_RIGHT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pos", "neg", "neu"})
    void noLabelIsReadMuchWorse(String label) {
        List<Case> cases = CASES.stream().filter(each -> each.label.equals(label)).toList();
        assertThat(wrong(cases)).as("wrong").hasSizeLessThanOrEqualTo((int) (cases.size() * (1 - LEAST_RIGHT_OF_A_LABEL)));
    }

    private static List<String> wrong(List<Case> cases) {
        return cases.stream().filter(each -> !each.isRight()).map(each -> each.label + " " + each.text).toList();
    }

    private static List<Case> cases() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CorporateNewsTest.class.getResourceAsStream("corporate.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).map(columns -> new Case(columns[0], columns[1])).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
