package dev.tickertone.sentiment.text;

/**
 * The value of a number token.
 *
 * @param digits the plain decimal without sign and grouping: {@code "2793.30"}
 * @param value signed, multiplied by the scale that is attached or follows ({@code 1.2 billion}, {@code 5mn},
 *     {@code 40 crore})
 * @param signed whether a plus or minus sign was written
 * @param unit what it counts
 * @param currency {@code "$"}, {@code "eur"}, {@code "rs"}, … as written in lower case, or {@code null}
 * @param unitTokens how many tokens after the number belong to it: scale and unit words
 */
public record Amount(String digits, double value, boolean signed, Unit unit, String currency, int unitTokens) {

    /** What a number counts. */
    public enum Unit {
        PERCENT,
        PERCENTAGE_POINTS,
        BASIS_POINTS,
        POINTS,
        TIMES,
        MONEY,
        PLAIN
    }

    /** Whether this is a share or a change in percent. */
    public boolean isPercent() {
        return unit == Unit.PERCENT;
    }

    /** Whether this is money. */
    public boolean isMoney() {
        return unit == Unit.MONEY;
    }
}
