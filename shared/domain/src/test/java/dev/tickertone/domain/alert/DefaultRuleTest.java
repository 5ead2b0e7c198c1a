package dev.tickertone.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.TickerSentiment;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultRuleTest {
    private static final Rule RULE = DefaultRule.of(new BigDecimal("0.15"), new BigDecimal("2.0"));
    private static final Duration DAY = Duration.ofHours(24);

    @ParameterizedTest
    @CsvSource({
        "-0.15, -2.0, true",
        "-0.15, -2, true",
        "-0.15, -2.0000, true",
        "-0.14, -2.0, false",
        "-0.15, -1.9999, false",
        "0.15, 2.0, true",
        "0.14, 2.0, false",
        "0.15, 1.9999, false",
        "-1.0, -50, true",
        "1.0, 50, true",
    })
    void aNumberExactlyAtTheLineIsOverIt(String score, String percent, boolean fires) {
        assertThat(fires(Known.of(score, Known.observed(percent)))).isEqualTo(fires);
    }

    @ParameterizedTest
    @CsvSource({"-0.5, 3", "0.5, -3"})
    void sentimentAndMoveThatDisagreeDoNotFire(String score, String percent) {
        assertThat(fires(Known.of(score, Known.observed(percent)))).isFalse();
    }

    @Test
    void sentimentWithoutAMoveDoesNotFire() {
        assertThat(fires(Known.of("-0.9"))).isFalse();
    }

    @Test
    void aMoveWithoutSentimentDoesNotFire() {
        assertThat(fires(Known.of("0", Known.observed("-9")))).isFalse();
        assertThat(fires(Known.of(null, Known.observed("-9")))).isFalse();
        assertThat(RULE.when().holdsOnTape()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.3, true", "0.2999, false", "1.0, true"})
    void anInstrumentTheArticleHardlyTouchesIsNotRelevant(double relevance, boolean relevant) {
        assertThat(RULE.isRelevant(ticker(relevance))).isEqualTo(relevant);
    }

    @Test
    void aMoveCountsUpToTwentyFourHoursAway() {
        assertThat(fires(Known.of("-0.5", Known.move("-3", MoveSource.OBSERVED, DAY)))).isTrue();
        assertThat(fires(Known.of("-0.5", Known.move("-3", MoveSource.OBSERVED, DAY.plusNanos(1))))).isFalse();
        assertThat(RULE.when().window()).isEqualTo(DAY);
    }

    @Test
    void eitherSourceSatisfiesItAndTheFirstThatDoesIsNamed() {
        KnownMove stated = Known.stated("-2.4");
        assertThat(RULE.when().match(Known.of("-0.5", Known.observed("-2.1"), stated)).orElseThrow().moves())
                .containsExactly(Known.observed("-2.1"));
        assertThat(RULE.when().match(Known.of("-0.5", Known.observed("1.0"), stated)).orElseThrow().moves())
                .containsExactly(stated);
    }

    @Test
    void onlyAMoveAtOrBeyondTheLineIsHeeded() {
        assertThat(RULE.when().heeds(Known.observed("-2"))).isTrue();
        assertThat(RULE.when().heeds(Known.observed("2"))).isTrue();
        assertThat(RULE.when().heeds(Known.observed("1.9999"))).isFalse();
    }

    @Test
    void itLooksAtEveryInstrumentAndIsOn() {
        assertThat(RULE.scope().isAny()).isTrue();
        assertThat(RULE.silentAt(Known.AT)).isEmpty();
        assertThat(RULE.isOnPortfolio()).isFalse();
    }

    private static boolean fires(Facts facts) {
        return RULE.when().match(facts).isPresent();
    }

    private static TickerSentiment ticker(double relevance) {
        return new TickerSentiment("^RUT", "Russell 2000", "index", "IWM", relevance, -0.5, Label.of(-0.5), "name",
                List.of());
    }
}
