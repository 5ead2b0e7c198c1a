package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.text.Amount;
import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.Word;

/**
 * The words of a sentence in order, a name, source, percentage, sum or other number each as one word that stands for any.
 * Index 0 is the beginning of the sentence and the last one its end.
 */
public final class MaskedWords {
    /** Index of the first word. */
    static final int FIRST = 1;

    private static final Word BEGIN = Word.of("_begin");
    private static final Word END = Word.of("_end");
    private static final Word NAME = Word.of("_name");
    private static final Word SOURCE = Word.of("_source");
    private static final Word PERCENT = Word.of("_percent");
    private static final Word MONEY = Word.of("_money");
    private static final Word NUMBER = Word.of("_number");

    private final Word[] words;
    private final int[] at;
    private int end;

    private MaskedWords(Reading reading) {
        int most = reading.end() - reading.first() + 2;
        this.words = new Word[most];
        this.at = new int[most];
    }

    static MaskedWords of(Reading reading) {
        MaskedWords masked = new MaskedWords(reading);
        masked.add(BEGIN, reading.first());
        for (int i = reading.first(); i < reading.end(); i++) {
            Word word = masked(reading, i);
            if (word != null) {
                masked.add(word, i);
            }
        }
        masked.add(END, reading.end());
        masked.end--;
        return masked;
    }

    private void add(Word word, int token) {
        words[end] = word;
        at[end++] = token;
    }

    private static Word masked(Reading reading, int i) {
        Actor actor = reading.actorAt(i);
        if (actor != null && !actor.isReference()) {
            return i > actor.first() ? null : actor.isSource() ? SOURCE : NAME;
        }
        Token token = reading.token(i);
        return switch (token.kind()) {
            case WORD -> token.word();
            case NUMBER -> number(token.amount());
            case TICKER -> NAME;
            case PUNCT -> token.is("?") || token.is(":") ? token.word() : null;
            default -> null;
        };
    }

    private static Word number(Amount amount) {
        return amount.isMoney() ? MONEY : amount.unit() == Amount.Unit.PERCENT ? PERCENT : NUMBER;
    }

    /** Index of the sentence's end, one past the last word. */
    public int end() {
        return end;
    }

    /** The word at an index. */
    public Word word(int index) {
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
