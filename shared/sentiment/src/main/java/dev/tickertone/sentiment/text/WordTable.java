package dev.tickertone.sentiment.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A map from words in lower case that leaves its answer with the {@link Word}, so that asking again is no look-up; of a
 * word that is in no table none is asked. Make few, once each, over maps that no longer change. Thread-safe.
 */
public final class WordTable<T> {
    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Object NONE = new Object();

    private final int number;
    private final Map<String, T> byWord;

    /** A table over a map by lower-case forms. */
    public WordTable(Map<String, T> byWord) {
        this.byWord = byWord;
        // In this order: who reads the count before the words finds the words of all tables that it counts.
        KNOWN.addAll(byWord.keySet());
        this.number = COUNT.getAndIncrement();
    }

    /** How many tables there are. */
    static int count() {
        return COUNT.get();
    }

    /** Whether any table holds a lower-case form. */
    static boolean isKnown(String lower) {
        return KNOWN.contains(lower);
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
        if (word.isAbsent(number)) {
            return null;
        }
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
