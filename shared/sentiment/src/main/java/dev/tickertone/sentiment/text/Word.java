package dev.tickertone.sentiment.text;

import dev.tickertone.sentiment.text.Token.Shape;
import java.util.Locale;

/**
 * One way to write a word or mark, and what follows from that alone. The tokens that write it so share it where
 * {@link Vocabulary} remembers it. Thread-safe.
 */
public final class Word {
    /** How many characters a head or tail holds. */
    static final int PACKED = 4;

    private static final Object[] NOT_ASKED = {};

    // The first eight characters as two numbers: for most words comparing these is comparing all, without a look at the
    // string, which lies elsewhere in memory.
    private final long head;
    private final long tail;
    private final int length;
    private final String written;
    private final String lower;
    private final Shape shape;

    // Above 0 the number of the lower-case form; else how many words had one when it had none, negated. In one field,
    // so that no thread sees half of it; one that sees an old value looks the word up again and finds the same.
    private int number;

    // Of the tables there were when they were last asked; volatile, so that who sees it sees what is in it.
    private volatile Object[] answers = NOT_ASKED;

    Word(String written) {
        String lowered = written.toLowerCase(Locale.ROOT);
        char[] characters = written.toCharArray();
        this.head = head(characters, 0, characters.length);
        this.tail = tail(characters, 0, characters.length);
        this.length = written.length();
        this.written = written;
        // A mark is what it looks like.
        this.lower = Characters.isLetter(written.charAt(0)) ? lowered.replace('’', '\'') : lowered;
        this.shape = shape(written);
    }

    /** A word that stands in no text; {@code written} is not empty. */
    public static Word of(String written) {
        return new Word(written);
    }

    /** Whether a table holds it. */
    boolean isKnown() {
        return number() != WordNumbers.NONE;
    }

    /** The number of its lower-case form among the words that tables hold, or {@link WordNumbers#NONE}. */
    int number() {
        int known = number;
        if (known > 0) {
            return known;
        }
        int count = WordNumbers.count();
        return -known == count ? WordNumbers.NONE : find(count);
    }

    private int find(int count) {
        int found = WordNumbers.find(lower);
        number = found == WordNumbers.NONE ? -count : found;
        return found;
    }

    /** What the table at a place holds for it, or {@code null}. */
    Object answer(int table) {
        Object[] known = answers;
        if (table >= known.length) {
            known = WordTable.answers(this);
            answers = known;
        }
        return known[table];
    }

    /** The lower-case form with straight apostrophes. */
    public String lower() {
        return lower;
    }

    Shape shape() {
        return shape;
    }

    /** The first four characters of what {@code source} holds from {@code from} up to {@code to}, as a number. */
    static long head(char[] source, int from, int to) {
        return packed(source, from, Math.min(to, from + PACKED));
    }

    /** As {@link #head}, the next four. */
    static long tail(char[] source, int from, int to) {
        return packed(source, from + PACKED, Math.min(to, from + 2 * PACKED));
    }

    private static long packed(char[] source, int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            packed = packed << Character.SIZE | source[i];
        }
        return packed;
    }

    /** Whether it is what {@code source} holds from {@code from} up to {@code to}, given its head and tail. */
    boolean isWritten(char[] source, int from, int to, long itsHead, long itsTail) {
        return head == itsHead && tail == itsTail && length == to - from
                && (length <= 2 * PACKED || endsAs(source, from));
    }

    private boolean endsAs(char[] source, int from) {
        for (int i = 2 * PACKED; i < length; i++) {
            if (written.charAt(i) != source[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static Shape shape(String written) {
        boolean upper = false;
        boolean lower = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            upper |= Character.isUpperCase(c);
            lower |= Character.isLowerCase(c);
        }
        if (!upper) {
            return Shape.LOWER;
        }
        if (!lower) {
            return Shape.UPPER;
        }
        return Character.isUpperCase(written.charAt(0)) ? Shape.CAPITALISED : Shape.MIXED;
    }
}
