package dev.tickertone.domain.score;

import java.math.BigDecimal;

/**
 * What the article says an instrument's own price, level or yield has done. Exactly as written: targets, forecasts
 * and premiums are not moves.
 *
 * @param percent signed change in percent; {@code null} where the text gives points or basis points only
 * @param points signed change in the unit of the level, or {@code null}
 * @param basisPoints signed change of a yield, or {@code null}
 * @param level where it ended up, or {@code null}
 * @param unit of the level: {@code points}, {@code USD}, {@code percent}, …; {@code null} without a level
 * @param period {@code day}, {@code week}, {@code month}, {@code quarter} or {@code year}; {@code null} where the
 *     text does not say
 * @param evidence id of the evidence it was read from, or {@code null} where that sentence carries no score
 * @param start first character of the statement in the article's text
 * @param end one past its last character
 */
public record StatedMove(
        String symbol,
        BigDecimal percent,
        BigDecimal points,
        BigDecimal basisPoints,
        BigDecimal level,
        String unit,
        String period,
        String evidence,
        int start,
        int end) {}
