package dev.tickertone.sentiment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tickertone.sentiment.text.Text;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderPropertyTest {
    private static final int HOSTILE_CHARACTERS = 300_000;
    private static final Duration LINEAR = Duration.ofSeconds(10);

    @Property(tries = 300)
    void mentionsStandInOrderInsideTheTextWithoutOverlap(@ForAll("scraps") List<String> scraps) {
        String text = String.join(" ", scraps);

        int end = 0;
        for (Mention mention : MentionFinder.standard().find(Text.of(text, 0))) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
            end = mention.end();
        }
    }

    @Property(tries = 100)
    void theSameTextHasTheSameMentions(@ForAll("scraps") List<String> scraps) {
        Text text = Text.of(String.join(" ", scraps), 0);

        assertThat(MentionFinder.standard().find(text)).isEqualTo(MentionFinder.standard().find(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "S&P ", "10-year Treasury ", "Target ", "Target, ", "NYSE: ", "(NYSE: T, ", "$AAPL,", "<AAPL.O", "Facebook | ",
        "Apple and Microsoft, ", "Bank of ", "A.", "((((", "McDonald's'"
    })
    void hostileRepetitionCostsNoMoreThanItsLength(String scrap) {
        Text text = Text.of(scrap.repeat(HOSTILE_CHARACTERS / scrap.length()), 0);

        assertTimeoutPreemptively(LINEAR, () -> MentionFinder.standard().find(text));
    }

    @Provide
    Arbitrary<List<String>> scraps() {
        return Arbitraries.of(
                        "Apple", "Target", "McDonald's", "S&P", "500", "the", "Dow", "Inc", ".", ",", "(", ")", "NYSE", ":",
                        "T", "$F", "<AAPL.O>", "^", "^RUT", "CL=F", "BTC-USD", "3M", "10-year", "Treasury", "yield", "rose",
                        "2%", "’s", "\n\n", "\u00a0", "\ud83d\ude00", "İ", "shares", "of", "Nasdaq", "Yum!", "-", "IT")
                .list().ofMaxSize(40);
    }
}
