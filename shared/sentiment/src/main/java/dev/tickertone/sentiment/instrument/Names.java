package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.master.Belief;
import dev.tickertone.sentiment.instrument.master.Spelling;
import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All names as a trie over lower-cased tokens: finding the longest name at a token costs no more than that name is long.
 * The part below a first word is made when a text first has that word. Capitals are checked at the end: a name is matched
 * as it is written, an everyday phrase in any way.
 */
final class Names {
    private static final Node NONE = new Node();

    private final InstrumentCatalog catalog;
    private final Node own = new Node();
    private final Map<String, Node> byFirstWord = new ConcurrentHashMap<>();

    /**
     * One spelling of a name.
     *
     * @param instrument whose name it is, or {@code null} for a phrase that means no instrument
     * @param belief how far it is believed
     * @param spelling its text
     * @param tokens its tokens in that text
     */
    record Name(Instrument instrument, Belief belief, String spelling, List<Token> tokens) {
        /** Whether this is the instrument's own name, or a longer form of it, rather than a shorter alias. */
        boolean isFull() {
            return spelling.startsWith(instrument.name());
        }
    }

    /**
     * Names that fit from a token up to {@code end}, exclusive; never empty.
     *
     * @param shorter the longest that ends before, or {@code null}
     */
    record Match(int end, List<Name> names, Match shorter) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<Name> names = new ArrayList<>(1);

        void add(Name name) {
            Node node = this;
            for (Token token : name.tokens()) {
                node = node.next.computeIfAbsent(token.lower(), word -> new Node());
            }
            node.names.add(name);
        }
    }

    Names(InstrumentCatalog catalog) {
        this.catalog = catalog;
        for (OwnInstrument instrument : catalog.own()) {
            for (String name : instrument.names()) {
                own.add(name(instrument.instrument(), Belief.CERTAIN, name));
            }
        }
    }

    private static Name name(Instrument instrument, Belief belief, String spelling) {
        List<Token> tokens = Tokenizer.tokenize(spelling);
        if (tokens.size() > 1 && tokens.getLast().is(".")) {
            tokens = tokens.subList(0, tokens.size() - 1);
        }
        return new Name(instrument, belief, spelling, tokens);
    }

    /** The longest name that begins at token {@code i} and lies in the passage, or {@code null}; a user's before ours. */
    Match longest(Passage passage, int i) {
        String word = passage.word(i);
        Match ours = catalog.master().begins(word) ? longest(passage, i, below(word)) : null;
        if (own.next.isEmpty()) {
            return ours;
        }
        Match mine = longest(passage, i, own.next.getOrDefault(word, NONE));
        return mine == null || ours != null && ours.end() > mine.end() ? ours : mine;
    }

    private Node below(String word) {
        Node node = byFirstWord.get(word);
        return node != null ? node : byFirstWord.computeIfAbsent(word, this::load);
    }

    private Node load(String word) {
        Node node = new Node();
        for (Spelling spelling : catalog.master().beginningWith(word)) {
            boolean none = spelling.row() == Spelling.NO_ROW;
            node.add(name(none ? null : catalog.instrument(spelling.row()), spelling.belief(), spelling.text()));
        }
        return node.next.getOrDefault(word, NONE);
    }

    private static Match longest(Passage passage, int i, Node first) {
        Match longest = null;
        int end = i + 1;
        for (Node node = first; node != null; node = node.next.get(passage.word(end++))) {
            List<Name> fitting = node.names.isEmpty() ? node.names : fitting(node.names, passage, i);
            if (!fitting.isEmpty()) {
                longest = new Match(end, fitting, longest);
            }
        }
        return longest;
    }

    private static List<Name> fitting(List<Name> names, Passage passage, int i) {
        List<Name> fitting = List.of();
        for (Name name : names) {
            if (fits(name, passage, i)) {
                fitting = fitting.isEmpty() ? new ArrayList<>(names.size()) : fitting;
                fitting.add(name);
            }
        }
        return fitting;
    }

    private static boolean fits(Name name, Passage passage, int i) {
        int size = name.tokens().size();
        for (int k = 0; k < size; k++) {
            Token written = passage.token(i + k);
            Token expected = name.tokens().get(k);
            boolean ownPossessive = expected.possessive() && !written.possessive();
            boolean foreignPossessive = k + 1 < size && written.possessive() && !expected.possessive();
            if (ownPossessive || foreignPossessive || !spelled(name, expected, passage.source(), written)) {
                return false;
            }
        }
        return true;
    }

    private static boolean spelled(Name name, Token expected, String source, Token written) {
        if (name.instrument() == null || !expected.isWord()) {
            return true;
        }
        return switch (expected.shape()) {
            case UPPER -> written.shape() == Token.Shape.UPPER;
            case LOWER -> true;
            case CAPITALISED -> !isShouted(name.belief())
                    ? written.shape() == Token.Shape.CAPITALISED && exact(name, expected, source, written)
                    : written.isCapital() && Character.isUpperCase(source.charAt(written.start()));
            case MIXED -> Character.isLowerCase(name.spelling().charAt(expected.start()))
                    || Character.isUpperCase(source.charAt(written.start()));
            case NONE -> true;
        };
    }

    /** Whether a name is also meant where it is all capitals. */
    private static boolean isShouted(Belief belief) {
        return belief == Belief.CERTAIN || belief == Belief.HOMONYM || belief == Belief.UNUSUAL || belief == Belief.RARE;
    }

    private static boolean exact(Name name, Token expected, String source, Token written) {
        for (int k = 0; k < expected.end() - expected.start(); k++) {
            char want = name.spelling().charAt(expected.start() + k);
            char have = source.charAt(written.start() + k);
            if (want != have && !(want == '\'' && have == '’')) {
                return false;
            }
        }
        return true;
    }
}
