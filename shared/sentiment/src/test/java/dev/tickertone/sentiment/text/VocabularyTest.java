package dev.tickertone.sentiment.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.sentiment.text.Token.Shape;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final int MORE_THAN_PLACES = 100_000;

    @Test
    void aKnownWordThatComesAgainIsTheSameWord() {
        assertThat(new WordTable<>(Map.of("shares", 1)).get(word("shares", 0, 6))).isEqualTo(1);
        assertThat(word("shares rise", 0, 6)).isSameAs(word("all shares", 4, 10));
    }

    @Test
    void eachSpellingKeepsItsOwnShape() {
        assertThat(word("Target", 0, 6).shape()).isEqualTo(Shape.CAPITALISED);
        assertThat(word("TARGET", 0, 6).shape()).isEqualTo(Shape.UPPER);
        assertThat(word("target", 0, 6).shape()).isEqualTo(Shape.LOWER);
        assertThat(word("Target", 0, 6).lower()).isEqualTo("target");
    }

    @Test
    void wordsThatShareAPlaceAreNeverMistakenForEachOther() {
        for (int i = 0; i < MORE_THAN_PLACES; i++) {
            String written = "Word" + i;
            assertThat(word(written, 0, written.length()).lower()).isEqualTo("word" + i);
        }
    }

    @Test
    void aWordIsNotMistakenForItsBeginning() {
        String longest = "internationalisation";
        for (int end = 1; end <= longest.length(); end++) {
            assertThat(word(longest, 0, end).lower()).isEqualTo(longest.substring(0, end));
        }
    }

    @Test
    void aTableKnowsWordsThatWereReadBeforeItWasMade() {
        Word early = word("zyzzyva", 0, 7);
        WordTable<Integer> table = new WordTable<>(Map.of("zyzzyva", 1));

        assertThat(table.get(early)).isEqualTo(1);
        assertThat(table.get(word("zyzzyva", 0, 7))).isEqualTo(1);
    }

    @Test
    void aTableAnswersTheSameHoweverOftenItIsAsked() {
        WordTable<Integer> first = new WordTable<>(new HashMap<>(Map.of("rise", 1)));
        WordTable<Integer> second = new WordTable<>(new HashMap<>(Map.of("fall", 2)));

        for (int i = 0; i < 2; i++) {
            Word rise = word("Rise", 0, 4);
            Word fall = word("FALL", 0, 4);
            assertThat(second.get(rise)).isNull();
            assertThat(first.get(rise)).isEqualTo(1);
            assertThat(first.get(fall)).isNull();
            assertThat(second.get(fall)).isEqualTo(2);
        }
    }

    private static Word word(String text, int from, int to) {
        return Vocabulary.word(text.toCharArray(), from, to);
    }
}
