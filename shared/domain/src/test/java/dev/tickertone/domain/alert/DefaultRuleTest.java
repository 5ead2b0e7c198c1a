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
    void aNumberExactlyAtTheLineIsOverIt(double score, String percent, boolean fires) {
        assertThat(RULE.match(ticker(0.9, score), List.of(observed(percent))).isPresent()).isEqualTo(fires);
    }

    @ParameterizedTest
    @CsvSource({"-0.5, 3", "0.5, -3"})
    void sentimentAndMoveThatDisagreeDoNotFire(double score, String percent) {
        assertThat(RULE.match(ticker(0.9, score), List.of(observed(percent)))).isEmpty();
    }

    @Test
    void sentimentWithoutAMoveDoesNotFire() {
        assertThat(RULE.match(ticker(0.9, -0.9), List.of())).isEmpty();
    }

    @Test
    void aMoveWithoutSentimentDoesNotFire() {
        assertThat(RULE.match(ticker(0.9, 0.0), List.of(observed("-9")))).isEmpty();
        assertThat(RULE.match(ticker(0.9, null), List.of(observed("-9")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.3, true", "0.2999, false", "1.0, true"})
    void anInstrumentTheArticleHardlyTouchesDoesNotFire(double relevance, boolean fires) {
        assertThat(RULE.match(ticker(relevance, -0.5), List.of(observed("-3"))).isPresent()).isEqualTo(fires);
    }

    @Test
    void aMoveCountsUpToTwentyFourHoursAway() {
        KnownMove atTheEnd = new KnownMove(new BigDecimal("-3"), MoveSource.OBSERVED, DAY);
        KnownMove beyond = new KnownMove(new BigDecimal("-3"), MoveSource.OBSERVED, DAY.plusNanos(1));
        assertThat(RULE.match(ticker(0.9, -0.5), List.of(atTheEnd))).isPresent();
        assertThat(RULE.match(ticker(0.9, -0.5), List.of(beyond))).isEmpty();
        assertThat(RULE.when().window()).isEqualTo(DAY);
    }

    @Test
    void eitherSourceSatisfiesItAndTheFirstThatDoesIsNamed() {
        KnownMove stated = new KnownMove(new BigDecimal("-2.4"), MoveSource.STATED, DAY);
        assertThat(RULE.match(ticker(0.9, -0.5), List.of(observed("-2.1"), stated)).orElseThrow().moves())
                .containsExactly(observed("-2.1"));
        assertThat(RULE.match(ticker(0.9, -0.5), List.of(observed("1.0"), stated)).orElseThrow().moves())
                .containsExactly(stated);
    }

    @Test
    void onlyAMoveAtOrBeyondTheLineIsHeeded() {
        assertThat(RULE.when().heeds(observed("-2"))).isTrue();
        assertThat(RULE.when().heeds(observed("2"))).isTrue();
        assertThat(RULE.when().heeds(observed("1.9999"))).isFalse();
    }

    @Test
    void aDisabledRuleDoesNotFire() {
        Rule off = new Rule("off", "off", false, Severity.INFO, RULE.scope(), RULE.when());
        assertThat(off.match(ticker(0.9, -0.5), List.of(observed("-3")))).isEmpty();
    }

    private static KnownMove observed(String percent) {
        return new KnownMove(new BigDecimal(percent), MoveSource.OBSERVED, Duration.ofHours(1));
    }

    private static TickerSentiment ticker(double relevance, Double score) {
        return new TickerSentiment("^RUT", "Russell 2000", "index", "IWM", relevance, score,
                score == null ? null : Label.of(score), "name", List.of());
    }
}
