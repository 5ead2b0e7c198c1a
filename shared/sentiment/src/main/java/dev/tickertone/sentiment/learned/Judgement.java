package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.attribution.Statement;
import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.learned.LearnedWeights.Weight;
import dev.tickertone.sentiment.learned.LearnedWeights.Word;

/**
 * What the learned weights make of one sentence: how likely it is good, no or bad news. It doubts the rules where a
 * sentence reads like no news, and adds a little of its own.
 *
 * @param lean the likelihood of good news less that of bad, in (-1, 1)
 * @param neutral the likelihood of no news, in (0, 1)
 * @param goodWord where the word or pair with the most good news in it begins, or -1; {@code badWord} likewise
 * @param plainWord where the word or pair that speaks most for no news begins, or -1
 */
public record Judgement(double lean, double neutral, int goodWord, int badWord, int plainWord) {
    /** The learned share of a sentence's score. */
    static final double SHARE = 0.3;
    /** Above this likelihood of no news the rules' part shrinks, to nothing where it is certain. */
    static final double DOUBT_FROM = 0.5;
    /** What a sentence must lean by itself, where the rules find nothing, to be evidence: the edge of the neutral band. */
    static final double TELLING = 0.13;

    private static final Judgement SILENT = new Judgement(0, 0, -1, -1, -1);

    /** Judges a sentence. */
    public static Judgement of(Statement statement, LearnedWeights weights) {
        if (weights.isEmpty() || isTurned(statement)) {
            return SILENT;
        }
        Sum sum = new Sum(weights);
        Features.of(statement, sum);
        return sum.judgement();
    }

    /** Words and pairs do not see what a negation turns; where the rules see one, they decide alone. */
    private static boolean isTurned(Statement statement) {
        for (Cue cue : statement.understood().cues()) {
            if ("negated".equals(cue.modifier()) || "less".equals(cue.modifier())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSilent() {
        return neutral == 0;
    }

    /**
     * A sentence's score from what the rules say and what was learned.
     *
     * @param rules the rules' score in (-1, 1), or NaN where they find nothing
     * @param about how far the judgement is one of who is asked for, in [0, 1]; 0 leaves
     *     the rules alone, 1 is the article as a whole
     * @return the score in (-1, 1), or NaN where neither finds anything
     */
    public double with(double rules, double about) {
        if (isSilent() || about == 0) {
            return rules;
        }
        double own = SHARE * lean * about;
        if (Double.isNaN(rules)) {
            return Math.abs(own) < TELLING || telling(own) < 0 ? Double.NaN : own;
        }
        double kept = Math.min(1, (1 - neutral) / (1 - DOUBT_FROM));
        return rules * kept * (1 - SHARE) + own;
    }

    /** Where the word begins that did most to move a sentence's score by {@code shift}, or -1. */
    public int word(double rules, double shift) {
        boolean doubts = !Double.isNaN(rules) && rules * shift < 0 && lean * shift <= 0;
        return doubts ? plainWord : telling(shift);
    }

    private int telling(double shift) {
        return shift < 0 ? badWord : goodWord;
    }

    /** Adds up weights; two look-ups a word. */
    private static final class Sum implements Features.Sink {
        private final LearnedWeights weights;
        private double lean;
        private double plain;
        private Word before;
        private int beforeAt;
        private double good;
        private double bad;
        private double plainest;
        private int goodAt = -1;
        private int badAt = -1;
        private int plainAt = -1;

        Sum(LearnedWeights weights) {
            this.weights = weights;
            this.lean = weights.start().lean();
            this.plain = weights.start().neutral();
        }

        @Override
        public void cue(String feature, double value) {
            Weight weight = weights.cue(feature);
            if (weight != null) {
                lean += weight.lean() * value;
                plain += weight.neutral() * value;
            }
        }

        @Override
        public void word(String word, int at) {
            Weight pair = before == null ? null : before.before(word);
            if (pair != null) {
                add(pair, beforeAt);
            }
            before = weights.word(word);
            beforeAt = at;
            if (before != null) {
                add(before.own(), at);
            }
        }

        private void add(Weight weight, int at) {
            lean += weight.lean();
            plain += weight.neutral();
            if (weight.lean() > good) {
                good = weight.lean();
                goodAt = at;
            }
            if (weight.lean() < bad) {
                bad = weight.lean();
                badAt = at;
            }
            if (weight.neutral() > plainest) {
                plainest = weight.neutral();
                plainAt = at;
            }
        }

        Judgement judgement() {
            double top = Math.max(Math.abs(lean), plain);
            double up = StrictMath.exp(lean - top);
            double down = StrictMath.exp(-lean - top);
            double still = StrictMath.exp(plain - top);
            double all = up + down + still;
            return new Judgement((up - down) / all, still / all, goodAt, badAt, plainAt);
        }
    }
}
