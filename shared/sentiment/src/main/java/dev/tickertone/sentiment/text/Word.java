package dev.tickertone.sentiment.text;

import dev.tickertone.sentiment.text.Token.Shape;
import java.util.Arrays;
import java.util.Locale;

/**
 * One way to write a word or mark, and what follows from that alone. The tokens that write it so share it where
 * {@link Vocabulary} remembers it. Thread-safe.
 */
public final class Word {
    private static final Object[] NOTHING_LOOKED_UP = {};

    private final String written;
    private final String lower;
    private final Shape shape;

    // What tables answered, each at its own number. Threads may overwrite each other's answers: those are looked up
    // again, and are the same.
    private Object[] answers = NOTHING_LOOKED_UP;

    Word(String written) {
        String lowered = written.toLowerCase(Locale.ROOT);
        this.written = written;
        // A mark is what it looks like.
        this.lower = Characters.isLetter(written.charAt(0)) ? lowered.replace('’', '\'') : lowered;
        this.shape = shape(written);
    }

    /** The lower-case form with straight apostrophes. */
    public String lower() {
        return lower;
    }

    Shape shape() {
        return shape;
    }

    /** Whether it is what {@code source} holds from {@code from} up to {@code to}. */
    boolean isWritten(String source, int from, int to) {
        return written.length() == to - from && source.startsWith(written, from);
    }

    /** What a table answered, or {@code null} if it was not asked. */
    Object answer(int table) {
        Object[] known = answers;
        return table < known.length ? known[table] : null;
    }

    void remember(int table, Object answer) {
        Object[] known = answers;
        if (table >= known.length) {
            known = Arrays.copyOf(known, table + 1);
            answers = known;
        }
        known[table] = answer;
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
