package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.text.WordSet;

/** Words that put a noun phrase below the one before it. */
public final class Prepositions {
    /** All of them. */
    public static final WordSet WORDS = WordSet.of(
            "of", "in", "for", "on", "from", "at", "after", "by", "with", "to", "over", "against", "than", "into",
            "as", "through", "under", "above", "below", "near", "during", "till", "until", "amid", "versus", "vs",
            "about", "among", "between", "across", "within", "behind", "beyond", "toward", "towards", "upon", "without",
            "due", "except", "excluding", "unlike");

    private Prepositions() {}
}
