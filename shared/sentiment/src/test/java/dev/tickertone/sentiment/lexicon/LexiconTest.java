package dev.tickertone.sentiment.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void regularVerbsBringTheirForms() {
        assertThat(Inflection.verb("slip")).containsExactly("slip", "slips", "slipped", "slipping");
        assertThat(Inflection.verb("surge")).containsExactly("surge", "surges", "surged", "surging");
        assertThat(Inflection.verb("rally")).containsExactly("rally", "rallies", "rallied", "rallying");
        assertThat(Inflection.verb("crash")).containsExactly("crash", "crashes", "crashed", "crashing");
        assertThat(Inflection.verb("gain")).containsExactly("gain", "gains", "gained", "gaining");
    }

    @Test
    void theLongestPhraseWins() {
        List<Token> tokens = Tokenizer.tokenize("net loss narrowed");

        Lexicon.Match match = Lexicon.words().longest(tokens, 0, tokens.size());

        assertThat(match.length()).isEqualTo(2);
        assertThat(match.entry().is(Role.MEASURE, "bad")).isTrue();
    }

    @Test
    void aPhraseMayHoldAnyNumber() {
        List<Token> tokens = Tokenizer.tokenize("a 52-week high");

        assertThat(Lexicon.words().longest(tokens, 1, tokens.size()).entry().is(Role.EVENT, "extreme")).isTrue();
    }

    @Test
    void aFormIsWrittenOnce() {
        Lexicon lexicon = new Lexicon();
        Entry entry = Lexicon.words().sense("profit");
        lexicon.add("climb", entry, true);
        lexicon.add("climb", entry, false);

        assertThatThrownBy(() -> lexicon.add("climb", entry, false)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void pairsOfOppositesHaveOppositeSigns() {
        String[][] pairs = {{"rise", "fall"}, {"higher", "lower"}, {"beats", "misses"}, {"upgrade", "downgrade"},
            {"strong", "weak"}, {"up", "down"}, {"bullish", "bearish"}, {"profit", "costs"}};
        for (String[] pair : pairs) {
            assertThat(Lexicon.words().sense(pair[0]).polarity()).as(pair[0]).isEqualTo(1);
            assertThat(Lexicon.words().sense(pair[1]).polarity()).as(pair[1]).isEqualTo(-1);
        }
    }
}
