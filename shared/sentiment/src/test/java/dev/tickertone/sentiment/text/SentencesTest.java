package dev.tickertone.sentiment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void fullStopsOfDatesNumbersAndAbbreviationsEndNothing() {
        assertThat(split("The index closed at 2,793.30 on Nov. 13, said J. P. Marsh of Lumen Inc. in the U.S. on Friday."))
                .hasSize(1);
    }

    @Test
    void abbreviationsEndASentenceWhenTheNextWordBeginsOne() {
        assertThat(split("She works for Lumen Inc. The maker sells in the U.S. It grows."))
                .containsExactly("She works for Lumen Inc.", "The maker sells in the U.S.", "It grows.");
    }

    @Test
    void quotesAndBracketsStayWithTheirSentence() {
        assertThat(split("\"We grew.\" (A lot.) Then it stopped."))
                .containsExactly("\"We grew.\"", "(A lot.)", "Then it stopped.");
    }

    @Test
    void theHeadlineIsASentenceOfItsOwn() {
        String text = "Mills raise prices\n\nPaper got dearer.";
        List<Sentence> sentences = Text.of(text, 18).sentences();

        assertThat(sentences).extracting(Sentence::headline).containsExactly(true, false);
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void wrappedLinesGoOnAndShortLinesEnd() {
        String wrapped = "The board said on Thursday that it would not sell the\nwhole business this year.";

        assertThat(split(wrapped)).containsExactly(wrapped);
        assertThat(split("Request a demo\nAll prices delayed")).hasSize(2);
    }

    @Test
    void aSentenceWithoutEndIsCutAtItsLimit() {
        List<Sentence> sentences = Text.of("word ".repeat(3 * Sentences.MAX_TOKENS), 0).sentences();

        assertThat(sentences).hasSize(3);
        assertThat(Text.of("word ".repeat(Sentences.MAX_TOKENS), 0).sentences()).hasSize(1);
    }

    @Test
    void everyTokenIsInExactlyOneSentence() {
        Text text = Text.of("One. Two!\n\nThree\nfour? \"Five.\" six", 4);
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            assertThat(sentence.firstToken()).isEqualTo(next);
            assertThat(sentence.endToken()).isGreaterThan(next);
            next = sentence.endToken();
        }
        assertThat(next).isEqualTo(text.tokens().size());
        assertThat(text.sentenceAt(text.source().indexOf("Two"))).isEqualTo(1);
        assertThat(text.sentenceAt(text.source().indexOf("\n\n"))).isEqualTo(-1);
    }

    private static List<String> split(String text) {
        return Text.of(text, 0).sentences().stream().map(s -> text.substring(s.start(), s.end())).toList();
    }
}
