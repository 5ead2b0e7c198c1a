package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.text.Token;

/**
 * One step of a sentence: a name, an amount with its unit, a word, words tied by hyphens, or a mark.
 *
 * @param start first character in the text
 * @param end one past the last
 * @param word in lower case; empty for a name and an amount
 * @param mention the instrument it names, or {@code null}
 * @param quantity the amount it is, or {@code null}
 * @param token its last, for how it is written; {@code null} outside the sentence
 */
record Item(int start, int end, String word, Sense sense, Mention mention, Quantity quantity, Token token) {
    static final Item NONE = new Item(0, 0, "", Sense.NONE, null, null, null);

    boolean is(Role role) {
        return sense.is(role);
    }

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isName() {
        return mention != null;
    }

    boolean isAmount() {
        return quantity != null;
    }

    boolean isPossessive() {
        return token != null && token.possessive() && token.end() == end;
    }

    boolean isMark() {
        return token != null && token.isPunctuation();
    }

    boolean isCapital() {
        return token != null && token.isCapital();
    }

    boolean isAdverb() {
        return word.length() > 4 && word.endsWith("ly") && !is(Role.DOUBT);
    }
}
