package dev.tickertone.sentiment.lexicon;

import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.WordMap;
import dev.tickertone.sentiment.text.WordTable;
import java.util.List;

/** Words and phrases with their sense; the longest phrase wins. Immutable once read, so thread-safe. */
public final class Lexicon {
    /** Stands for any number inside a phrase. */
    static final String NUMBER = "<n>";

    private static final List<String> WORD_FILES =
            List.of("direction", "measures", "quality", "events", "trading", "plain", "modifiers");

    private final Node root = new Node();
    private WordTable<Node> first;
    private int size;

    /** A phrase found in a text: its sense and how many tokens it takes. */
    public record Match(Entry entry, int length) {}

    private static final class Node {
        private final WordMap<Node> next = new WordMap<>();
        private Node number;
        private Entry entry;
        private boolean generated;

        private Node child(String word) {
            return word.equals(NUMBER) ? number : next.get(word);
        }

        private Node child(Token token) {
            return token.isNumber() ? number : next.get(token.word());
        }

        private Node grow(String word) {
            if (!word.equals(NUMBER)) {
                return next.computeIfAbsent(word, Node::new);
            }
            number = number == null ? new Node() : number;
            return number;
        }
    }

    private static final class Words {
        private static final Lexicon READ = LexiconReader.read(WORD_FILES);
    }

    private static final class Actors {
        private static final Lexicon READ = LexiconReader.read(List.of("actors"));
    }

    Lexicon() {}

    /** The words that carry meaning, read once. */
    public static Lexicon words() {
        return Words.READ;
    }

    /** The names of sources, common things and references, read once; a word may be a name and carry meaning. */
    public static Lexicon actors() {
        return Actors.READ;
    }

    /** How many forms it knows. */
    public int size() {
        return size;
    }

    /**
     * The longest phrase that begins at token {@code at} and ends before {@code limit}, which is behind it.
     *
     * @return {@code null} where none does
     */
    public Match longest(List<Token> tokens, int at, int limit) {
        Token token = tokens.get(at);
        Node node = token.isNumber() ? root.number : first.get(token.word());
        Entry found = null;
        int length = 0;
        int i = at;
        while (node != null) {
            if (node.entry != null) {
                found = node.entry;
                length = i + 1 - at;
            }
            i += token.isNumber() ? 1 + token.amount().unitTokens() : 1;
            if (i >= limit) {
                break;
            }
            token = tokens.get(i);
            node = node.child(token);
        }
        return found == null ? null : new Match(found, length);
    }

    /** The sense of a form written with single spaces, or {@code null}. */
    public Entry sense(String form) {
        Node node = root;
        for (String word : form.split(" ")) {
            node = node.child(word);
            if (node == null) {
                return null;
            }
        }
        return node.entry;
    }

    /** Ends the adding; from here on phrases are found. */
    void complete() {
        first = new WordTable<>(root.next);
    }

    /**
     * Adds a form. A written form replaces one that was generated from a verb; two written ones clash.
     *
     * @throws IllegalStateException where a form is written twice
     */
    void add(String form, Entry entry, boolean generated) {
        Node node = root;
        int from = 0;
        for (int space = form.indexOf(' '); space >= 0; space = form.indexOf(' ', from)) {
            node = node.grow(form.substring(from, space));
            from = space + 1;
        }
        node = node.grow(form.substring(from));
        if (node.entry != null && generated) {
            return;
        }
        if (node.entry != null && !node.generated) {
            throw new IllegalStateException("written twice: " + form + " (" + node.entry + ", " + entry + ")");
        }
        size += node.entry == null ? 1 : 0;
        node.entry = entry;
        node.generated = generated;
    }
}
