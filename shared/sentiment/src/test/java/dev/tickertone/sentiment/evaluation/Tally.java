package dev.tickertone.sentiment.evaluation;

import java.util.Locale;

/** Counts of what was found and what was asked for. Not thread-safe. */
final class Tally {
    private int right;
    private int wrong;
    private int found;
    private int missed;

    void right() {
        right++;
    }

    void wrong() {
        wrong++;
    }

    void found() {
        found++;
    }

    void missed() {
        missed++;
    }

    /** The share of what was found that is right; 1 where nothing was found. */
    double precision() {
        return share(right, wrong);
    }

    /** The share of what was asked for that was found; 1 where nothing was asked for. */
    double recall() {
        return share(found, missed);
    }

    private static double share(int part, int rest) {
        return part + rest == 0 ? 1 : (double) part / (part + rest);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "precision %.3f (%d of %d), recall %.3f (%d of %d)",
                precision(), right, right + wrong, recall(), found, found + missed);
    }
}
