package dev.tickertone.sentiment.brief;

import dev.tickertone.sentiment.lexicon.Lexicon;
import dev.tickertone.sentiment.lexicon.Role;
import java.util.List;

/** Tells what is measured, like profit or demand, from who it belongs to. */
final class Measured {
    private Measured() {}

    /** Whether the head of a noun phrase, its last word before a preposition, is a measure and no price. */
    static boolean is(Line line, Span span) {
        int head = span.first();
        while (head + 1 < span.end() && !Words.PREPOSITION.contains(line.word(head + 1))) {
            head++;
        }
        Lexicon.Match match = Lexicon.words().longest(List.of(line.token(head)), 0, 1);
        return match != null && match.entry().is(Role.MEASURE) && !match.entry().kind().equals("price");
    }
}
