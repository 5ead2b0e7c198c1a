package dev.tickertone.scoring.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An article's body as words, and what is compared of them. Punctuation, spacing and case do not count.
 *
 * @param words in lower case, in order
 * @param kinds what each word is
 */
record Words(List<String> words, List<Kind> kinds) {
    /** Words of a shingle: fewer are shared by any two articles of a trade, more are lost by each small edit. */
    static final int SHINGLE = 3;

    /** Words to each side of a fact that must be the same for two facts to stand in the same place. */
    private static final int CONTEXT = 2;

    private static final long SEED = 0x9E3779B97F4A7C15L;

    /** What a word may be: figures and names are the facts that tell two reports in the same words apart. */
    enum Kind { PLAIN, FIGURE, NAME }

    Words {
        words = List.copyOf(words);
        kinds = List.copyOf(kinds);
    }

    /** The words of a text. */
    static Words of(CharSequence text) {
        List<String> written = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                written.add(text.subSequence(at, end).toString());
            }
            at = Math.max(end, at + 1);
        }
        Set<String> known = new HashSet<>(written);
        return new Words(written.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(),
                written.stream().map(word -> kind(word, known)).toList());
    }

    /** A word is letters and digits; a dot or comma between digits belongs to a figure. */
    private static int endOfWord(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isInFigure(text, at, start))) {
            at++;
        }
        return at;
    }

    private static boolean isInFigure(CharSequence text, int at, int start) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && at > start && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    /** A word that the text also has in lower case is no name, it opens a sentence. */
    private static Kind kind(String word, Set<String> written) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return Kind.FIGURE;
        }
        boolean name = Character.isUpperCase(word.charAt(0)) && !written.contains(word.toLowerCase(Locale.ROOT));
        return name ? Kind.NAME : Kind.PLAIN;
    }

    /** Hashes of every {@value #SHINGLE} words in a row. */
    Set<Long> shingles() {
        Set<Long> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(hash(words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    /**
     * Facts by the place they stand in: the words around them, with other facts left open, so that the places of two
     * reports made from one pattern are the same whatever was filled in.
     */
    Map<Long, Set<String>> facts(Kind kind) {
        Map<Long, Set<String>> facts = new HashMap<>();
        for (int i = CONTEXT; i + CONTEXT < words.size(); i++) {
            if (kinds.get(i) == kind) {
                facts.computeIfAbsent(place(i), none -> new HashSet<>()).add(words.get(i));
            }
        }
        return facts;
    }

    private long place(int fact) {
        List<String> around = new ArrayList<>();
        for (int i = fact - CONTEXT; i <= fact + CONTEXT; i++) {
            around.add(kinds.get(i) == Kind.PLAIN ? words.get(i) : kinds.get(i).name());
        }
        return hash(around);
    }

    private static long hash(List<String> words) {
        long hash = SEED;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
            }
            hash = mix(hash ^ ' ');
        }
        return hash;
    }

    /** Spreads a value over all bits (the finalizer of MurmurHash3, which is in the public domain). */
    static long mix(long value) {
        long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
