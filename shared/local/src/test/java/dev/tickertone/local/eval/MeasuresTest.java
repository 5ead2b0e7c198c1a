package dev.tickertone.local.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tickertone.local.eval.Bootstrap.Interval;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    private static Measures graded(double[] gold, double[] said) {
        List<Row> rows = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < gold.length; i++) {
            rows.add(Rows.graded("r" + i, gold[i], false));
            answers.add(Answer.of(said[i]));
        }
        return Measures.of(new LabelledSet("set", rows), answers);
    }

    @Test
    void ranksOfEqualValuesShareTheirMean() {
        assertThat(Ranks.of(new double[] {0.5, 0.1, 0.5, 0.9, 0.5})).containsExactly(2, 0, 2, 4, 2);
    }

    @Test
    void rankCorrelationSeesTheOrderOnly() {
        double[] x = {0.1, 0.2, 0.3, 0.4};

        assertThat(Ranks.correlation(x, new double[] {0.1, 0.11, 0.5, 0.9})).isEqualTo(1, CLOSE);
        assertThat(Ranks.correlation(x, new double[] {0.9, 0.5, 0.11, 0.1})).isEqualTo(-1, CLOSE);
        // Ranks 0 1 2 3 and 1 0 3 2: 1 - 6 * 4 / (4 * 15).
        assertThat(Ranks.correlation(x, new double[] {0.2, 0.1, 0.9, 0.3})).isEqualTo(0.6, CLOSE);
        assertThat(Ranks.correlation(x, new double[] {0.2, 0.2, 0.2, 0.2})).isZero();
    }

    @Test
    void gradesAreComparedByDifferenceAndBySign() {
        Measures.Grades grades = graded(new double[] {0.5, -0.5, 0, 0.2}, new double[] {0.3, -0.1, 0.2, -0.1}).grades();

        assertThat(grades.meanError()).isEqualTo((0.2 + 0.4 + 0.2 + 0.3) / 4, CLOSE);
        assertThat(grades.signAccuracy()).isEqualTo(2 / 3.0, CLOSE);
    }

    @Test
    void whereNoGradeHasASignThereIsNoSignAccuracy() {
        assertThat(graded(new double[] {0, 0}, new double[] {0.3, -0.1}).grades().signAccuracy()).isNaN();
    }

    @Test
    void noEvidenceCountsAsZeroAndIsCounted() {
        List<Row> rows = List.of(Rows.labelled(Polarity.NEUTRAL), Rows.labelled(Polarity.POSITIVE));
        Measures measures = Measures.of(new LabelledSet("set", rows), List.of(Answer.NONE, Answer.NONE));

        assertThat(measures.noEvidence()).isEqualTo(2);
        assertThat(measures.tally().accuracy()).isEqualTo(0.5, CLOSE);
        assertThat(measures.grades()).isNull();
    }

    @Test
    void anIntervalHoldsItsMeasureAndIsTheSameEachTime() {
        List<Row> rows = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(Rows.labelled("" + i, "Text " + i, Polarity.POSITIVE));
            answers.add(Answer.of(i < 80 ? 0.5 : -0.5));
        }
        Interval interval = new Bootstrap(rows, answers).of(Tally::accuracy);

        // A share of .8 in 100 draws: standard deviation .04.
        assertThat(interval.low()).isBetween(0.69, 0.75);
        assertThat(interval.high()).isBetween(0.85, 0.91);
        assertThat(new Bootstrap(rows, answers).of(Tally::accuracy)).isEqualTo(interval);
    }

    @Test
    void rowsOfOneTextAreDrawnTogether() {
        List<Row> rows = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(Rows.labelled("" + i, "The one text", Polarity.POSITIVE));
            answers.add(Answer.of(i < 80 ? 0.5 : -0.5));
        }

        assertThat(new Bootstrap(rows, answers).of(Tally::accuracy)).isEqualTo(new Interval(0.8, 0.8));
    }
}
