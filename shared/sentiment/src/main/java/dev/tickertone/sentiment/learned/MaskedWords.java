package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.text.Amount;
import dev.tickertone.sentiment.text.Token;

/**
 * The words of a sentence in order, a name, source, percentage, sum or other number each as one word that stands for any.
 * Index 0 is the beginning of the sentence and the last one its end.
 */
public final class MaskedWords {
    /** Index of the first word. */
    static final int FIRST = 1;

    private static final String BEGIN = "_begin";
    private static final String END = "_end";
    private static final String NAME = "_name";
    private static final String SOURCE = "_source";
    private static final String PERCENT = "_percent";
    private static final String MONEY = "_money";
    private static final String NUMBER = "_number";

    private final String[] words;
    private final int[] at;
    private int end;

    private MaskedWords(Reading reading) {
        int most = reading.end() - reading.first() + 2;
        this.words = new String[most];
        this.at = new int[most];
    }

    static MaskedWords of(Reading reading) {
        MaskedWords masked = new MaskedWords(reading);
        masked.add(BEGIN, reading.first());
        for (int i = reading.first(); i < reading.end(); i++) {
            String word = masked(reading, i);
            if (word != null) {
                masked.add(word, i);
            }
        }
        masked.add(END, reading.end());
        masked.end--;
        return masked;
    }

    private void add(String word, int token) {
        words[end] = word;
        at[end++] = token;
    }

    private static String masked(Reading reading, int i) {
        Actor actor = reading.actorAt(i);
        if (actor != null && !actor.isReference()) {
            return i > actor.first() ? null : actor.isSource() ? SOURCE : NAME;
        }
        Token token = reading.token(i);
        return switch (token.kind()) {
            case WORD -> token.lower();
            case NUMBER -> number(token.amount());
            case TICKER -> NAME;
            case PUNCT -> token.is("?") || token.is(":") ? token.lower() : null;
            default -> null;
        };
    }

    private static String number(Amount amount) {
        return amount.isMoney() ? MONEY : amount.unit() == Amount.Unit.PERCENT ? PERCENT : NUMBER;
    }

    /** Index of the sentence's end, one past the last word. */
    public int end() {
        return end;
    }

    /** The word at an index. */
    public String word(int index) {
        return words[index];
    }

    /** Where the word at an index begins: the index of its token in the text. */
    public int at(int index) {
        return at[index];
    }

    /** The index of the word that begins at a token or, where none does, of the next one. */
    int indexOf(int token) {
        int index = FIRST;
        while (index < end && at[index] < token) {
            index++;
        }
        return index;
    }
}
