package dev.tickertone.sentiment.text;

/**
 * Remembers the words of recent texts, so that a word which comes again costs neither a new string nor new look-ups:
 * that is most of what reading a text costs otherwise. Nothing depends on what is remembered but speed. Each word has
 * one place by its hash and takes it from the word that was there, so the memory is bounded whatever texts hold.
 * Thread-safe without locks: words do not change, and one that another thread does not see yet is made again.
 */
final class Vocabulary {
    /** A power of two; a place takes about 200 bytes. */
    private static final int PLACES = 1 << 14;

    /** Longer ones hardly come again. */
    private static final int LONGEST = 24;

    private static final Word[] WORDS = new Word[PLACES];

    private Vocabulary() {}

    /** The word that {@code source} holds from {@code from} up to {@code to}. */
    static Word word(String source, int from, int to) {
        if (to - from > LONGEST) {
            return new Word(source.substring(from, to));
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + source.charAt(i);
        }
        int place = (hash ^ hash >>> 13) & PLACES - 1;
        Word word = WORDS[place];
        if (word == null || !word.isWritten(source, from, to)) {
            word = new Word(source.substring(from, to));
            WORDS[place] = word;
        }
        return word;
    }
}
