package dev.tickertone.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to hurt: a quadratic step anywhere would take minutes on these. */
class HostileTextTest {
    private static final int LENGTH = 1 << 18;

    @ParameterizedTest
    @MethodSource
    void muchOfAnythingIsReadInSeconds(String unit) {
        String text = unit.repeat(LENGTH / unit.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            SentimentScorer.standard().analyze(text, 0);
            SentimentScorer.standard().score(text, "gold");
        });
    }

    static Stream<String> muchOfAnythingIsReadInSeconds() {
        return Stream.of("x", "gold ", "gold rises ", "profit fell and ", "not ", "Apple ", "Apple, ", ",", "(", "<", "[",
                "\"", ".", ". ", "- ", "1", "1,", "$", "as ", "from 1 ", "the company ", "A.", "'", "&", "\n", "\u0000",
                "\uD83D", "\u2028", "www.", "Z\u0301\u0327", "if profit rises from 3% to 4%, despite ",
                "the winners are ", "the losers: a, and ", "not but ", "could well ", "should benefit ", "over days, ",
                "we think the market is wrong ", "another 3-5% of ", "next week's ", "oil ");
    }

    @Test
    void aMegabyteWithoutWhiteSpaceIsOneWord() {
        String text = "x".repeat(4 * LENGTH);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertThat(SentimentScorer.standard().analyze(text, 0).evidence()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource
    void brokenCharactersLeaveOffsetsExact(String text) {
        SentimentScorer.standard().analyze(text, 3).evidence().forEach(
                evidence -> assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text()));
        assertThat(SentimentScorer.standard().analyze(text, 3).evidence()).isNotEmpty();
    }

    static Stream<String> brokenCharactersLeaveOffsetsExact() {
        return Stream.of("\uDC00 Profit fell \uD800", "Profit\u0000 fell\u0007 12%", "\uFEFFProfit fell", "Profit fell\uFFFF",
                "İ profit fell", "Profit\u00a0fell\u200b", "\uD83D\uDCC9\uD83D\uDCC9 profit fell \uD83D\uDCC9");
    }
}
