package dev.tickertone.sentiment.text;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A map from words in lower case that is asked by the number its {@link Word} knows, so nothing is hashed and no letters
 * are compared. Small when small: a phrase can go on in one. Fill it, then share it; from there on it is thread-safe.
 *
 * @param <T> what a word stands for
 */
public final class WordMap<T> {
    /** Spreads numbers that follow each other over the places. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int FEWEST_PLACES = 8;
    // Shared by all empty maps; never written to.
    private static final int[] NO_NUMBERS = {WordNumbers.NONE, WordNumbers.NONE};
    private static final Object[] NO_VALUES = {null, null};

    // A word's value lies at the first free place from that which its number spreads to; at least half of them are free.
    private int[] numbers = NO_NUMBERS;
    private Object[] values = NO_VALUES;
    private int shift = Integer.SIZE - 1;
    private int size;

    /** An empty map. */
    public WordMap() {}

    /** A map with the entries of one by lower-case forms. */
    public WordMap(Map<String, T> byWord) {
        byWord.forEach(this::put);
    }

    /** Adds a word in lower case, or gives it another value. */
    public void put(String word, T value) {
        put(WordNumbers.give(word), value);
    }

    private void put(int number, T value) {
        if (numbers == NO_NUMBERS || 2 * (size + 1) > numbers.length) {
            grow();
        }
        int place = place(number);
        size += numbers[place] == number ? 0 : 1;
        numbers[place] = number;
        values[place] = value;
    }

    /** What the map holds for a word in lower case; where it is none, what is made is added. */
    public T computeIfAbsent(String word, Supplier<T> made) {
        int number = WordNumbers.give(word);
        T value = at(number);
        if (value == null) {
            value = made.get();
            put(number, value);
        }
        return value;
    }

    private void grow() {
        int[] oldNumbers = numbers;
        Object[] oldValues = values;
        int places = Math.max(FEWEST_PLACES, 2 * oldNumbers.length);
        numbers = new int[places];
        values = new Object[places];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(places);
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != WordNumbers.NONE) {
                int place = place(oldNumbers[i]);
                numbers[place] = oldNumbers[i];
                values[place] = oldValues[i];
            }
        }
    }

    /** Where a number is, or else the free place where it would be. */
    private int place(int number) {
        int last = numbers.length - 1;
        int place = number * SPREAD >>> shift;
        while (numbers[place] != number && numbers[place] != WordNumbers.NONE) {
            place = place + 1 & last;
        }
        return place;
    }

    /** Whether the map holds no word. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** What the map holds for the word, or {@code null}. */
    public T get(Word word) {
        return at(word.number());
    }

    /** What the map holds for a word in lower case, or {@code null}. */
    public T get(String word) {
        return at(WordNumbers.find(word));
    }

    private T at(int number) {
        if (number == WordNumbers.NONE) {
            return null;
        }
        int place = number * SPREAD >>> shift;
        int found = numbers[place];
        while (found != number) {
            if (found == WordNumbers.NONE) {
                return null;
            }
            place = place + 1 & numbers.length - 1;
            found = numbers[place];
        }
        // Only values of the map are in the array.
        @SuppressWarnings("unchecked")
        T value = (T) values[place];
        return value;
    }
}
