package dev.tickertone.sentiment.instrument.master;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells words that single out a company from words that do not: those listed by hand, and those that several companies
 * have in their names, as <em>Pacific</em> and <em>Summit</em>.
 */
final class Words {
    /** Words in the names of this many companies single out none. */
    private static final int SHARED = 6;

    /** The last word of so many companies' names says what they do, and news leaves it out: <em>Therapeutics</em>. */
    private static final int DESCRIBING = 10;

    private static final int SHORTEST = 3;
    private static final int LONGEST_INITIALS = 4;

    /** Stands before a word that singles out a company together with others only. */
    private static final String WEAK = "~";

    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> weak = new HashSet<>();
    private final Map<String, Integer> companies = new HashMap<>();

    /** Reads the list and counts the words of all companies' names. */
    Words(Path list, Collection<List<String>> names) throws IOException {
        for (String line : Files.readAllLines(list)) {
            if (!line.startsWith("#")) {
                for (String word : line.split(" ")) {
                    (word.startsWith(WEAK) ? weak : ordinary).add(word.startsWith(WEAK) ? word.substring(1) : word);
                }
            }
        }
        for (List<String> name : names) {
            for (String word : new HashSet<>(name)) {
                companies.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
    }

    /** Whether the word singles out a company. */
    boolean isDistinctive(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() >= SHORTEST && Character.isLetter(lower.charAt(0)) && !isInitials(lower)
                && !ordinary.contains(lower) && !ordinary.contains(singular(lower))
                && companies.getOrDefault(lower, 0) < SHARED;
    }

    private static boolean isInitials(String word) {
        return word.length() <= LONGEST_INITIALS && word.indexOf('.') > 0;
    }

    /** Whether the word alone can only be a company. */
    boolean isTelling(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isDistinctive(word) && !weak.contains(lower) && !weak.contains(singular(lower));
    }

    /** Whether the word alone can only be a company, and is in the names of no more than so many. */
    boolean isTelling(String word, int most) {
        return isTelling(word) && companies.getOrDefault(word.toLowerCase(Locale.ROOT), 0) <= most;
    }

    /** Whether the word tells what a company does rather than which it is. */
    boolean isDescribing(String word) {
        return companies.getOrDefault(word.toLowerCase(Locale.ROOT), 0) >= DESCRIBING;
    }

    private static String singular(String word) {
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
