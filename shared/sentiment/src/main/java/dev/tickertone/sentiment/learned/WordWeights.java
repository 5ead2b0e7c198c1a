package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.text.Word;
import dev.tickertone.sentiment.text.WordMap;

/** A word's own weight, those of the pairs it begins, and those it has for an actor by where it stands. */
final class WordWeights {
    // Shared by all words that have none of their own; never written to.
    private static final Weight[] NOWHERE = new Weight[Features.Part.values().length];
    private static final WordMap<Weight> NO_PAIRS = new WordMap<>();

    private Weight own = Weight.ZERO;
    private Weight[] parts = NOWHERE;
    private WordMap<Weight> pairs = NO_PAIRS;

    Weight own() {
        return own;
    }

    /** The weight of the pair with the next word, or {@code null}. */
    Weight before(Word next) {
        return pairs.get(next);
    }

    /** The weight of the word there, or {@code null}. */
    Weight beside(Features.Part part) {
        return parts[part.ordinal()];
    }

    void own(Weight weight) {
        own = weight;
    }

    void pair(String next, Weight weight) {
        if (pairs == NO_PAIRS) {
            pairs = new WordMap<>();
        }
        pairs.put(next, weight);
    }

    void part(Features.Part part, Weight weight) {
        if (parts == NOWHERE) {
            parts = NOWHERE.clone();
        }
        parts[part.ordinal()] = weight;
    }
}
