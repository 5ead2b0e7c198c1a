package dev.tickertone.sentiment.text;

/**
 * A sentence, headline or line of its own.
 *
 * @param start first character of its first token
 * @param end one past the last character of its last token
 * @param firstToken index of its first token in the text
 * @param endToken one past the index of its last token
 * @param paragraph counts blank lines before it
 * @param headline whether it belongs to the headline
 */
public record Sentence(int start, int end, int firstToken, int endToken, int paragraph, boolean headline) {

    /** Whether the character at {@code offset} lies in it. */
    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }
}
