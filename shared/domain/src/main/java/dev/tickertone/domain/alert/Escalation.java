package dev.tickertone.domain.alert;

import java.math.BigDecimal;

/**
 * How much worse a story that was alerted on must get to be alerted on again. Worse is farther from 0 the same way.
 *
 * @param score step of the score, above 0, or {@code null} where it does not count
 * @param movePercent step of the move in percent, above 0, or {@code null} where it does not count
 */
public record Escalation(BigDecimal score, BigDecimal movePercent) {

    /**
     * Whether what is known now is worse by a step than what was told last.
     *
     * @param toldScore may be {@code null}, as may the others
     */
    public boolean isWorse(BigDecimal toldScore, BigDecimal toldMove, BigDecimal newScore, BigDecimal newMove) {
        return isStep(score, toldScore, newScore) || isStep(movePercent, toldMove, newMove);
    }

    private static boolean isStep(BigDecimal step, BigDecimal told, BigDecimal now) {
        return step != null && told != null && now != null && now.signum() * told.signum() > 0
                && now.abs().subtract(told.abs()).compareTo(step) >= 0;
    }
}
