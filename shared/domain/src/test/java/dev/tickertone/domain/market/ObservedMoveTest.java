package dev.tickertone.domain.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservedMoveTest {

    /** Halves at the fourth decimal go to the even neighbour; what lies a hair above a half does not. */
    @ParameterizedTest
    @CsvSource({"2862.00,2793.30,-2.4004", "100,100,0.0000", "0.00000120,0.00000123,2.5000", "3,4,33.3333", "3,5,66.6667",
        "100,100.00005,0.0000", "100,100.00015,0.0002", "100,99.99995,0.0000", "100,99.99985,-0.0002",
        "100,100.0000500000000000000001,0.0001", "0.1,99999999999999,99999999999998900.0000"})
    void percentIsRoundedOnceFromTheExactQuotient(BigDecimal from, BigDecimal to, BigDecimal percent) {
        assertThat(ObservedMove.percent(from, to)).isEqualTo(percent);
    }

    @Test
    void aQuoteWithoutAPreviousCloseHasNoMove() {
        Quote quote = new Quote("IWM", Instant.EPOCH, BigDecimal.TEN, null);

        assertThat(quote.movePercent()).isEmpty();
        assertThat(quote.after(new BigDecimal("8")).movePercent()).contains(new BigDecimal("25.0000"));
    }
}
