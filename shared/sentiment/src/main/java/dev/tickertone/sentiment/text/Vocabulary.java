package dev.tickertone.sentiment.text;

/**
 * Remembers words as texts write them, so that one that comes again costs neither a new string nor new look-ups: that
 * is most of what reading a text costs otherwise. Nothing depends on what is remembered but speed. Each word has one
 * place by its hash and takes it from the word that was there, so the memory is bounded whatever texts hold; only a word
 * that tables hold takes it from another such, for names are many and seldom come again. Thread-safe without locks:
 * words do not change, and one that another thread does not see yet is made again.
 */
final class Vocabulary {
    /** There are 2 to this power of places, of about 200 bytes each. */
    private static final int PLACE_BITS = 14;

    /** The golden ratio as a fraction of 2 to the 64th spreads what lies close together. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Longer ones hardly come again. */
    private static final int LONGEST = 24;

    private static final Word[] WORDS = new Word[1 << PLACE_BITS];

    private Vocabulary() {}

    /** The word that {@code source} holds from {@code from} up to {@code to}. */
    static Word word(char[] source, int from, int to) {
        if (to - from > LONGEST) {
            return new Word(new String(source, from, to - from));
        }
        long head = Word.head(source, from, to);
        long tail = Word.tail(source, from, to);
        long hash = head * SPREAD + tail;
        for (int i = from + 2 * Word.PACKED; i < to; i++) {
            hash = 31 * hash + source[i];
        }
        int place = (int) (hash * SPREAD >>> Long.SIZE - PLACE_BITS);
        Word held = WORDS[place];
        if (held != null && held.isWritten(source, from, to, head, tail)) {
            return held;
        }
        Word word = new Word(new String(source, from, to - from));
        if (held == null || word.isKnown() || !held.isKnown()) {
            WORDS[place] = word;
        }
        return word;
    }
}
