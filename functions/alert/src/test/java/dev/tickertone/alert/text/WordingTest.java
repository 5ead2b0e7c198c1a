package dev.tickertone.alert.text;

import static dev.tickertone.alert.text.Scenes.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({"PT24H, 24 hours", "PT1H, 1 hour", "PT90M, 90 minutes", "P7D, 7 days", "PT36H, 36 hours", "PT48H, 2 days",
        "PT45S, 45 seconds", "PT0S, 0 minutes"})
    void aDurationIsInTheLargestUnitThatDividesIt(Duration time, String words) {
        assertThat(Wording.duration(time)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2793.3, 2793.30", "100, 100.00", "1.08340, 1.0834", "0.00001, 0.00001", "1E+3, 1000.00"})
    void aPriceHasCents(String price, String words) {
        assertThat(Wording.price(number(price))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"-2.4049, -2.4%", "2.405, +2.41%", "0, 0%", "0.001, +0.001%", "-0.0010, -0.001%", "1E+2, +100%"})
    void aMoveHasTwoDecimalsUnlessNothingWouldBeLeft(String percent, String words) {
        assertThat(Wording.move(number(percent))).isEqualTo(words);
    }

    @Test
    void aPeriodNamesADayOnce() {
        Instant at = Instant.parse("2026-11-20T21:05:30Z");
        assertThat(Wording.period(at, at.plusSeconds(20))).isEqualTo("20 Nov 2026 21:05 UTC");
        assertThat(Wording.period(at, at.plusSeconds(120))).isEqualTo("20 Nov 2026 21:05 to 21:07 UTC");
        assertThat(Wording.period(at, at.plusSeconds(12_000)))
                .isEqualTo("20 Nov 2026 21:05 to 21 Nov 2026 00:25 UTC");
    }
}
