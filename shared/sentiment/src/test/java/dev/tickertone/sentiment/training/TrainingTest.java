package dev.tickertone.sentiment.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainingTest {
    @Test
    void templatesAreDrawnAlikeAndFillEverySlot() throws IOException {
        Map<String, List<String>> drawn = Templates.draw(2, 7);

        assertThat(drawn).isEqualTo(Templates.draw(2, 7)).containsOnlyKeys("positive", "negative", "neutral");
        assertThat(drawn.get("neutral")).hasSizeGreaterThan(120);
        assertThat(drawn.values()).allSatisfy(
                sentences -> assertThat(sentences).allMatch(s -> !s.contains("<") && !s.contains("/")));
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertThat(Trainer.lines(examples())).isEqualTo(Trainer.lines(examples()));
    }

    @Test
    void wordsLeanAsTheirTextsDoAndNamesAreLeftOut() {
        List<String> lines = Trainer.lines(examples());

        assertThat(lines).anySatisfy(line -> assertThat(line).matches("word\tsunny\t[1-9]\\d*\t-?\\d+"));
        assertThat(lines).anySatisfy(line -> assertThat(line).matches("word\tmurky\t-\\d+\t-?\\d+"));
        assertThat(lines).noneMatch(line -> line.contains("quarlex") || line.contains("rare"));
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            examples.add(Example.of("a", "It was sunny at Quarlex.", 1, i));
            examples.add(Example.of("a", "It was murky at Quarlex.", -1, i));
            examples.add(Example.of("b", "It was at Quarlex.", 0, i));
        }
        examples.add(Example.of("b", "A rare word.", 0, 9));
        return examples;
    }
}
