package dev.tickertone.sentiment.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A set of words in lower case; whether it holds a {@link Word} is one bit at the word's number. Immutable. */
public final class WordSet {
    private final BitSet numbers = new BitSet();

    private WordSet(Collection<String> words) {
        for (String word : words) {
            numbers.set(WordNumbers.give(word));
        }
    }

    /** The set of these lower-case forms. */
    public static WordSet of(String... words) {
        return new WordSet(List.of(words));
    }

    /** The set of these lower-case forms. */
    public static WordSet of(Collection<String> words) {
        return new WordSet(words);
    }

    /** Whether the word is in the set. */
    public boolean holds(Word word) {
        return numbers.get(word.number());
    }
}
