package dev.tickertone.domain.portfolio;

import dev.tickertone.domain.score.Bar;
import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Scores;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/**
 * What was written of a portfolio's instruments in a stretch of time, by the size of the holdings.
 *
 * @param stories of each instrument, together: one that two instruments share counts for both
 * @param score mean of the instruments' scores by their signed shares, divided by {@code coverage}; rounded as scores
 *     are, in [-1, 1]; {@code null} where no holding was written about
 * @param coverage which part of the gross exposure was written about, to four decimals, in [0, 1]
 */
public record PortfolioBar(int stories, Double score, BigDecimal coverage) {
    private static final int COVERAGE_DECIMALS = 4;

    /**
     * @param holdings with their shares; one without is no part of it
     * @param bars by symbol; of one that is not in it nothing was written
     */
    public static PortfolioBar of(Exposure holdings, Map<String, Bar> bars) {
        int stories = 0;
        BigDecimal covered = BigDecimal.ZERO;
        BigDecimal weighted = BigDecimal.ZERO;
        for (Exposure.Line line : holdings.holdings()) {
            Bar bar = bars.get(line.holding().symbol());
            if (line.share() != null && bar != null && bar.score() != null) {
                stories += bar.stories();
                covered = covered.add(line.share().abs());
                weighted = weighted.add(line.share().multiply(BigDecimal.valueOf(bar.score())));
            }
        }
        Double score = covered.signum() == 0 ? null
                : Scores.round(weighted.divide(covered, MathContext.DECIMAL64).doubleValue());
        return new PortfolioBar(stories, score, covered.min(BigDecimal.ONE).setScale(COVERAGE_DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** The label of {@link #score}; {@code null} with it. */
    public Label label() {
        return score == null ? null : Label.of(score);
    }
}
