package dev.tickertone.sentiment.learned;

/**
 * What the learned weights make of one sentence, as a whole or for one actor: how likely it is good, no or bad news. It
 * doubts the rules where a sentence reads like no news, and adds a little of its own.
 *
 * @param share the learned share of the score
 * @param lean the likelihood of good news less that of bad, in (-1, 1)
 * @param neutral the likelihood of no news, in (0, 1); 0 where nothing was judged
 * @param goodWord where the word or pair with the most good news in it begins, or -1; {@code badWord} likewise
 * @param plainWord where the word or pair that speaks most for no news begins, or -1
 */
public record Judgement(double share, double lean, double neutral, int goodWord, int badWord, int plainWord) {
    /** The share of a judgement of a sentence as a whole. */
    static final double WHOLE = 0.3;
    /** The share of one of an actor: there was less to learn it from. */
    static final double ACTOR = 0.2;
    /** Above this likelihood of no news the rules' part shrinks, to nothing where it is certain. */
    static final double DOUBT_FROM = 0.5;
    /** What a sentence must lean by itself, where the rules find nothing, to be evidence: the edge of the neutral band. */
    static final double TELLING = 0.13;

    static final Judgement SILENT = new Judgement(0, 0, 0, -1, -1, -1);

    private boolean isSilent() {
        return neutral == 0;
    }

    /**
     * A sentence's score from what the rules say and what was learned.
     *
     * @param rules the rules' score in (-1, 1), or NaN where they find nothing
     * @return the score in (-1, 1), or NaN where neither finds anything
     */
    public double with(double rules) {
        if (isSilent()) {
            return rules;
        }
        double own = share * lean;
        if (Double.isNaN(rules)) {
            return Math.abs(own) < TELLING || telling(own) < 0 ? Double.NaN : own;
        }
        double kept = Math.min(1, (1 - neutral) / (1 - DOUBT_FROM));
        return rules * kept * (1 - share) + own;
    }

    /** Where the word begins that did most to move a sentence's score by {@code shift}, or -1. */
    public int word(double rules, double shift) {
        boolean doubts = !Double.isNaN(rules) && rules * shift < 0 && lean * shift <= 0;
        return doubts ? plainWord : telling(shift);
    }

    private int telling(double shift) {
        return shift < 0 ? badWord : goodWord;
    }
}
