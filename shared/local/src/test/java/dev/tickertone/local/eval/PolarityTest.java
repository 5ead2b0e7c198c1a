package dev.tickertone.local.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolarityTest {
    @ParameterizedTest
    @CsvSource({"-1,NEGATIVE", "-0.1,NEGATIVE", "-0.095,NEGATIVE", "-0.0949,NEUTRAL", "0,NEUTRAL", "0.0949,NEUTRAL",
        "0.095,POSITIVE", "0.1,POSITIVE", "1,POSITIVE"})
    void aScoreIsNeutralInTheBandOfTheProductOnceItIsRounded(double score, Polarity expected) {
        assertThat(Polarity.of(score)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"neg,NEGATIVE", "Negative,NEGATIVE", "mildly negative,NEGATIVE", "neu,NEUTRAL", "neutral,NEUTRAL",
        "pos,POSITIVE", "strongly positive,POSITIVE", "' moderately positive ',POSITIVE"})
    void labelsAreReadInShortInFullAndWithTheirBand(String word, Polarity expected) {
        assertThat(Polarity.parse(word)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "good", "n", "very positive", "positively"})
    void otherWordsAreNoLabels(String word) {
        assertThat(Polarity.parse(word)).isEmpty();
    }

    @Test
    void signsAreThoseOfTheClass() {
        assertThat(Polarity.NEGATIVE.sign()).isEqualTo(-1);
        assertThat(Polarity.NEUTRAL.sign()).isZero();
        assertThat(Polarity.POSITIVE.sign()).isEqualTo(1);
    }
}
