package dev.tickertone.sentiment.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Judgement PLAIN = new Judgement(Judgement.WHOLE, 0, 0.9, -1, -1, 2);
    private static final Judgement GOOD = new Judgement(Judgement.WHOLE, 0.8, 0.1, 1, -1, -1);

    @Test
    void whatReadsLikeNoNewsIsDoubted() {
        assertThat(PLAIN.with(0.5)).isEqualTo(0.5 * 0.2 * 0.7, within(1e-12));
        assertThat(PLAIN.with(-0.5)).isEqualTo(-PLAIN.with(0.5));
    }

    @Test
    void whatReadsLikeNewsKeepsTheRulesShareAndAddsItsOwn() {
        assertThat(GOOD.with(0.5)).isEqualTo(0.5 * 0.7 + 0.8 * 0.3, within(1e-12));
    }

    @Test
    void aJudgementOfAnActorCountsLess() {
        Judgement actor = new Judgement(Judgement.ACTOR, 0.8, 0.1, 1, -1, -1);

        assertThat(actor.with(0.5)).isEqualTo(0.5 * 0.8 + 0.8 * 0.2, within(1e-12));
    }

    @Test
    void whatWasNotJudgedLeavesTheRulesAlone() {
        assertThat(Judgement.SILENT.with(0.5)).isEqualTo(0.5);
        assertThat(Judgement.SILENT.with(Double.NaN)).isNaN();
    }

    @Test
    void whereTheRulesFindNothingAWeakLeanIsNoEvidence() {
        double edge = Judgement.TELLING / Judgement.WHOLE;

        assertThat(new Judgement(Judgement.WHOLE, edge + 0.01, 0.3, 1, -1, -1).with(Double.NaN)).isGreaterThanOrEqualTo(0.13);
        assertThat(new Judgement(Judgement.WHOLE, edge - 0.01, 0.3, 1, -1, -1).with(Double.NaN)).isNaN();
        assertThat(new Judgement(Judgement.WHOLE, edge + 0.01, 0.3, -1, -1, -1).with(Double.NaN)).as("no word tells it").isNaN();
    }

    @Test
    void theScoreStaysInsideItsBounds() {
        assertThat(new Judgement(Judgement.WHOLE, 0.999, 0.001, 1, -1, -1).with(0.999)).isLessThan(1);
        assertThat(new Judgement(Judgement.WHOLE, -0.999, 0.001, -1, 1, -1).with(-0.999)).isGreaterThan(-1);
    }

    @Test
    void aDoubtPointsAtWhatReadsLikeNoNewsAndALeanAtItsWord() {
        assertThat(PLAIN.word(0.5, -0.4)).isEqualTo(2);
        assertThat(GOOD.word(Double.NaN, 0.2)).isEqualTo(1);
    }
}
