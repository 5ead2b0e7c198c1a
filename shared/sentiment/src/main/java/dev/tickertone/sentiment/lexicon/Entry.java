package dev.tickertone.sentiment.lexicon;

import dev.tickertone.sentiment.text.Word;

/**
 * The sense of a word or phrase.
 *
 * @param kind group of an event, kind of a measure or clause opener; empty otherwise
 * @param polarity 1 or -1; 0 where the role has none
 * @param weight what it adds to a sentence's direction
 * @param inherent what a measure says when nothing moves it; 0 otherwise
 * @param overall share of the weight that counts for the article as a whole; 1 but for zero-sum events
 * @param object whether it is said of the grammatical object
 * @param label role and kind in lower case, and {@code -} behind a bad event: {@code event.lose-}
 */
public record Entry(
        Role role, String kind, int polarity, double weight, double inherent, double overall, boolean object,
        Word label) {

    /** Whether this has the role. */
    public boolean is(Role other) {
        return role == other;
    }

    /** Whether this has the role and kind. */
    public boolean is(Role other, String otherKind) {
        return role == other && kind.equals(otherKind);
    }

    Entry withWeight(double other) {
        return new Entry(role, kind, polarity, other, inherent, overall, object, label);
    }
}
