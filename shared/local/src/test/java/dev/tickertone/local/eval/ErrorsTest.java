package dev.tickertone.local.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorsTest {
    @Test
    void theWorstComesFirst() {
        LabelledSet set = new LabelledSet("set", List.of(
                Rows.graded("near", 0.5, false), Rows.graded("far", -0.8, false), Rows.graded("off", 0.2, false)));
        List<Answer> answers = List.of(Answer.of(0.4), Answer.of(0.5), Answer.of(-0.1));

        assertThat(Errors.worst(set, answers, 2)).extracting(error -> error.row().id()).containsExactly("far", "off");
    }

    @Test
    void inASetOfClassesARightClassIsNoError() {
        LabelledSet set = new LabelledSet("set", List.of(
                Rows.labelled("right", "a", Polarity.POSITIVE), Rows.labelled("wrong", "b", Polarity.NEUTRAL)));

        assertThat(Errors.worst(set, List.of(Answer.of(0.1), Answer.of(0.1)), 5))
                .extracting(error -> error.row().id()).containsExactly("wrong");
    }

    @Test
    void rowsKeptForTheFinalCheckAreNotShown() {
        LabelledSet set = new LabelledSet("set", List.of(Rows.graded("kept", 0.9, true)));

        assertThat(Errors.worst(set, List.of(Answer.of(-0.9)), 5)).isEmpty();
    }
}
