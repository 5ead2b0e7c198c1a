package dev.tickertone.sentiment.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * A map from words in lower case whose answer each {@link Word} carries with those of all other tables, so that asking
 * is no look-up. Make few, once each, over maps that no longer change. Thread-safe.
 *
 * @param <T> what a word stands for
 */
public final class WordTable<T> {
    private static volatile WordTable<?>[] tables = {};
    /** The answers for words that no table holds. */
    private static volatile Object[] nothing = {};

    private final WordMap<T> byWord;
    private final int place;

    /** A table over a map that is filled. */
    public WordTable(WordMap<T> byWord) {
        this.byWord = byWord;
        this.place = register(this);
    }

    /** The last step: a word that has the answers of so many tables has that of this one. */
    private static synchronized int register(WordTable<?> table) {
        WordTable<?>[] more = Arrays.copyOf(tables, tables.length + 1);
        more[tables.length] = table;
        nothing = new Object[more.length];
        tables = more;
        return more.length - 1;
    }

    /** A table over a map by lower-case forms. */
    public WordTable(Map<String, T> byWord) {
        this(new WordMap<>(byWord));
    }

    /** A table that tells the words of a set from all others. */
    public static WordTable<Boolean> of(Set<String> words) {
        WordMap<Boolean> byWord = new WordMap<>();
        words.forEach(word -> byWord.put(word, true));
        return new WordTable<>(byWord);
    }

    /** What all tables there are hold for a word, each at its place, {@code null} where it holds nothing. */
    static Object[] answers(Word word) {
        // Read before the word is looked up: the tables of these answers have all told their words by then.
        Object[] none = nothing;
        if (!word.isKnown()) {
            return none;
        }
        WordTable<?>[] asked = tables;
        Object[] answers = new Object[asked.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = asked[i].byWord.get(word);
        }
        return answers;
    }

    /** Whether the map holds the word. */
    public boolean holds(Word word) {
        return word.answer(place) != null;
    }

    /** What the map holds for the word, or {@code null}. */
    public T get(Word word) {
        // Only this table answers at its place, and only with values of its map.
        @SuppressWarnings("unchecked")
        T answer = (T) word.answer(place);
        return answer;
    }
}
