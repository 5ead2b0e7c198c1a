package dev.tickertone.sentiment.text;

/**
 * A word, number or mark of a text.
 *
 * @param start first character, in UTF-16 code units of the source
 * @param end one past the last character; a possessive {@code 's} lies outside
 * @param word how it is written; a ticker without its {@code $}, a code without brackets
 * @param kind what it is
 * @param possessive whether {@code 's} or an apostrophe follows
 * @param joined whether a hyphen, and nothing else, stands between the token before and this one
 * @param amount the value of a number, or {@code null}
 */
public record Token(
        int start,
        int end,
        Word word,
        Kind kind,
        boolean possessive,
        boolean joined,
        Amount amount) {

    /** What a token is. */
    public enum Kind {
        /** Letters, with inner apostrophes, ampersands and dots: {@code don't}, {@code S&P}, {@code U.S.}. */
        WORD,
        /** Digits with sign, currency sign, percent sign and attached unit: {@code -2.4%}, {@code $1.2bn}. */
        NUMBER,
        /** A symbol marked by a dollar sign: {@code $AAPL}. */
        TICKER,
        /** An agency's code in angle or square brackets: {@code <AAPL.O>}. */
        CODE,
        /** A web address. */
        URL,
        /** One character of anything else; {@code --} and {@code ...} are one token. */
        PUNCT
    }

    /** How a word is capitalised. */
    public enum Shape {
        LOWER,
        CAPITALISED,
        UPPER,
        MIXED,
        NONE
    }

    /** The lower-case form with straight apostrophes. */
    public String lower() {
        return word.lower();
    }

    /** How a word or ticker is capitalised; {@link Shape#NONE} for all else. */
    public Shape shape() {
        return kind == Kind.WORD || kind == Kind.TICKER ? word.shape() : Shape.NONE;
    }

    /** Whether this is the word {@code other}, given in lower case. */
    public boolean is(String other) {
        return word.lower().equals(other);
    }

    /** Whether this is a word. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether this is a number. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether this is a mark. */
    public boolean isPunctuation() {
        return kind == Kind.PUNCT;
    }

    /** Whether this is a word that begins with a capital. */
    public boolean isCapital() {
        Shape shape = shape();
        return shape == Shape.CAPITALISED || shape == Shape.UPPER || shape == Shape.MIXED;
    }
}
