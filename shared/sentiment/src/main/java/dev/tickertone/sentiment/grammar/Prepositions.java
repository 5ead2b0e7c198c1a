package dev.tickertone.sentiment.grammar;

import java.util.Set;

/** Words that put a noun phrase below the one before it. */
public final class Prepositions {
    private static final Set<String> WORDS = Set.of(
            "of", "in", "for", "on", "from", "at", "after", "by", "with", "to", "over", "against", "than", "into",
            "as", "through", "under", "above", "below", "near", "during", "till", "until", "amid", "versus", "vs",
            "about", "among", "between", "across", "within", "behind", "beyond", "toward", "towards", "upon", "without",
            "due", "except", "excluding", "unlike");

    private Prepositions() {}

    /** Whether the lower-cased word is a preposition. */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
