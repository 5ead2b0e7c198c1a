package dev.tickertone.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void tiesGoAwayFromZeroOnTheShortestDecimalForm() {
        assertThat(Scores.round(0.125)).isEqualTo(0.13);
        assertThat(Scores.round(-0.125)).isEqualTo(-0.13);
        assertThat(Scores.round(1.005 - 1 + 0.1)).isEqualTo(0.1);
        assertThat(Scores.round(0.285)).isEqualTo(0.29);
        assertThat(Scores.round(-0.575)).isEqualTo(-0.58);
    }

    @Test
    void nothingIsMinusZero() {
        assertThat(Double.compare(Scores.round(-0.001), 0.0)).isZero();
        assertThat(Double.compare(Scores.round(-0.0), 0.0)).isZero();
    }

    @Test
    void isTheDecimalRoundingOfEveryNumber() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            double near = Math.round(random.nextDouble(-1, 1) * 1000) / 1000.0;
            for (double raw : new double[] {random.nextDouble(-1, 1), near, Math.nextUp(near), near / 2, near * 1e-6}) {
                assertThat(Double.compare(Scores.round(raw), decimal(raw, 2))).as("%s", raw).isZero();
                assertThat(Double.compare(Scores.round(raw, 6), decimal(raw, 6))).as("%s", raw).isZero();
            }
        }
    }

    private static double decimal(double raw, int decimals) {
        return BigDecimal.valueOf(raw).setScale(decimals, RoundingMode.HALF_UP).doubleValue() + 0.0;
    }
}
