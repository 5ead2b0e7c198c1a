package dev.tickertone.sentiment.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    void templatesTellTheirNamesApart() throws IOException {
        List<Templates.Named> drawn = Templates.drawNamed(2, 7);

        assertThat(drawn).isEqualTo(Templates.drawNamed(2, 7)).hasSizeGreaterThan(100);
        assertThat(drawn).allSatisfy(each -> {
            assertThat(each.text()).doesNotContain("<").doesNotContain("/");
            assertThat(each.text().toLowerCase(Locale.ROOT)).contains(
                    each.labels().keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
            assertThat(each.labels()).isNotEmpty();
        });
        assertThat(drawn).flatExtracting(each -> each.labels().values()).contains(-1, 0, 1);
    }

    @Test
    void anActorLeansAsItsClauseDoes() {
        List<String> lines = Trainer.lines(examples(), actors());

        assertThat(lines).anySatisfy(line -> assertThat(line).matches("own\\tsunny\\t[1-9]\\d*\\t-?\\d+"));
        assertThat(lines).anySatisfy(line -> assertThat(line).matches("else\\tsunny\\t-\\d+\\t-?\\d+"));
    }

    private static List<Example> actors() {
        String text = "The days were sunny at Brontel; the days were murky at Quarlex";
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Example.of("a", text, "Brontel", 1, i).ifPresent(examples::add);
            Example.of("a", text, "Quarlex", -1, i).ifPresent(examples::add);
        }
        assertThat(Example.of("a", "Sunny at Brontel", "Vandor", 1, 0)).isEmpty();
        return examples;
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertThat(Trainer.lines(examples(), List.of())).isEqualTo(Trainer.lines(examples(), List.of()));
    }

    @Test
    void wordsLeanAsTheirTextsDoAndNamesAreLeftOut() {
        List<String> lines = Trainer.lines(examples(), List.of());

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
