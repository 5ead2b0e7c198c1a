package dev.tickertone.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTest {
    private static final Escalation BOTH = new Escalation(new BigDecimal("0.2"), new BigDecimal("1.5"));

    @ParameterizedTest
    @CsvSource({
        "-0.30, -0.50, true", "-0.30, -0.49, false", "0.30, 0.50, true", "0.30, 0.49, false",
        "-0.30, -0.10, false", "-0.30, 0.90, false", "0, 0.9, false", "0.9, 0, false", "-0.30, -0.30, false",
    })
    void aScoreIsWorseAStepFartherFromZeroTheSameWay(String told, String now, boolean worse) {
        assertThat(BOTH.isWorse(new BigDecimal(told), null, new BigDecimal(now), null)).isEqualTo(worse);
    }

    @ParameterizedTest
    @CsvSource({"-2, -3.5, true", "-2, -3.4999, false", "2, 3.5, true", "2, -9, false", "-2, -0.5, false"})
    void soIsAMove(String told, String now, boolean worse) {
        assertThat(BOTH.isWorse(null, new BigDecimal(told), null, new BigDecimal(now))).isEqualTo(worse);
    }

    @Test
    void eitherIsEnough() {
        assertThat(BOTH.isWorse(decimal("-0.3"), decimal("-2"), decimal("-0.3"), decimal("-4"))).isTrue();
        assertThat(BOTH.isWorse(decimal("-0.3"), decimal("-2"), decimal("-0.6"), decimal("-2"))).isTrue();
    }

    @Test
    void aStepThatIsNotGivenDoesNotCount() {
        Escalation byScore = new Escalation(new BigDecimal("0.2"), null);
        assertThat(byScore.isWorse(decimal("-0.3"), decimal("-2"), decimal("-0.3"), decimal("-40"))).isFalse();
        Escalation byMove = new Escalation(null, BigDecimal.ONE);
        assertThat(byMove.isWorse(decimal("-0.3"), decimal("-2"), decimal("-1"), decimal("-2"))).isFalse();
    }

    @Test
    void whatIsNotKnownIsNotWorse() {
        assertThat(BOTH.isWorse(null, null, decimal("-1"), decimal("-9"))).isFalse();
        assertThat(BOTH.isWorse(decimal("-0.3"), decimal("-2"), null, null)).isFalse();
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
