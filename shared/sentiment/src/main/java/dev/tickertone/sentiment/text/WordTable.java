package dev.tickertone.sentiment.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A map from words in lower case that leaves its answer with the {@link Word}, so that asking again is no look-up. Make
 * few, once each, over maps that no longer change. Thread-safe.
 */
public final class WordTable<T> {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Object NONE = new Object();

    private final int number = COUNT.getAndIncrement();
    private final Map<String, T> byWord;

    /** A table over a map by lower-case forms. */
    public WordTable(Map<String, T> byWord) {
        this.byWord = byWord;
    }

    /** A table that tells the words of a set from all others. */
    public static WordTable<Boolean> of(Set<String> words) {
        Map<String, Boolean> byWord = new HashMap<>();
        for (String word : words) {
            byWord.put(word, true);
        }
        return new WordTable<>(byWord);
    }

    /** Whether the map holds the word. */
    public boolean holds(Word word) {
        return get(word) != null;
    }

    /** What the map holds for the word, or {@code null}. */
    public T get(Word word) {
        Object answer = word.answer(number);
        if (answer == null) {
            T found = byWord.get(word.lower());
            answer = found == null ? NONE : found;
            word.remember(number, answer);
        }
        // Only this table writes at its number, and only values of its map.
        @SuppressWarnings("unchecked")
        T found = answer == NONE ? null : (T) answer;
        return found;
    }
}
