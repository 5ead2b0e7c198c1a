package dev.tickertone.local.eval;

/**
 * Sums over rows from which accuracy, F1 and correlation follow. Tallies add up, so a resample of groups of rows costs
 * one addition a group.
 */
final class Tally {
    private static final int CLASSES = Polarity.values().length;

    private final int[] confusion = new int[CLASSES * CLASSES];
    private int rows;
    private int graded;
    private double sumGold;
    private double sumSaid;
    private double sumGoldGold;
    private double sumSaidSaid;
    private double sumGoldSaid;

    /** Adds a row and what was said about it. */
    void add(Row row, Answer answer) {
        confusion[row.label().ordinal() * CLASSES + Polarity.of(answer.score()).ordinal()]++;
        rows++;
        if (row.score() != null) {
            double gold = row.score();
            double said = answer.score();
            graded++;
            sumGold += gold;
            sumSaid += said;
            sumGoldGold += gold * gold;
            sumSaidSaid += said * said;
            sumGoldSaid += gold * said;
        }
    }

    void add(Tally other) {
        for (int i = 0; i < confusion.length; i++) {
            confusion[i] += other.confusion[i];
        }
        rows += other.rows;
        graded += other.graded;
        sumGold += other.sumGold;
        sumSaid += other.sumSaid;
        sumGoldGold += other.sumGoldGold;
        sumSaidSaid += other.sumSaidSaid;
        sumGoldSaid += other.sumGoldSaid;
    }

    /** How many rows of one class were said to be of another. */
    int count(Polarity gold, Polarity said) {
        return confusion[gold.ordinal() * CLASSES + said.ordinal()];
    }

    /** The share of rows whose class is right. */
    double accuracy() {
        int right = 0;
        for (Polarity each : Polarity.values()) {
            right += count(each, each);
        }
        return (double) right / rows;
    }

    /** Of what was said to be of a class, the share that is; 0 where nothing was said to be. */
    double precision(Polarity of) {
        int said = 0;
        for (Polarity gold : Polarity.values()) {
            said += count(gold, of);
        }
        return said == 0 ? 0 : (double) count(of, of) / said;
    }

    /** Of what is of a class, the share that was said to be; 0 where nothing is. */
    double recall(Polarity of) {
        int support = support(of);
        return support == 0 ? 0 : (double) count(of, of) / support;
    }

    /** The harmonic mean of precision and recall. */
    double f1(Polarity of) {
        double precision = precision(of);
        double recall = recall(of);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The mean F1 of the classes that occur among the labels. */
    double macroF1() {
        double sum = 0;
        int classes = 0;
        for (Polarity each : Polarity.values()) {
            if (support(each) > 0) {
                sum += f1(each);
                classes++;
            }
        }
        return sum / classes;
    }

    /** How many rows are of a class. */
    int support(Polarity of) {
        int support = 0;
        for (Polarity said : Polarity.values()) {
            support += count(of, said);
        }
        return support;
    }

    /** Pearson's correlation with the graded scores; 0 where either side is constant. */
    double correlation() {
        double gold = sumGoldGold - sumGold * sumGold / graded;
        double said = sumSaidSaid - sumSaid * sumSaid / graded;
        double both = sumGoldSaid - sumGold * sumSaid / graded;
        return isConstant(gold) || isConstant(said) ? 0 : both / Math.sqrt(gold * said);
    }

    /** Sums of squares of a constant column leave a rest of rounding errors. */
    private boolean isConstant(double squares) {
        return squares <= graded * 1e-12;
    }
}
