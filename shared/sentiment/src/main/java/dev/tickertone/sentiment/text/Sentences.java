package dev.tickertone.sentiment.text;

import dev.tickertone.sentiment.text.Token.Kind;
import dev.tickertone.sentiment.text.Token.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into sentences. A full stop ends one unless an abbreviation, an initial or a number owns it; a blank
 * line, the end of the headline and the end of a line that was not merely wrapped always do.
 */
final class Sentences {
    /** A run of tokens without an end is no sentence; cutting it here keeps the cost of all later steps linear. */
    static final int MAX_TOKENS = 300;

    /** Lines at least this long that do not end with a full stop are taken for wrapped prose. */
    private static final int WRAPPED_LINE = 50;

    /** A full stop after these belongs to them, whatever follows. */
    private static final WordSet TITLES = WordSet.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "sen", "rep", "gov", "gen", "rs", "no", "nos", "vs", "fig",
            "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "eq", "cf",
            "est");

    /** A full stop after these belongs to them unless a word follows that begins sentences. */
    private static final WordSet ABBREVIATIONS = WordSet.of(
            "inc", "corp", "ltd", "co", "cos", "llc", "plc", "bros", "jr", "sr", "etc", "mn", "bn", "mln", "bln",
            "pct", "hldgs", "intl", "dept", "div", "al", "pvt");

    /** Words that begin a sentence rather than continue a name. */
    private static final WordSet STARTERS = WordSet.of(
            "the", "a", "an", "in", "on", "at", "it", "its", "he", "she", "they", "we", "but", "and", "this", "that",
            "these", "those", "there", "while", "as", "for", "with", "after", "before", "if", "when", "meanwhile",
            "however", "shares", "stocks", "analysts", "investors", "both", "his", "her", "their", "our", "i", "you",
            "no", "not", "some", "many", "most", "earlier", "last", "since", "despite", "although", "still", "by");

    private final String source;
    private final int headlineLength;
    private final List<Token> tokens;
    private final List<Sentence> found = new ArrayList<>();
    private int first;
    private int paragraph;
    private int lineStart;

    private Sentences(String source, int headlineLength, List<Token> tokens) {
        this.source = source;
        this.headlineLength = headlineLength;
        this.tokens = tokens;
    }

    static List<Sentence> split(String source, int headlineLength, List<Token> tokens) {
        Sentences sentences = new Sentences(source, headlineLength, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            sentences.take(i);
        }
        return sentences.found;
    }

    private void take(int i) {
        Token token = tokens.get(i);
        if (i + 1 == tokens.size()) {
            close(i + 1);
            return;
        }
        int next = tokens.get(i + 1).start();
        int lines = lineBreaks(token.end(), next);
        if (token.start() < headlineLength && next >= headlineLength || lines > 1) {
            close(i + 1);
            paragraph++;
        } else if (lines == 1 && endsLine(i) || endsSentence(i) || i + 1 - first >= MAX_TOKENS) {
            close(i + 1);
        }
        if (lines > 0) {
            lineStart = next;
        }
    }

    private void close(int end) {
        Token head = tokens.get(first);
        found.add(new Sentence(
                head.start(), tokens.get(end - 1).end(), first, end, paragraph, head.start() < headlineLength));
        first = end;
    }

    private int lineBreaks(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            breaks += c == '\n' || c == '\u2028' || c == '\r' && source.charAt(i + 1) != '\n' ? 1 : 0;
            breaks += c == '\u2029' ? 2 : 0;
        }
        return breaks;
    }

    /** Whether a single line break after token {@code i} ends a sentence rather than wraps it. */
    private boolean endsLine(int i) {
        Token next = tokens.get(i + 1);
        boolean wrapped = tokens.get(i).end() - lineStart >= WRAPPED_LINE && !isTerminal(tokens.get(i));
        return !wrapped && (next.shape() != Shape.LOWER || isTerminal(tokens.get(i)));
    }

    private boolean endsSentence(int i) {
        int mark = i;
        while (mark > first && isClosing(tokens.get(mark))) {
            mark--;
        }
        Token token = tokens.get(mark);
        boolean dotted = token.isWord() && source.charAt(token.end() - 1) == '.';
        if (!dotted && !isTerminal(token)) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (isClosing(next) && next.start() == tokens.get(i).end()) {
            return false;
        }
        if (dotted) {
            return mark == i && isStarter(next);
        }
        boolean spaced = next.start() > tokens.get(i).end();
        boolean begins = next.shape() != Shape.LOWER;
        if (!token.is(".") || mark == first) {
            return spaced && begins;
        }
        return (spaced ? begins : next.isCapital()) && !isAbbreviated(tokens.get(mark - 1), token, next);
    }

    private static boolean isAbbreviated(Token before, Token stop, Token next) {
        if (!before.isWord() || before.end() != stop.start()) {
            return false;
        }
        boolean initial = before.lower().length() == 1 && before.isCapital();
        if (initial || TITLES.holds(before.word())) {
            return !before.is("no") || next.isNumber();
        }
        return ABBREVIATIONS.holds(before.word()) && !isStarter(next);
    }

    private static boolean isStarter(Token token) {
        return token.isCapital() && STARTERS.holds(token.word());
    }

    private static boolean isTerminal(Token token) {
        if (token.kind() != Kind.PUNCT) {
            return false;
        }
        char c = token.lower().charAt(0);
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    private static boolean isClosing(Token token) {
        if (token.kind() == Kind.CODE) {
            return true;
        }
        if (token.kind() != Kind.PUNCT) {
            return false;
        }
        char c = token.lower().charAt(0);
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»';
    }
}
