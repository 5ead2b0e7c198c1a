package dev.tickertone.sentiment.text;

import java.util.List;
import java.util.Objects;

/** An article's text, tokenised and split into sentences. Immutable. */
public final class Text {
    private final String source;
    private final int headlineLength;
    private final List<Token> tokens;
    private final List<Sentence> sentences;

    private Text(String source, int headlineLength) {
        this.source = source;
        this.headlineLength = headlineLength;
        this.tokens = List.copyOf(Tokenizer.tokenize(source));
        this.sentences =
                List.copyOf(Furniture.without(source, tokens, Sentences.split(source, headlineLength, tokens)));
    }

    /**
     * Reads a text. Linear in its length; any string will do.
     *
     * @param headlineLength how many characters at the start are the headline; 0 where there is none
     */
    public static Text of(String source, int headlineLength) {
        Objects.requireNonNull(source, "source");
        return new Text(source, Math.clamp(headlineLength, 0, source.length()));
    }

    /** The text as given; all offsets count in it. */
    public String source() {
        return source;
    }

    /** How many characters at the start are the headline. */
    public int headlineLength() {
        return headlineLength;
    }

    /** All tokens in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The article's sentences in order, without overlap; the tokens of {@link Furniture} and datelines are in none. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /**
     * The sentence that holds a character.
     *
     * @return its index in {@link #sentences()}, or -1 for what lies between them
     */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (sentence.contains(offset)) {
                return middle;
            }
            if (offset < sentence.start()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }
}
