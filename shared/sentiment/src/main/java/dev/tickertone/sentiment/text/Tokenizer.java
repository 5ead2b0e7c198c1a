package dev.tickertone.sentiment.text;

import dev.tickertone.sentiment.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Splits text into tokens in one pass over its characters. Not thread-safe; one instance reads one text. */
public final class Tokenizer {
    /** An agency's code is short; a longer bracket is prose. */
    private static final int MAX_CODE_LENGTH = 24;

    /** Of most texts a token takes at least so many characters, the space included. */
    private static final int TOKEN_LENGTH = 5;

    private final char[] source;
    private final List<Token> tokens;
    private int at;

    private Tokenizer(String text) {
        this.source = text.toCharArray();
        this.tokens = new ArrayList<>(source.length / TOKEN_LENGTH + 1);
    }

    /** The tokens of a text, in order and without overlap; white space is in none of them. */
    public static List<Token> tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        return Amounts.withUnits(tokenizer.tokens);
    }

    private void next() {
        char c = source[at];
        if (Characters.isSpace(c)) {
            at++;
        } else if (Characters.isLetter(c)) {
            wordOrUrl();
        } else if (Numerals.begins(source, at)) {
            number(at);
        } else if (c == '$' && at + 1 < source.length && Characters.isAsciiLetter(source[at + 1])) {
            int country = Numerals.countryEnd(source, at + 1);
            if (country > 0) {
                number(country - 1);
            } else {
                ticker();
            }
        } else if ((c == '<' || c == '[') && codeEnd(c) > 0) {
            code(codeEnd(c));
        } else {
            mark(c);
        }
    }

    private void wordOrUrl() {
        if (startsUrl()) {
            add(urlEnd(), Kind.URL);
            return;
        }
        int end = wordEnd();
        if (end < source.length && source[end] == '$' && end - at <= 3 && Numerals.isDigit(source, end + 1)) {
            number(end);
            return;
        }
        int stem = possessiveStem(end);
        boolean possessive = stem < end || isApostrophe(end) && source[end - 1] == 's';
        Word word = Vocabulary.word(source, at, stem);
        tokens.add(new Token(at, stem, word, Kind.WORD, possessive, joined(), null));
        at = end;
    }

    private boolean startsUrl() {
        char c = source[at];
        return c == 'h' && (starts("http://") || starts("https://")) || c == 'w' && starts("www.");
    }

    private boolean starts(String prefix) {
        int same = 0;
        while (same < prefix.length() && at + same < source.length && source[at + same] == prefix.charAt(same)) {
            same++;
        }
        return same == prefix.length();
    }

    private int urlEnd() {
        int end = at;
        while (end < source.length && !Characters.isSpace(source[end])) {
            end++;
        }
        return end;
    }

    private int wordEnd() {
        int end = at + 1;
        while (end < source.length) {
            char c = source[end];
            if (Characters.isLetter(c) || Characters.isDigit(c)) {
                end++;
            } else if ((c == '\'' || c == '’' || c == '&' || c == '.') && innerMark(c, end)) {
                end++;
            } else {
                break;
            }
        }
        return dottedEnd(end);
    }

    /** Whether the mark at {@code end} continues the word: don't, AT&T, U.S, Amazon.com, but not "end.Next". */
    private boolean innerMark(char c, int end) {
        if (end + 1 >= source.length || !Characters.isLetter(source[end + 1])) {
            return false;
        }
        if (c != '.') {
            return true;
        }
        return Character.isLowerCase(source[end + 1]) || Character.isUpperCase(source[end - 1]);
    }

    /** Takes the last dot of "U.S." and "p.m." into the word. */
    private int dottedEnd(int end) {
        boolean dotted = end - at >= 3 && source[end - 2] == '.' && source[at + 1] == '.';
        return dotted && end < source.length && source[end] == '.' ? end + 1 : end;
    }

    private int possessiveStem(int end) {
        if (end - at < 3) {
            return end;
        }
        char last = source[end - 1];
        return (last == 's' || last == 'S') && isApostrophe(end - 2) ? end - 2 : end;
    }

    private boolean isApostrophe(int index) {
        return index < source.length && (source[index] == '\'' || source[index] == '’');
    }

    /** Reads a number whose sign, currency sign or first digit stands at {@code from}. */
    private void number(int from) {
        int end = Numerals.end(source, from);
        Amount amount = Amounts.read(source, at, from, end);
        tokens.add(new Token(at, end, Vocabulary.word(source, at, end), Kind.NUMBER, false, joined(), amount));
        at = end;
    }

    private void ticker() {
        int end = at + 1;
        while (end < source.length && (Characters.isAsciiLetter(source[end]) || Numerals.isDigit(source, end)
                || source[end] == '.' && end + 1 < source.length
                        && Characters.isAsciiLetter(source[end + 1]))) {
            end++;
        }
        tokens.add(new Token(at, end, Vocabulary.word(source, at + 1, end), Kind.TICKER, false, false, null));
        at = end;
    }

    private int codeEnd(char open) {
        char close = open == '<' ? '>' : ']';
        int limit = Math.min(source.length, at + MAX_CODE_LENGTH);
        for (int i = at + 1; i < limit; i++) {
            char c = source[i];
            if (c == close) {
                return i > at + 1 ? i + 1 : -1;
            }
            if (Characters.isSpace(c)) {
                return -1;
            }
        }
        return -1;
    }

    private void code(int end) {
        tokens.add(new Token(at, end, Vocabulary.word(source, at + 1, end - 1), Kind.CODE, false, false, null));
        at = end;
    }

    private void mark(char c) {
        int end = at + 1;
        boolean runs = c == '.' || c == '-';
        while (runs && end < source.length && source[end] == c) {
            end++;
        }
        boolean hyphen = Characters.isHyphen(c) && end == at + 1 && end < source.length
                && Numerals.followsWord(source, at) && (Characters.isLetter(source[end]) || Numerals.isDigit(source, end));
        if (hyphen) {
            at = end;
        } else {
            add(end, Kind.PUNCT);
        }
    }

    private void add(int end, Kind kind) {
        tokens.add(new Token(at, end, Vocabulary.word(source, at, end), kind, false, false, null));
        at = end;
    }

    private boolean joined() {
        return at > 0 && Characters.isHyphen(source[at - 1]) && !tokens.isEmpty() && tokens.getLast().end() == at - 1;
    }
}
