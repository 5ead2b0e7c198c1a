package dev.tickertone.domain.score;

import java.util.Locale;

/**
 * The words for a score. Bands on the rounded score s: |s| &lt; 0.10 neutral, 0.10 to 0.34 mildly, 0.35 to 0.64
 * moderately, 0.65 and above strongly.
 */
public enum Label {
    STRONGLY_NEGATIVE,
    MODERATELY_NEGATIVE,
    MILDLY_NEGATIVE,
    NEUTRAL,
    MILDLY_POSITIVE,
    MODERATELY_POSITIVE,
    STRONGLY_POSITIVE;

    /** Lower bounds of |s|, rounded to two decimals, of mildly, moderately and strongly. */
    public static final double MILDLY = 0.10;
    private static final double MODERATELY = 0.35;
    private static final double STRONGLY = 0.65;

    /**
     * The label of a score.
     *
     * @param score in [-1, 1]; rounded first, so the label always follows from the score that is shown
     */
    public static Label of(double score) {
        double s = Scores.round(score);
        double size = Math.abs(s);
        if (size < MILDLY) {
            return NEUTRAL;
        }
        int step = size < MODERATELY ? 1 : size < STRONGLY ? 2 : 3;
        return values()[NEUTRAL.ordinal() + (s < 0 ? -step : step)];
    }

    /** The words the API and people see: {@code "mildly negative"}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
