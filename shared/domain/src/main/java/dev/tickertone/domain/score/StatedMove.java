package dev.tickertone.domain.score;

import java.math.BigDecimal;

/**
 * What the article says an instrument's own price, level or yield has done; the sign is the direction. Amounts are as
 * written ({@code a third of its value} is 33.3 percent, {@code doubled} is 100), or the exact difference of the two
 * levels that are written: {@code rose to 4.61% from 4.54%} is 7 basis points. A percentage is never worked out from
 * prices. A statement without any amount, targets, forecasts and premiums are not moves.
 *
 * @param percent signed change in percent; {@code null} where the text gives points or basis points only
 * @param points signed change in the unit of the level, money included ({@code fell 45 cents} is -0.45), or {@code null}
 * @param basisPoints signed change of a yield, or {@code null}
 * @param level where it ended up, or {@code null}
 * @param unit of the level: {@code points}, {@code USD}, {@code percent}, …; {@code GBX} where it is written in pence and
 *     {@code USX} where a contract or currency is in cents, with points to match; {@code null} without a level
 * @param period {@code day}, {@code week}, {@code month}, {@code quarter} or {@code year}; {@code since} for a longer or
 *     another span that the text names ({@code since the spring}, {@code over three weeks}); {@code null} where it does
 *     not say
 * @param session {@code pre_market}, {@code regular} or {@code after_hours}; {@code null} where the text does not say
 * @param extreme whether it is how far the move went within its period ({@code as much as}, {@code at one point}) and
 *     not where it ended
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
        String session,
        boolean extreme,
        String evidence,
        int start,
        int end) {}
