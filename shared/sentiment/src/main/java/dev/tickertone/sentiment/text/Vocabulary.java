package dev.tickertone.sentiment.text;

/**
 * Remembers the words that tables know, as texts write them, so that one that comes again costs neither a new string nor
 * new look-ups: that is most of what reading a text costs otherwise. Other words, names mostly, are too many to keep
 * close at hand. Nothing depends on what is remembered but speed. Each word has one place by its hash and takes it from
 * the word that was there, so the memory is bounded whatever texts hold. Thread-safe without locks: words do not change,
 * and one that another thread does not see yet is made again.
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
    static Word word(String source, int from, int to) {
        if (to - from > LONGEST) {
            return new Word(source.substring(from, to));
        }
        long head = Word.head(source, from, to);
        long tail = Word.tail(source, from, to);
        long hash = head * SPREAD + tail;
        for (int i = from + 2 * Word.PACKED; i < to; i++) {
            hash = 31 * hash + source.charAt(i);
        }
        int place = (int) (hash * SPREAD >>> Long.SIZE - PLACE_BITS);
        Word word = WORDS[place];
        if (word == null || !word.isWritten(source, from, to, head, tail)) {
            word = new Word(source.substring(from, to));
            if (word.isKnown()) {
                WORDS[place] = word;
            }
        }
        return word;
    }
}
