package dev.tickertone.query.alphavantage;

/**
 * Alpha Vantage's words for a score, at the bounds that its
 * <a href="https://www.alphavantage.co/documentation/#news-sentiment">documentation</a> and every answer of its gives.
 */
final class Tone {
    /** As its answers have it, with its own spelling. */
    static final String DEFINITION = "x <= -0.35: Bearish; -0.35 < x <= -0.15: Somewhat-Bearish; "
            + "-0.15 < x < 0.15: Neutral; 0.15 <= x < 0.35: Somewhat_Bullish; x >= 0.35: Bullish";

    private static final double SOMEWHAT = 0.15;
    private static final double FULLY = 0.35;

    private Tone() {}

    /** @param score rounded to two decimals, in [-1, 1] */
    static String of(double score) {
        double size = Math.abs(score);
        if (size < SOMEWHAT) {
            return "Neutral";
        }
        return (size < FULLY ? "Somewhat-" : "") + (score < 0 ? "Bearish" : "Bullish");
    }
}
