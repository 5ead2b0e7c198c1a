package dev.tickertone.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.domain.score.Label;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExposureTest {
    private static final Instant NOW = Instant.parse("2026-11-20T21:00:00Z");
    private static final Map<String, RecentScore> SAID = Map.of(
            "UP", new RecentScore(0.5, 3), "DOWN", new RecentScore(-0.2, 1), "GONE", new RecentScore(-1.0, 1));

    @Test
    void contributionsAreSharesTimesScoresAndAddUp() {
        Exposure exposure = exposure(weight("UP", "3"), weight("DOWN", "1"));

        assertThat(exposure.holdings()).extracting(Exposure.Line::share)
                .containsExactly(decimal("0.750000"), decimal("0.250000"));
        assertThat(exposure.holdings()).extracting(Exposure.Line::contribution)
                .containsExactly(decimal("0.375000"), decimal("-0.050000"));
        assertThat(exposure.score()).isEqualTo(0.33); // 0.325, half away from zero
        assertThat(exposure.label()).isEqualTo(Label.MILDLY_POSITIVE);
        assertThat(exposure.coverage()).isEqualTo("1.0000");
    }

    @Test
    void goodNewsOnAShortPositionIsBad() {
        Exposure exposure = exposure(weight("UP", "-3"), weight("DOWN", "1"));

        assertThat(exposure.holdings()).extracting(Exposure.Line::share)
                .containsExactly(decimal("-0.750000"), decimal("0.250000"));
        assertThat(exposure.score()).isEqualTo(-0.43);
    }

    @Test
    void whatNobodyWritesAboutLowersTheCoverageAndNotTheScore() {
        Exposure exposure = exposure(weight("UP", "1"), weight("QUIET", "3"));

        assertThat(exposure.score()).isEqualTo(0.5);
        assertThat(exposure.coverage()).isEqualTo("0.2500");
        assertThat(exposure.holdings().getLast().contribution()).isNull();
        assertThat(exposure.holdings().getLast().recent()).isEqualTo(RecentScore.NONE);
    }

    @Test
    void whereNothingIsSaidThereIsNoScore() {
        Exposure exposure = exposure(weight("QUIET", "3"));

        assertThat(exposure.score()).isNull();
        assertThat(exposure.label()).isNull();
        assertThat(exposure.coverage()).isEqualTo("0.0000");
    }

    @Test
    void quantitiesAreValuedAtTheirPrices() {
        Exposure exposure = Exposure.of(portfolio(quantity("UP", "10"), quantity("DOWN", "-40")), NOW,
                Map.of("UP", decimal("3.10"), "DOWN", decimal("0.775")), ExposureTest::said);

        assertThat(exposure.holdings()).extracting(Exposure.Line::price)
                .containsExactly(decimal("3.10"), decimal("0.775"));
        assertThat(exposure.holdings()).extracting(Exposure.Line::share)
                .containsExactly(decimal("0.500000"), decimal("-0.500000"));
        assertThat(exposure.score()).isEqualTo(0.35);
        assertThat(exposure.unpriced()).isZero();
    }

    @Test
    void whatHasNoPriceIsNoPartOfTheExposureAndIsCounted() {
        Exposure exposure = Exposure.of(portfolio(quantity("UP", "10"), quantity("GONE", "1000")), NOW,
                Map.of("UP", decimal("3.10")), ExposureTest::said);

        assertThat(exposure.score()).isEqualTo(0.5);
        assertThat(exposure.coverage()).isEqualTo("1.0000");
        assertThat(exposure.unpriced()).isEqualTo(1);
        assertThat(exposure.holdings().getLast()).isEqualTo(
                new Exposure.Line(quantity("GONE", "1000"), null, null, said("GONE"), null));
    }

    @Test
    void weightsNeedNoPrice() {
        Exposure exposure = Exposure.of(portfolio(weight("UP", "1")), NOW, Map.of("UP", decimal("3")), ExposureTest::said);

        assertThat(exposure.holdings().getFirst().price()).isNull();
        assertThat(exposure.holdings().getFirst().share()).isEqualTo("1.000000");
    }

    @Test
    void aPortfolioOfNothingButClosedPositionsHasNoScore() {
        Exposure exposure = exposure(weight("UP", "0"), weight("DOWN", "0"));

        assertThat(exposure.score()).isNull();
        assertThat(exposure.coverage()).isEqualTo("0.0000");
        assertThat(exposure.holdings().getFirst().share()).isEqualTo("0.000000");
    }

    @Test
    void theScoreStaysInItsRangeWhateverTheSizes() {
        Exposure exposure = Exposure.of(portfolio(weight("GONE", "999999999999"), weight("UP", "0.00000001")), NOW,
                Map.of(), ExposureTest::said);

        assertThat(exposure.score()).isEqualTo(-1.0);
        assertThat(exposure.holdings().getFirst().share()).isEqualTo("1.000000");
    }

    private static Exposure exposure(Holding... holdings) {
        return Exposure.of(portfolio(holdings), NOW, Map.of(), ExposureTest::said);
    }

    private static Portfolio portfolio(Holding... holdings) {
        return new Portfolio("p", "P", List.of(holdings));
    }

    private static RecentScore said(String symbol) {
        return SAID.getOrDefault(symbol, RecentScore.NONE);
    }

    private static Holding weight(String symbol, String weight) {
        return new Holding(symbol, decimal(weight), null);
    }

    private static Holding quantity(String symbol, String quantity) {
        return new Holding(symbol, null, decimal(quantity));
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
