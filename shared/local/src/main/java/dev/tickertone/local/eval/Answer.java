package dev.tickertone.local.eval;

/**
 * What a scorer says about a row.
 *
 * @param score in [-1, 1]; 0 without evidence
 * @param found whether it found anything to go by
 */
record Answer(double score, boolean found) {
    static final Answer NONE = new Answer(0, false);

    static Answer of(double score) {
        return new Answer(score, true);
    }
}
