package dev.tickertone.local.eval;

import dev.tickertone.local.eval.Bootstrap.Interval;
import java.util.List;

/**
 * How well a scorer did on a set. An answer without evidence counts as the score 0, as a reader would take it.
 *
 * @param tally accuracy, F1 and confusion, and correlation where the set is graded
 * @param accuracy its interval
 * @param macroF1 its interval
 * @param noEvidence rows the scorer found nothing to go by in
 * @param grades {@code null} unless the set is graded
 */
record Measures(Tally tally, Interval accuracy, Interval macroF1, int noEvidence, Grades grades) {

    /**
     * Agreement with graded scores.
     *
     * @param correlation Pearson's
     * @param interval its interval
     * @param rankCorrelation Spearman's
     * @param meanError the mean absolute difference
     * @param signAccuracy the share of rows above or below 0 whose score has the same sign; NaN where there are none
     */
    record Grades(
            double correlation, Interval interval, double rankCorrelation, double meanError, double signAccuracy) {}

    static Measures of(LabelledSet set, List<Answer> answers) {
        Tally tally = new Tally();
        for (int i = 0; i < answers.size(); i++) {
            tally.add(set.rows().get(i), answers.get(i));
        }
        Bootstrap bootstrap = new Bootstrap(set.rows(), answers);
        int noEvidence = (int) answers.stream().filter(answer -> !answer.found()).count();
        return new Measures(tally, bootstrap.of(Tally::accuracy), bootstrap.of(Tally::macroF1), noEvidence,
                set.isGraded() ? grades(set, answers, tally, bootstrap.of(Tally::correlation)) : null);
    }

    private static Grades grades(LabelledSet set, List<Answer> answers, Tally tally, Interval interval) {
        double[] gold = set.rows().stream().mapToDouble(Row::score).toArray();
        double[] said = answers.stream().mapToDouble(Answer::score).toArray();
        double error = 0;
        int signed = 0;
        int right = 0;
        for (int i = 0; i < gold.length; i++) {
            error += Math.abs(gold[i] - said[i]);
            signed += gold[i] == 0 ? 0 : 1;
            right += gold[i] * said[i] > 0 ? 1 : 0;
        }
        return new Grades(tally.correlation(), interval, Ranks.correlation(gold, said), error / gold.length,
                (double) right / signed);
    }
}
