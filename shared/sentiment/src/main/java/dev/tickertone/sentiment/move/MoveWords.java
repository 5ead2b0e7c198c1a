package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.WordLists;
import dev.tickertone.sentiment.text.Word;
import dev.tickertone.sentiment.text.WordTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of price moves, read once from {@code moves.txt}. One look-up tells all that a word can be. */
final class MoveWords {
    private static final WordLists LISTS = WordLists.read(MoveWords.class, "moves.txt");
    private static final Map<String, Sense> SENSES = senses();
    private static final Set<String> IN_CENTS =
            LISTS.words("in-cents").stream().map(symbol -> symbol.toUpperCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    private static final WordTable<Sense> TABLE = new WordTable<>(SENSES);

    private MoveWords() {}

    static Sense sense(Word word) {
        Sense sense = TABLE.get(word);
        return sense == null ? Sense.NONE : sense;
    }

    /** What words tied by hyphens are together, or {@code null}. */
    static Sense compound(String lower) {
        return SENSES.get(lower);
    }

    /** Whether a contract, by its symbol, is quoted in cents. */
    static boolean isInCents(String symbol) {
        return IN_CENTS.contains(symbol);
    }

    /** The phrases of a kind, their words between spaces. */
    static List<String> phrases(String kind) {
        return LISTS.words(kind).stream().map(phrase -> phrase.replace('_', ' ')).sorted().toList();
    }

    private static Map<String, Sense> senses() {
        Map<String, Sense> senses = new HashMap<>();
        for (Role role : Role.values()) {
            if (role.isDirected()) {
                LISTS.words(role.kind() + "-up").forEach(word -> add(senses, word, role, 1));
                LISTS.words(role.kind() + "-down").forEach(word -> add(senses, word, role, -1));
            } else {
                LISTS.words(role.kind()).forEach(word -> add(senses, word, role, 0));
            }
        }
        return senses;
    }

    private static void add(Map<String, Sense> senses, String entry, Role role, int sign) {
        int equals = role.hasValue() ? entry.indexOf('=') : -1;
        String word = equals < 0 ? entry : entry.substring(0, equals);
        BigDecimal value = equals < 0 ? null : new BigDecimal(entry.substring(equals + 1));
        senses.put(word, senses.getOrDefault(word, Sense.NONE).with(role, sign, value));
    }
}
