package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Mention;
import java.util.List;

/**
 * What a statement is about.
 *
 * @param mentions left to right; empty where there is none
 * @param first the first item of the leftmost
 * @param ofShare whether the text says shares, prices or yields
 * @param level that stands between it and the head, as in {@code closed at 5,000, up 1%}, or {@code null}
 */
record Subject(List<Mention> mentions, int first, boolean ofShare, Quantity level) {
    static final Subject NONE = new Subject(List.of(), -1, false, null);

    boolean isNone() {
        return mentions.isEmpty();
    }

    Instrument instrument() {
        return mentions.getLast().instrument();
    }
}
