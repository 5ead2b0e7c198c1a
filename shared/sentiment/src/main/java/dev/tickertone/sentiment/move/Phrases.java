package dev.tickertone.sentiment.move;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of {@code moves.txt}, found by their first words in one pass. In them a dot is any name or amount. */
final class Phrases {
    private static final String ANY = ".";

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    private record Phrase(String kind, List<String> words) {}

    private Phrases(String... kinds) {
        for (String kind : kinds) {
            for (String phrase : MoveWords.phrases(kind)) {
                List<String> words = List.of(phrase.split(" "));
                byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(new Phrase(kind, words));
            }
        }
    }

    static Phrases of(String... kinds) {
        return new Phrases(kinds);
    }

    /** The kind of the first phrase that lies between items {@code from} and {@code to}, or {@code null}. */
    String first(Line line, int from, int to) {
        for (int i = Math.max(from, 0); i < to && line.has(i); i++) {
            for (Phrase phrase : byFirst.getOrDefault(word(line, i), List.of())) {
                if (i + phrase.words().size() <= to && isAt(line, i, phrase.words())) {
                    return phrase.kind();
                }
            }
        }
        return null;
    }

    boolean holds(Line line, int from, int to) {
        return first(line, from, to) != null;
    }

    private static boolean isAt(Line line, int from, List<String> words) {
        for (int k = 1; k < words.size(); k++) {
            if (!word(line, from + k).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static String word(Line line, int i) {
        String word = line.at(i).word();
        return word.isEmpty() && line.has(i) ? ANY : word;
    }
}
