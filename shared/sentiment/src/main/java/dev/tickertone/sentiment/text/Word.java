package dev.tickertone.sentiment.text;

import dev.tickertone.sentiment.text.Token.Shape;
import java.util.Arrays;
import java.util.Locale;

/**
 * One way to write a word or mark, and what follows from that alone. The tokens that write it so share it where
 * {@link Vocabulary} remembers it. Thread-safe.
 */
public final class Word {
    /** How many characters a head or tail holds. */
    static final int PACKED = 4;

    /** As many as the engine has; where there are more, the array grows. */
    private static final int TABLES = 5;

    // The first eight characters as two numbers: for most words comparing these is comparing all, without a look at the
    // string, which lies elsewhere in memory.
    private final long head;
    private final long tail;
    private final int length;
    private final String written;
    private final String lower;
    private final Shape shape;

    // Tables with a lower number do not hold it; those made after this word are asked.
    private final int absent;

    // What tables answered, each at its own number; null before the first. Threads may overwrite or not yet see each
    // other's answers: those are looked up again, and are the same.
    private Object[] answers;

    Word(String written) {
        String lowered = written.toLowerCase(Locale.ROOT);
        this.head = head(written, 0, written.length());
        this.tail = tail(written, 0, written.length());
        this.length = written.length();
        this.written = written;
        // A mark is what it looks like.
        this.lower = Characters.isLetter(written.charAt(0)) ? lowered.replace('’', '\'') : lowered;
        this.shape = shape(written);
        // Counted before the words are asked for: a table that is made meanwhile is not among those that lack it.
        int tables = WordTable.count();
        this.absent = WordTable.isKnown(lower) ? 0 : tables;
    }

    /** Whether a table knows it. */
    boolean isKnown() {
        return absent == 0;
    }

    /** Whether it is known without asking that a table does not hold it. */
    boolean isAbsent(int table) {
        return table < absent;
    }

    /** The lower-case form with straight apostrophes. */
    public String lower() {
        return lower;
    }

    Shape shape() {
        return shape;
    }

    /** The first four characters of what {@code source} holds from {@code from} up to {@code to}, as a number. */
    static long head(String source, int from, int to) {
        return packed(source, from, Math.min(to, from + PACKED));
    }

    /** As {@link #head}, the next four. */
    static long tail(String source, int from, int to) {
        return packed(source, from + PACKED, Math.min(to, from + 2 * PACKED));
    }

    private static long packed(String source, int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            packed = packed << Character.SIZE | source.charAt(i);
        }
        return packed;
    }

    /** Whether it is what {@code source} holds from {@code from} up to {@code to}, given its head and tail. */
    boolean isWritten(String source, int from, int to, long itsHead, long itsTail) {
        return head == itsHead && tail == itsTail && length == to - from
                && (length <= 2 * PACKED || source.startsWith(written, from));
    }

    /** What a table answered, or {@code null} if it was not asked. */
    Object answer(int table) {
        Object[] known = answers;
        return known != null && table < known.length ? known[table] : null;
    }

    void remember(int table, Object answer) {
        Object[] known = answers;
        if (known == null || table >= known.length) {
            int length = Math.max(TABLES, table + 1);
            known = known == null ? new Object[length] : Arrays.copyOf(known, length);
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
