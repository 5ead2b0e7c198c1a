package dev.tickertone.sentiment;

import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.text.Text;
import dev.tickertone.sentiment.text.Token;

/** What is shown of a cue: with the number it is followed by, "fell 2.4%" says more than "fell". */
final class CueText {
    private CueText() {}

    /** One past the index of the last token to show; it is in the cue's own sentence, which ends before {@code stop}. */
    static int end(Text text, Cue cue, int stop) {
        int end = cue.end();
        if (end >= stop) {
            return end;
        }
        Token next = text.tokens().get(end);
        boolean measured = switch (cue.entry().role()) {
            case MOVE, EITHER, CHANGE, PARTICLE -> next.isNumber() && next.amount().isPercent();
            default -> false;
        };
        return measured ? Math.min(stop, end + 1 + next.amount().unitTokens()) : end;
    }
}
