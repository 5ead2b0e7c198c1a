package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.WordLists;
import dev.tickertone.sentiment.text.Word;
import dev.tickertone.sentiment.text.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of price moves, read once from {@code moves.txt}. */
final class MoveWords {
    private static final WordLists LISTS = WordLists.read(MoveWords.class, "moves.txt");

    private static final WordTable<Head> HEADS = new WordTable<>(heads());

    static final Set<String> HAD = LISTS.words("had");
    static final Set<String> BETWEEN = LISTS.words("between");
    static final Set<String> OWN = LISTS.words("own");
    static final Set<String> PRICED = LISTS.words("priced");
    static final Set<String> SENDING = LISTS.words("sending");
    static final Set<String> CONTRACT = LISTS.words("contract");
    static final Set<String> ABOUT = LISTS.words("about");
    static final Set<String> MEASURES = LISTS.words("measures");
    static final Set<String> CIRCUMSTANCE = LISTS.words("circumstance");
    static final Set<String> DETERMINERS = LISTS.words("determiners");
    static final Set<String> DOUBTS = LISTS.words("doubts");
    static final Set<String> BOUNDS = LISTS.words("bounds");
    static final Set<String> FUTURE = LISTS.words("future");
    static final Set<String> TIME = LISTS.words("time");
    static final Set<String> MONTHS = LISTS.words("months");
    static final Set<String> TO_LEVEL = LISTS.words("to-level");
    static final Set<String> ENDING = LISTS.words("ending");
    static final Set<String> CLOCK = LISTS.words("clock");
    static final Set<String> PER = LISTS.words("per");

    /** What a word can be at the head of a statement: 1 for up, -1 for down, 0 where it is none of that kind. */
    record Head(int finite, int broad, int plural, int participle, int particle, int noun, boolean stands) {}

    private MoveWords() {}

    /** The word as the head of a statement, or {@code null}. */
    static Head head(Word word) {
        return HEADS.get(word);
    }

    /** Words that name a period: {@code day}, {@code week}, {@code month}, {@code quarter} or {@code year}. */
    static Set<String> period(String period) {
        return LISTS.words("period-" + period);
    }

    private static Map<String, Head> heads() {
        Map<String, Integer> finite = signs("");
        Map<String, Integer> broad = signs("broad-");
        Map<String, Integer> plural = signs("plural-");
        Map<String, Integer> participle = signs("participle-");
        Map<String, Integer> particle = signs("particle-");
        Map<String, Integer> noun = signs("noun-");
        Set<String> stands = LISTS.words("stands");
        Set<String> words = new HashSet<>(stands);
        List.of(finite, broad, plural, participle, particle, noun).forEach(signs -> words.addAll(signs.keySet()));
        Map<String, Head> heads = new HashMap<>();
        for (String word : words) {
            heads.put(word, new Head(finite.getOrDefault(word, 0), broad.getOrDefault(word, 0),
                    plural.getOrDefault(word, 0), participle.getOrDefault(word, 0), particle.getOrDefault(word, 0),
                    noun.getOrDefault(word, 0), stands.contains(word)));
        }
        return heads;
    }

    private static Map<String, Integer> signs(String prefix) {
        Map<String, Integer> signs = new HashMap<>();
        LISTS.words(prefix + "up").forEach(word -> signs.put(word, 1));
        LISTS.words(prefix + "down").forEach(word -> signs.put(word, -1));
        return signs;
    }
}
