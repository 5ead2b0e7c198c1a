package dev.tickertone.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpTest {
    @ParameterizedTest
    @CsvSource({
        "LT, true, false, false",
        "LTE, true, true, false",
        "GT, false, false, true",
        "GTE, false, true, true",
        "CROSSES_BELOW, true, true, false",
        "CROSSES_ABOVE, false, true, true",
    })
    void belowAtAndAboveTheLine(Op op, boolean below, boolean at, boolean above) {
        BigDecimal line = new BigDecimal("-0.15");
        assertThat(op.holds(new BigDecimal("-0.1501"), line)).as("below").isEqualTo(below);
        assertThat(op.holds(new BigDecimal("-0.15"), line)).as("at").isEqualTo(at);
        assertThat(op.holds(new BigDecimal("-0.1500"), line)).as("at, written longer").isEqualTo(at);
        assertThat(op.holds(new BigDecimal("-0.1499"), line)).as("above").isEqualTo(above);
    }

    @Test
    void zeroIsZeroHoweverItIsWritten() {
        assertThat(Op.LTE.holds(new BigDecimal("0.00"), BigDecimal.ZERO)).isTrue();
        assertThat(Op.LT.holds(new BigDecimal("-0.0"), BigDecimal.ZERO)).isFalse();
    }

    @Test
    void halfOfThemLookForSmallValuesAndTwoAreCrossings() {
        assertThat(EnumSet.allOf(Op.class)).filteredOn(Op::isBelow)
                .containsExactly(Op.LT, Op.LTE, Op.CROSSES_BELOW);
        assertThat(EnumSet.allOf(Op.class)).filteredOn(Op::isCrossing)
                .containsExactly(Op.CROSSES_BELOW, Op.CROSSES_ABOVE);
    }

    @Test
    void theWordIsTheApis() {
        assertThat(Op.CROSSES_BELOW).hasToString("crosses_below");
        assertThat(Op.GTE).hasToString("gte");
    }
}
