package dev.tickertone.sentiment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMapTest {
    private static final int MANY = 5_000;

    @Test
    void anEmptyMapHoldsNothingAndStaysEmptyWhenOthersFill() {
        WordMap<Integer> empty = new WordMap<>();
        WordMap<Integer> filled = new WordMap<>();
        filled.put("quorn", 1);

        assertThat(filled.get(word("Quorn"))).isEqualTo(1);
        assertThat(filled.isEmpty()).isFalse();
        assertThat(empty.get(word("Quorn"))).isNull();
        assertThat(empty.isEmpty()).isTrue();
    }

    @Test
    void aMapOfManyWordsHoldsEachOfThemAndNoOther() {
        WordMap<Integer> even = new WordMap<>();
        WordMap<Integer> odd = new WordMap<>();
        for (int i = 0; i < MANY; i++) {
            (i % 2 == 0 ? even : odd).put("many" + i, i);
        }

        for (int i = 0; i < MANY; i++) {
            assertThat(even.get(word("many" + i))).isEqualTo(i % 2 == 0 ? i : null);
            assertThat(odd.get("many" + i)).isEqualTo(i % 2 == 0 ? null : i);
        }
    }

    @Test
    void theLastValueOfAWordCountsAndTheFirstMadeStays() {
        WordMap<String> map = new WordMap<>(Map.of("plover", "first"));
        map.put("plover", "second");

        assertThat(map.get(word("plover"))).isEqualTo("second");
        assertThat(map.computeIfAbsent("plover", () -> "third")).isEqualTo("second");
        assertThat(map.computeIfAbsent("curlew", () -> "third")).isEqualTo("third");
        assertThat(map.get(word("CURLEW"))).isEqualTo("third");
    }

    @Test
    void aSetHoldsItsWordsHoweverTheyAreWritten() {
        WordSet set = WordSet.of("dunlin", "&");

        assertThat(List.of("dunlin", "Dunlin", "DUNLIN", "&")).allSatisfy(w -> assertThat(set.holds(word(w))).isTrue());
        assertThat(List.of("dunlins", "dun", ",")).allSatisfy(w -> assertThat(set.holds(word(w))).isFalse());
    }

    @Test
    void tablesMadeWhileTextsAreReadAreAnsweredForByAllThreads() throws InterruptedException {
        Word early = word("whimbrel");
        List<Boolean> found = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            WordTable<Integer> table = new WordTable<>(Map.of("whimbrel", i));
            Thread reader = Thread.ofPlatform().start(() -> found.add(table.holds(early) && table.holds(word("Whimbrel"))));
            reader.join();
        }

        assertThat(found).hasSize(20).containsOnly(true);
    }

    private static Word word(String written) {
        return Vocabulary.word(written.toCharArray(), 0, written.length());
    }
}
