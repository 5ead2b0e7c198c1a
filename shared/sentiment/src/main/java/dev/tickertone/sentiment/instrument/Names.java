package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.instrument.InstrumentCatalog.Listing;
import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.Tokenizer;
import dev.tickertone.sentiment.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All names as a trie over lower-cased tokens: finding the longest name at a token costs no more than that name is long.
 * Capitals are checked at the end: a name is matched as it is written, an everyday phrase in any way.
 */
final class Names {
    private static final String BLOCKED = "not-instruments.txt";

    private final Node root = new Node();
    private final WordTable<Node> first;

    /**
     * One spelling of a name.
     *
     * @param instrument whose name it is, or {@code null} for a phrase that means no instrument
     * @param ordinary whether it needs evidence
     * @param spelling its text
     * @param tokens its tokens in that text
     */
    record Name(Instrument instrument, boolean ordinary, String spelling, List<Token> tokens) {
        /** Whether this is the instrument's own name rather than a shorter alias. */
        boolean isFull() {
            return spelling.equals(instrument.name());
        }
    }

    /** Names that fit from a token up to {@code end}, exclusive; never empty. */
    record Match(int end, List<Name> names) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<Name> names = new ArrayList<>(1);

        Node child(String word) {
            Node child = next.get(word);
            if (child == null) {
                child = new Node();
                next.put(word, child);
            }
            return child;
        }
    }

    Names(InstrumentCatalog catalog) {
        for (Listing listing : catalog.listings()) {
            addAll(listing.instrument(), false, listing.names());
            addAll(listing.instrument(), true, listing.ordinary());
        }
        addAll(null, false, WordLists.lines(Names.class, BLOCKED));
        first = new WordTable<>(root.next);
    }

    private void addAll(Instrument instrument, boolean ordinary, List<String> spellings) {
        for (String spelling : spellings) {
            add(instrument, ordinary, spelling);
        }
    }

    private void add(Instrument instrument, boolean ordinary, String spelling) {
        List<Token> tokens = Tokenizer.tokenize(spelling);
        if (tokens.size() > 1 && tokens.getLast().is(".")) {
            tokens = tokens.subList(0, tokens.size() - 1);
        }
        Node node = root;
        for (Token token : tokens) {
            node = node.child(token.lower());
        }
        node.names.add(new Name(instrument, ordinary, spelling, tokens));
    }

    /** The longest name that begins at token {@code i} and lies in the passage, or {@code null}. */
    Match longest(Passage passage, int i) {
        Match longest = null;
        int end = i + 1;
        for (Node node = first.get(passage.token(i).word()); node != null; node = node.next.get(passage.word(end++))) {
            List<Name> fitting = fitting(node.names, passage, i);
            if (!fitting.isEmpty()) {
                longest = new Match(end, fitting);
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
            case CAPITALISED -> name.ordinary()
                    ? written.shape() == Token.Shape.CAPITALISED && exact(name, expected, source, written)
                    : written.isCapital() && Character.isUpperCase(source.charAt(written.start()));
            case MIXED -> Character.isLowerCase(name.spelling().charAt(expected.start()))
                    || Character.isUpperCase(source.charAt(written.start()));
            case NONE -> true;
        };
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
