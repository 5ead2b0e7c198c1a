package dev.tickertone.sentiment;

/**
 * Many sentence directions as one score: S = g sum(w v) / (sum(w n) + 1), where v is a sentence's direction in (-1, 1), w
 * its weight and n how far it is from neutral. Sentences that say nothing do not dilute, and length does not change the
 * scale; one sentence alone does not reach the end of it.
 */
final class Aggregate {
    /** Sentences at least this far from 0 count in full below the line. */
    private static final double NEUTRAL = 0.1;
    /** Below 1/2, where the mean of independent sentences would be: those of one article hang together. */
    private static final double STRETCH = 0.25;

    private double sum;
    private double mass;
    private double absolute;
    private int count;
    // Of all that was added; 0 where it has not been asked for since.
    private double stretch;

    void add(double v, double weight) {
        sum += weight * v;
        absolute += weight * Math.abs(v);
        mass += weight * Math.min(1, Math.abs(v) / NEUTRAL);
        count++;
        stretch = 0;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The score before rounding, in (-1, 1). */
    double score() {
        return stretch() * sum / (mass + 1);
    }

    /** The share of one sentence of that weight in the score: score = sum over sentences of share times v. */
    double share(double weight) {
        return stretch() * weight / (mass + 1);
    }

    /**
     * The mean of many sentences strays less far from 0 than one sentence does, so a long article would look milder than
     * a short one that says the same: the mean is stretched again, up to 1 at most. A single sentence is left alone.
     */
    private double stretch() {
        if (stretch == 0) {
            double gain = StrictMath.pow(Math.max(1, mass / ArticleReading.LEAD_WEIGHT), STRETCH);
            stretch = gain / (1 + (gain - 1) * Math.abs(sum) / (mass + 1));
        }
        return stretch;
    }

    /** How sure: more sentences and more of one mind make it surer; in [0, 1]. */
    double confidence() {
        double amount = mass / (mass + 2);
        return amount * (1 - 0.6 * dispersion());
    }

    /** How far the sentences disagree: 0 if all point one way, 1 if they cancel out. */
    double dispersion() {
        return absolute == 0 ? 1 : 1 - Math.abs(sum) / absolute;
    }
}
