package dev.tickertone.domain.portfolio;

import dev.tickertone.domain.score.Bar;
import dev.tickertone.domain.score.Label;
import java.math.BigDecimal;
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
    /**
     * @param holdings with their shares; one without is no part of it
     * @param bars by symbol; of one that is not in it nothing was written
     */
    public static PortfolioBar of(Exposure holdings, Map<String, Bar> bars) {
        Exposure said = holdings.with(symbol -> said(bars.getOrDefault(symbol, Bar.EMPTY)));
        int stories = said.holdings().stream().filter(line -> line.contribution() != null)
                .mapToInt(line -> line.recent().stories()).sum();
        return new PortfolioBar(stories, said.score(), said.coverage());
    }

    private static RecentScore said(Bar bar) {
        return bar.score() == null ? RecentScore.NONE : new RecentScore(bar.score(), bar.stories());
    }

    /** The label of {@link #score}; {@code null} with it. */
    public Label label() {
        return score == null ? null : Label.of(score);
    }
}
