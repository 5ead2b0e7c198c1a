package dev.tickertone.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.portfolio.Portfolio.Holding;
import dev.tickertone.domain.score.Bar;
import dev.tickertone.domain.score.Label;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortfolioBarTest {
    private static final Exposure HOLDINGS = Exposure.of(
            new Portfolio("p", "P", List.of(weight("UP", "2"), weight("SHORT", "-1"), weight("QUIET", "1"))),
            Instant.EPOCH, Map.of(), symbol -> RecentScore.NONE);

    @Test
    void holdingsCountByTheirSignedShares() {
        PortfolioBar bar = PortfolioBar.of(HOLDINGS, Map.of("UP", bar(3, "0.4"), "SHORT", bar(2, "-0.1"), "OTHER", bar(9, "1")));
        assertThat(bar).isEqualTo(new PortfolioBar(5, 0.3, new BigDecimal("0.7500"))); // (0.5 * 0.4 + 0.25 * 0.1) / 0.75
        assertThat(bar.label()).isEqualTo(Label.MILDLY_POSITIVE);
    }

    @Test
    void whatNobodyWroteAboutHasNoScore() {
        PortfolioBar bar = PortfolioBar.of(HOLDINGS, Map.of("UP", Bar.EMPTY));
        assertThat(bar).isEqualTo(new PortfolioBar(0, null, new BigDecimal("0.0000")));
        assertThat(bar.label()).isNull();
    }

    private static Bar bar(int stories, String score) {
        BigDecimal value = new BigDecimal(score);
        return new Bar(stories, stories, BigDecimal.ONE, value, value.multiply(value));
    }

    private static Holding weight(String symbol, String weight) {
        return new Holding(symbol, new BigDecimal(weight), null);
    }
}
