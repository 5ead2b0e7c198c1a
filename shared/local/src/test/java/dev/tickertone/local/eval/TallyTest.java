package dev.tickertone.local.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    /**
     * Said (rows: right class; columns: -, 0, +): 3 1 0 / 1 2 1 / 0 0 2. Right: 7 of 10. Precision 3/4, 2/3, 2/3; recall
     * 3/4, 2/4, 2/2; F1 3/4, 4/7, 4/5.
     */
    private static Tally tenRows() {
        Tally tally = new Tally();
        add(tally, Polarity.NEGATIVE, -0.5, -0.5, -0.1, 0.0);
        add(tally, Polarity.NEUTRAL, -0.3, 0.0, 0.09, 0.4);
        add(tally, Polarity.POSITIVE, 0.1, 1.0);
        return tally;
    }

    private static void add(Tally tally, Polarity label, double... said) {
        for (double score : said) {
            tally.add(Rows.labelled(label), Answer.of(score));
        }
    }

    @Test
    void accuracyIsTheShareOfRightClasses() {
        assertThat(tenRows().accuracy()).isEqualTo(0.7, CLOSE);
    }

    @Test
    void confusionCountsEachPairOfClasses() {
        Tally tally = tenRows();

        assertThat(tally.count(Polarity.NEGATIVE, Polarity.NEUTRAL)).isEqualTo(1);
        assertThat(tally.count(Polarity.NEUTRAL, Polarity.POSITIVE)).isEqualTo(1);
        assertThat(tally.count(Polarity.POSITIVE, Polarity.NEGATIVE)).isZero();
        assertThat(tally.support(Polarity.NEUTRAL)).isEqualTo(4);
    }

    @Test
    void precisionIsOfWhatWasSaidAndRecallOfWhatIs() {
        Tally tally = tenRows();

        assertThat(tally.precision(Polarity.NEUTRAL)).isEqualTo(2 / 3.0, CLOSE);
        assertThat(tally.recall(Polarity.NEUTRAL)).isEqualTo(0.5, CLOSE);
        assertThat(tally.f1(Polarity.NEUTRAL)).isEqualTo(4 / 7.0, CLOSE);
    }

    @Test
    void macroF1IsTheMeanOfTheClasses() {
        assertThat(tenRows().macroF1()).isEqualTo((3 / 4.0 + 4 / 7.0 + 4 / 5.0) / 3, CLOSE);
    }

    @Test
    void macroF1LeavesOutAClassThatNoRowIsOf() {
        Tally tally = new Tally();
        add(tally, Polarity.POSITIVE, 0.5, -0.5);
        add(tally, Polarity.NEGATIVE, -0.5, -0.5);

        // Positive: precision 1, recall 1/2, F1 2/3. Negative: precision 2/3, recall 1, F1 4/5.
        assertThat(tally.macroF1()).isEqualTo((2 / 3.0 + 4 / 5.0) / 2, CLOSE);
    }

    @Test
    void aClassThatIsNeverSaidHasNoPrecisionAndNoF1() {
        Tally tally = new Tally();
        add(tally, Polarity.POSITIVE, 0.0);

        assertThat(tally.precision(Polarity.POSITIVE)).isZero();
        assertThat(tally.f1(Polarity.POSITIVE)).isZero();
    }

    @Test
    void correlationIsPearsons() {
        Tally tally = new Tally();
        grade(tally, 0.1, 0.2);
        grade(tally, 0.2, 0.1);
        grade(tally, 0.3, 0.6);

        // Deviations -.1 0 .1 and -.1 -.2 .3: .04 / sqrt(.02 * .14).
        assertThat(tally.correlation()).isEqualTo(0.04 / Math.sqrt(0.02 * 0.14), CLOSE);
    }

    @Test
    void correlationWithAConstantIsZero() {
        Tally tally = new Tally();
        grade(tally, 0.1, 0.3);
        grade(tally, 0.2, 0.3);
        grade(tally, 0.7, 0.3);

        assertThat(tally.correlation()).isZero();
    }

    @Test
    void talliesAddUp() {
        Tally sum = new Tally();
        sum.add(tenRows());
        sum.add(tenRows());

        assertThat(sum.accuracy()).isEqualTo(0.7, CLOSE);
        assertThat(sum.support(Polarity.POSITIVE)).isEqualTo(4);
    }

    private static void grade(Tally tally, double gold, double said) {
        tally.add(Rows.graded(gold), Answer.of(said));
    }
}
