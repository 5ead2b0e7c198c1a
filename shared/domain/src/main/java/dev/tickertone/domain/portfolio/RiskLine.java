package dev.tickertone.domain.portfolio;

import dev.tickertone.domain.portfolio.Exposure.Line;
import dev.tickertone.domain.score.Label;
import java.math.BigDecimal;

/**
 * Beyond which a holding is at risk: the news and the tape both go against it.
 *
 * @param minScore least size of the instrument's score, included, in [0, 1]
 * @param minMove least size of its move, in percent, included
 */
public record RiskLine(BigDecimal minScore, BigDecimal minMove) {
    /** A score that is not neutral, and a move of one percent. */
    public static final RiskLine USUAL = new RiskLine(BigDecimal.valueOf(Label.MILDLY), BigDecimal.ONE);

    /** This line with other bounds; {@code null} leaves one as it is. */
    public RiskLine with(Double score, Double move) {
        return new RiskLine(score == null ? minScore : BigDecimal.valueOf(score),
                move == null ? minMove : BigDecimal.valueOf(move));
    }

    /** Whether the news goes against a holding: down on a long one, up on a short one. */
    public boolean isCrossedByNewsOn(Line line) {
        return line.contribution() != null && line.contribution().signum() < 0
                && BigDecimal.valueOf(line.recent().score()).abs().compareTo(minScore) >= 0;
    }

    /**
     * Whether both go against it.
     *
     * @param movePercent of the instrument, or {@code null} where it is not known: then it is not at risk
     */
    public boolean isCrossedBy(Line line, BigDecimal movePercent) {
        return isCrossedByNewsOn(line) && movePercent != null
                && line.share().signum() * movePercent.signum() < 0 && movePercent.abs().compareTo(minMove) >= 0;
    }
}
