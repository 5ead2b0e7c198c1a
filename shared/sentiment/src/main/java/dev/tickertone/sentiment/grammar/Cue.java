package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.lexicon.Entry;

/**
 * A word or phrase that was understood to carry direction.
 *
 * @param first index of its first token in the text
 * @param end one past the index of its last token
 * @param value signed strength after all modifiers
 * @param overall share of the value that counts for the article as a whole
 * @param modifier what changed it, or {@code null}
 * @param clause index of its clause in the sentence
 * @param anchor index of the token that decides about whom it is: the measure it is bound to, or the cue itself
 * @param object whether it is said of the grammatical object
 * @param entry the sense it comes from
 */
public record Cue(
        int first,
        int end,
        double value,
        double overall,
        String modifier,
        int clause,
        int anchor,
        boolean object,
        Entry entry) {

    Cue scaled(double factor, String by) {
        return new Cue(first, end, value * factor, overall, by == null ? modifier : by, clause, anchor, object, entry);
    }
}
