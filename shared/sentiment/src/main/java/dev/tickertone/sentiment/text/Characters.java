package dev.tickertone.sentiment.text;

/** What single characters are to the tokenizer; the same on every machine and in every locale. */
final class Characters {
    private Characters() {}

    static boolean isLetter(char c) {
        return isAsciiLetter(c) || c > 127 && (Character.isLetter(c) || Character.isSurrogate(c));
    }

    static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u007f' || c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isSign(char c) {
        return c == '+' || c == '-' || c == '−';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    static boolean isCurrencySign(char c) {
        return c == '$' || c == '€' || c == '£' || c == '¥' || c == '₹';
    }
}
