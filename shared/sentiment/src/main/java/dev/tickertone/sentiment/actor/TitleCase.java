package dev.tickertone.sentiment.actor;

import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import dev.tickertone.sentiment.text.Token;

/** Headlines That Capitalise Every Word, where a capital tells nothing about names. */
final class TitleCase {
    private static final int LONG_WORD = 4;
    private static final double SHARE = 0.7;

    private TitleCase() {}

    /** Whether most long words after the first begin with a capital. */
    static boolean is(Text text, Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
            Token token = text.tokens().get(i);
            if (token.isWord() && token.lower().length() >= LONG_WORD) {
                words++;
                capitals += token.isCapital() ? 1 : 0;
            }
        }
        return words >= LONG_WORD && capitals >= SHARE * words;
    }
}
