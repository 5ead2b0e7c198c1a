package dev.tickertone.sentiment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListsTest {

    @Test
    void joinsTheLinesOfOneKind() {
        WordLists lists = WordLists.read(WordListsTest.class, "words.txt");

        assertThat(lists.words("fruit")).containsExactlyInAnyOrder("pear", "plum", "quince");
    }

    @Test
    void namesWhatIsMissing() {
        WordLists lists = WordLists.read(WordListsTest.class, "words.txt");

        assertThatThrownBy(() -> lists.words("stone")).hasMessageContaining("words.txt").hasMessageContaining("stone");
        assertThatThrownBy(() -> WordLists.read(WordListsTest.class, "none.txt")).hasMessageContaining("none.txt");
        assertThatThrownBy(() -> WordLists.read(WordListsTest.class, "broken.txt")).hasMessageContaining("no colon here");
    }

    @Test
    void everySymbolMarkedAsAWordIsASymbolOfTheCatalogue() {
        WordLists context = WordLists.read(MentionFinder.class, "context.txt");

        assertThat(context.words("words")).allSatisfy(word ->
                assertThat(InstrumentCatalog.standard().bySymbol(word)).as(word).isPresent());
        assertThat(context.words("words")).containsAll(context.words("abbreviations"));
    }
}
