package dev.tickertone.sentiment.brief;

import dev.tickertone.sentiment.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Set<String> numbers;
    private final Set<String> adverbs;

    /**
     * No phrases yet.
     *
     * @param numbers words that are read as a number
     * @param adverbs words that may stand anywhere inside a phrase
     */
    Phrases(Set<String> numbers, Set<String> adverbs) {
        this.numbers = numbers;
        this.adverbs = adverbs;
    }

    /** A phrase found in a text. */
    record Found<V>(V value, int first, int end) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(4);
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
                reached.forEach(node -> further.add(node.next.computeIfAbsent(choice, c -> new Node<>())));
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

    /** The longest phrase that begins at token {@code at} and ends before {@code limit}, or {@code null}. */
    Found<V> longest(List<Token> tokens, int at, int limit) {
        Node<V> node = root;
        Found<V> found = null;
        for (int i = at; i < limit && node != null; i++) {
            Token token = tokens.get(i);
            Node<V> step = node.next.get(token.lower());
            if (step == null && i > at) {
                step = token.isNumber() || numbers.contains(token.lower()) ? node.next.get(NUMBER)
                        : adverbs.contains(token.lower()) ? node : null;
            }
            boolean passed = step == node;
            node = step;
            if (!passed && node != null && node.value != null) {
                found = new Found<>(node.value, at, i + 1);
            }
        }
        return found;
    }
}
