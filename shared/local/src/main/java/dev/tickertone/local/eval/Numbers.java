package dev.tickertone.local.eval;

import dev.tickertone.local.eval.Tsv.Line;

/** Reads the scores in a labelled set. */
final class Numbers {
    private Numbers() {}

    /** A score in [-1, 1]. */
    static double score(String cell, Line line) throws UnusableSetException {
        try {
            double score = Double.parseDouble(cell.strip());
            if (Math.abs(score) <= 1) {
                return score;
            }
        } catch (NumberFormatException e) {
            // Reported below, like a number out of range.
        }
        throw line.wrong("has a score that is not a number from -1 to 1: " + cell);
    }
}
