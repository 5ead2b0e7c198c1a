package dev.tickertone.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarTest {
    private static Mention mention(String id, boolean copy, String score, String relevance) {
        return new Mention(id, id, copy, Instant.EPOCH, new BigDecimal(score), new BigDecimal(relevance));
    }

    @Test
    void theScoreIsTheMeanByRelevanceOfWhatIsNoCopy() {
        Bar bar = Bar.of(List.of(mention("a", false, "0.50", "0.9"), mention("b", false, "-0.30", "0.3"),
                mention("c", true, "-1.00", "1")));

        assertThat(bar.articles()).isEqualTo(3);
        assertThat(bar.stories()).isEqualTo(2);
        assertThat(bar.weight()).isEqualTo("1.2");
        assertThat(bar.weighted()).isEqualTo("0.36");
        assertThat(bar.squared()).isEqualTo("0.252");
        assertThat(bar.score()).isEqualTo(0.3);
        assertThat(bar.label()).isEqualTo(Label.MILDLY_POSITIVE);
        // Variance 0.252 / 1.2 - 0.3 squared = 0.12.
        assertThat(bar.dispersion()).isEqualTo(0.35);
    }

    @Test
    void whereNothingCountsThereIsNoScore() {
        for (Bar bar : List.of(Bar.EMPTY, Bar.of(List.of(mention("a", true, "0.5", "0.9"))),
                Bar.of(List.of(mention("a", false, "0.5", "0.0"))))) {
            assertThat(bar.score()).isNull();
            assertThat(bar.label()).isNull();
            assertThat(bar.dispersion()).isNull();
        }
        assertThat(Bar.EMPTY.isEmpty()).isTrue();
        assertThat(Bar.of(List.of(mention("a", true, "0.5", "0.9"))).isEmpty()).isFalse();
    }

    @Test
    void sumsAreExactInAnyOrder() {
        Bar one = Bar.of(List.of(mention("a", false, "0.1", "0.1"), mention("b", false, "0.20", "0.70")));
        Bar other = Bar.of(List.of(mention("c", false, "-0.33", "0.123456")));

        assertThat(one.plus(other)).isEqualTo(other.plus(one)).isEqualTo(Bar.of(List.of(
                mention("c", false, "-0.33", "0.123456"), mention("b", false, "0.2", "0.7"), mention("a", false, "0.1", "0.1"))));
        assertThat(one.plus(Bar.EMPTY)).isEqualTo(one);
    }

    @Test
    void oneOpinionDoesNotDifferAndTwoOppositeOnesDifferEntirely() {
        assertThat(Bar.of(List.of(mention("a", false, "0.33", "0.7"), mention("b", false, "0.33", "0.2"))).dispersion())
                .isEqualTo(0.0);
        Bar bar = Bar.of(List.of(mention("a", false, "1", "1"), mention("b", false, "-1", "1")));
        assertThat(bar.dispersion()).isEqualTo(1.0);
        assertThat(bar.score()).isEqualTo(0.0);
    }

    @Test
    void aTieIsRoundedAwayFromZeroAsEveryScoreIs() {
        assertThat(Bar.of(List.of(mention("a", false, "-0.10", "1"), mention("b", false, "-0.09", "1"))).score())
                .isEqualTo(-0.1);
    }
}
