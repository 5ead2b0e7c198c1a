package dev.tickertone.sentiment.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.instrument.MentionFinder;
import dev.tickertone.sentiment.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedMovesTest {
    private static final int HOSTILE_CHARACTERS = 300_000;
    private static final Duration LINEAR = Duration.ofSeconds(10);

    /** A sentence and the readings of it, each as the resource writes it. */
    record Example(String sentence, List<String> readings) {
        static Example of(String block) {
            List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
            return new Example(lines.getFirst(), lines.stream().skip(1).map(String::strip).toList());
        }

        @Override
        public String toString() {
            return sentence;
        }
    }

    @ParameterizedTest
    @MethodSource
    void readsExactlyWhatIsStated(Example example) {
        assertThat(Moves.shown(example.sentence())).isEqualTo(example.readings());
    }

    @ParameterizedTest
    @MethodSource
    void refusesForecastsTargetsConditionsAndMeasuresOfBusiness(String sentence) {
        assertThat(Moves.shown(sentence)).isEmpty();
    }

    @Test
    void keepsTheDigitsAsWritten() {
        StatedMove move = Moves.of("The Dow rose 1.50% to 38,000.00.").getFirst();

        assertThat(move.percent()).isEqualTo(new BigDecimal("1.50"));
        assertThat(move.level()).isEqualTo(new BigDecimal("38000.00"));
        assertThat(move.evidence()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Apple rose 2% and ", "the stock up 3%, ", "Apple, ", "up 3%, ", "its shares ", ", and the Dow", "(", ") fell 2% ",
        "Apple fell about ", "in in in in 2% drop in the ", "or 2%, or ", "half a ", "at 5, up 1% ", "1% and 2% and ",
        "from 4 to 5 ", "- 1.2 -3% ", "lifted Apple by 3% ", "having gained 3%, ", "extends loss to 3% ", "in the a of 3% lower ",
        "it rose 2%, ", "12 13% down "
    })
    void hostileRepetitionCostsNoMoreThanItsLength(String scrap) {
        Text text = Text.of("Apple " + scrap.repeat(HOSTILE_CHARACTERS / scrap.length()), 0);
        List<Mention> mentions = MentionFinder.standard().find(text);

        assertTimeoutPreemptively(LINEAR, () -> StatedMoves.find(text, mentions));
    }

    static Stream<Example> readsExactlyWhatIsStated() {
        return Arrays.stream(resource("stated.txt").split("\n\n+")).filter(block -> !block.startsWith("#"))
                .map(Example::of);
    }

    static Stream<String> refusesForecastsTargetsConditionsAndMeasuresOfBusiness() {
        return resource("not-stated.txt").lines().filter(line -> !line.startsWith("#"));
    }

    private static String resource(String name) {
        try (var stream = StatedMovesTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
