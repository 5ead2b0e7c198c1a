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

    private final String source;
    private final List<Token> tokens;
    private int at;

    private Tokenizer(String source) {
        this.source = source;
        this.tokens = new ArrayList<>(source.length() / TOKEN_LENGTH + 1);
    }

    /** The tokens of a text, in order and without overlap; white space is in none of them. */
    public static List<Token> tokenize(String source) {
        Tokenizer tokenizer = new Tokenizer(source);
        while (tokenizer.at < source.length()) {
            tokenizer.next();
        }
        return Amounts.withUnits(tokenizer.tokens);
    }

    private void next() {
        char c = source.charAt(at);
        if (Characters.isSpace(c)) {
            at++;
        } else if (Characters.isLetter(c)) {
            wordOrUrl();
        } else if (startsNumber(at)) {
            number(at);
        } else if (c == '$' && at + 1 < source.length() && Characters.isAsciiLetter(source.charAt(at + 1))) {
            ticker();
        } else if ((c == '<' || c == '[') && codeEnd(c) > 0) {
            code(codeEnd(c));
        } else {
            mark(c);
        }
    }

    private void wordOrUrl() {
        char c = source.charAt(at);
        if (c == 'h' && (source.startsWith("http://", at) || source.startsWith("https://", at))
                || c == 'w' && source.startsWith("www.", at)) {
            int end = at;
            while (end < source.length() && !Characters.isSpace(source.charAt(end))) {
                end++;
            }
            add(end, Kind.URL);
            return;
        }
        int end = wordEnd();
        if (end < source.length() && source.charAt(end) == '$' && end - at <= 3 && digitAt(end + 1)) {
            number(end);
            return;
        }
        int stem = possessiveStem(end);
        boolean possessive = stem < end || isApostrophe(end) && end > at && source.charAt(end - 1) == 's';
        Word word = Vocabulary.word(source, at, stem);
        tokens.add(new Token(at, stem, word, Kind.WORD, possessive, joined(), null));
        at = end;
    }

    private int wordEnd() {
        int end = at + 1;
        while (end < source.length()) {
            char c = source.charAt(end);
            if (Characters.isLetter(c) || c >= '0' && c <= '9') {
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
        if (end + 1 >= source.length() || !Characters.isLetter(source.charAt(end + 1))) {
            return false;
        }
        if (c != '.') {
            return true;
        }
        return Character.isLowerCase(source.charAt(end + 1)) || Character.isUpperCase(source.charAt(end - 1));
    }

    /** Takes the last dot of "U.S." and "p.m." into the word. */
    private int dottedEnd(int end) {
        boolean dotted = end - at >= 3 && source.charAt(end - 2) == '.' && source.charAt(at + 1) == '.';
        return dotted && end < source.length() && source.charAt(end) == '.' ? end + 1 : end;
    }

    private int possessiveStem(int end) {
        if (end - at < 3) {
            return end;
        }
        char last = source.charAt(end - 1);
        return (last == 's' || last == 'S') && isApostrophe(end - 2) ? end - 2 : end;
    }

    private boolean isApostrophe(int index) {
        return index < source.length() && (source.charAt(index) == '\'' || source.charAt(index) == '’');
    }

    private boolean startsNumber(int index) {
        int i = index;
        char c = source.charAt(i);
        if (Characters.isSign(c) && !followsWord(index)) {
            i++;
        }
        if (i < source.length() && Characters.isCurrencySign(source.charAt(i))) {
            i++;
            if (i < source.length() && Characters.isSign(source.charAt(i))) {
                i++;
            }
        }
        return digitAt(i) || i < source.length() && source.charAt(i) == '.' && digitAt(i + 1) && !followsWord(index);
    }

    /** Reads a number whose sign, currency sign or first digit stands at {@code from}. */
    private void number(int from) {
        int end = Amounts.end(source, from);
        Amount amount = Amounts.read(source, at, from, end);
        tokens.add(new Token(at, end, Vocabulary.word(source, at, end), Kind.NUMBER, false, joined(), amount));
        at = end;
    }

    private void ticker() {
        int end = at + 1;
        while (end < source.length() && (Characters.isAsciiLetter(source.charAt(end)) || digitAt(end)
                || source.charAt(end) == '.' && end + 1 < source.length()
                        && Characters.isAsciiLetter(source.charAt(end + 1)))) {
            end++;
        }
        tokens.add(new Token(at, end, Vocabulary.word(source, at + 1, end), Kind.TICKER, false, false, null));
        at = end;
    }

    private int codeEnd(char open) {
        char close = open == '<' ? '>' : ']';
        int limit = Math.min(source.length(), at + MAX_CODE_LENGTH);
        for (int i = at + 1; i < limit; i++) {
            char c = source.charAt(i);
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
        while (runs && end < source.length() && source.charAt(end) == c) {
            end++;
        }
        boolean hyphen = Characters.isHyphen(c) && end == at + 1 && followsWord(at) && end < source.length()
                && (Characters.isLetter(source.charAt(end)) || digitAt(end));
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
        return !tokens.isEmpty() && tokens.getLast().end() == at - 1 && Characters.isHyphen(source.charAt(at - 1));
    }

    private boolean followsWord(int index) {
        return index > 0 && (Characters.isLetter(source.charAt(index - 1)) || digitAt(index - 1)
                || source.charAt(index - 1) == '%');
    }

    private boolean digitAt(int index) {
        return index < source.length() && source.charAt(index) >= '0' && source.charAt(index) <= '9';
    }
}
