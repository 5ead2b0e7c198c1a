package dev.tickertone.sentiment.brief;

import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.WordMap;
import dev.tickertone.sentiment.text.WordSet;
import dev.tickertone.sentiment.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Phrases with what they stand for; the longest one at a place wins. A phrase is written as words with single spaces,
 * {@code a|b} for either word, {@code a?} for a word that may be missing, {@code <n>} for a number.
 *
 * @param <V> what a phrase stands for
 */
final class Phrases<V> {
    private static final String NUMBER = "<n>";

    private final Node<V> root = new Node<>();
    private final WordSet numbers;
    private final WordSet adverbs;
    private WordTable<Node<V>> first;

    /**
     * No phrases yet.
     *
     * @param numbers words that are read as a number
     * @param adverbs words that may stand anywhere inside a phrase
     */
    Phrases(Set<String> numbers, Set<String> adverbs) {
        this.numbers = WordSet.of(numbers);
        this.adverbs = WordSet.of(adverbs);
    }

    /** A phrase found in a text. */
    record Found<V>(V value, int first, int end) {}

    private static final class Node<V> {
        private final WordMap<Node<V>> next = new WordMap<>();
        private V value;
    }

    /**
     * Adds a phrase.
     *
     * @throws IllegalStateException where one of its readings stands for something else already
     */
    void add(String phrase, V value) {
        List<Node<V>> reached = List.of(root);
        for (String word : phrase.split(" ")) {
            boolean optional = word.endsWith("?");
            List<Node<V>> further = new ArrayList<>(optional ? reached : List.of());
            for (String choice : (optional ? word.substring(0, word.length() - 1) : word).split("\\|")) {
                reached.forEach(node -> further.add(node.next.computeIfAbsent(choice, Node::new)));
            }
            reached = further;
        }
        for (Node<V> node : reached) {
            if (node == root || node.value != null && !node.value.equals(value)) {
                throw new IllegalStateException("\"" + phrase + "\" for " + value + " clashes with " + node.value);
            }
            node.value = value;
        }
    }

    /** Ends the adding; from here on phrases are found. */
    Phrases<V> complete() {
        first = new WordTable<>(root.next);
        return this;
    }

    /**
     * The longest phrase that begins at token {@code at} and ends before {@code limit}, which is behind it.
     *
     * @return {@code null} where none does
     */
    Found<V> longest(List<Token> tokens, int at, int limit) {
        Node<V> node = first.get(tokens.get(at).word());
        if (node == null) {
            return null;
        }
        V value = node.value;
        int end = at + 1;
        for (int i = end; i < limit && node != null; i++) {
            Node<V> next = step(node, tokens.get(i));
            if (next != null && next != node && next.value != null) {
                value = next.value;
                end = i + 1;
            }
            node = next;
        }
        return value == null ? null : new Found<>(value, at, end);
    }

    /** The node behind a word; the same one behind an adverb. */
    private Node<V> step(Node<V> node, Token token) {
        Node<V> next = node.next.get(token.word());
        if (next != null) {
            return next;
        }
        if (token.isNumber() || numbers.holds(token.word())) {
            return node.next.get(NUMBER);
        }
        return adverbs.holds(token.word()) ? node : null;
    }
}
