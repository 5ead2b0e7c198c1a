package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.WordLists;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of price moves, read once from {@code moves.txt}. */
final class MoveWords {
    private static final WordLists LISTS = WordLists.read(MoveWords.class, "moves.txt");

    static final Map<String, Integer> VERBS = signs("");
    static final Map<String, Integer> BROAD = signs("broad-");
    static final Map<String, Integer> PLURAL = signs("plural-");
    static final Map<String, Integer> PARTICIPLES = signs("participle-");
    static final Map<String, Integer> PARTICLES = signs("particle-");
    static final Map<String, Integer> NOUNS = signs("noun-");
    static final Set<String> STANDS = LISTS.words("stands");
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

    private MoveWords() {}

    /** Words that name a period: {@code day}, {@code week}, {@code month}, {@code quarter} or {@code year}. */
    static Set<String> period(String period) {
        return LISTS.words("period-" + period);
    }

    private static Map<String, Integer> signs(String prefix) {
        Map<String, Integer> signs = new HashMap<>();
        LISTS.words(prefix + "up").forEach(word -> signs.put(word, 1));
        LISTS.words(prefix + "down").forEach(word -> signs.put(word, -1));
        return Collections.unmodifiableMap(signs);
    }
}
