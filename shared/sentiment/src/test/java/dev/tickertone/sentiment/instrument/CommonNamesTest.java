package dev.tickertone.sentiment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.sentiment.text.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each member of the S&P 500 by its common name, the everyday words among them included. */
class CommonNamesTest {
    private static final double FOUND = 0.98;

    @ParameterizedTest
    @ValueSource(strings = {
        "%s said on Tuesday that quarterly profit rose.",
        "Shares of %s rose 3%% on Monday.",
        "%s shares fell in early trading.",
        "%s reported earnings above estimates.",
        "Analysts expect %s to report higher sales next week.",
        "Investors sold %s after the results.",
        "The regulator fined %s.",
        "%s is cutting 200 jobs.",
        "%s fell 2%% on Friday.",
        "%s Shares Jump After A Strong Quarter",
    })
    void aPlainSentenceIsEnough(String sentence) {
        List<String> members = WordLists.lines(CommonNamesTest.class, "sp500-common-names.tsv");

        List<String> missed = members.stream().filter(line -> !isFound(sentence, line.split("\t"))).toList();

        assertThat(missed).as(sentence).hasSizeLessThanOrEqualTo((int) (members.size() * (1 - FOUND)));
    }

    private static boolean isFound(String sentence, String[] member) {
        return MentionFinder.standard().find(Text.of(sentence.formatted(member[1]), 0)).stream()
                .anyMatch(mention -> mention.instrument().symbol().equals(member[0]));
    }
}
