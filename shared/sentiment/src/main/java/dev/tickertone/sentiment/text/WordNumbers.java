package dev.tickertone.sentiment.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers the lower-case words that tables and sets hold, from 1, so that these can be arrays. Thread-safe. */
final class WordNumbers {
    /** The number of a word that no table holds. */
    static final int NONE = 0;

    private static final ConcurrentMap<String, Integer> NUMBERS = new ConcurrentHashMap<>(1 << 14);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private WordNumbers() {}

    /** The number of a word that a table is going to hold; a new one if it has none. */
    static int give(String lower) {
        Integer known = NUMBERS.get(lower);
        return known == null ? add(lower) : known;
    }

    /** One at a time, and each counted after it can be found: who reads the count first finds all that it counts. */
    private static synchronized int add(String lower) {
        int number = COUNT.get() + 1;
        Integer other = NUMBERS.putIfAbsent(lower, number);
        if (other != null) {
            return other;
        }
        COUNT.set(number);
        return number;
    }

    /** The number of a word, or {@link #NONE} where no table holds it. */
    static int find(String lower) {
        Integer number = NUMBERS.get(lower);
        return number == null ? NONE : number;
    }

    /** How many words have numbers; it only grows. */
    static int count() {
        return COUNT.get();
    }
}
