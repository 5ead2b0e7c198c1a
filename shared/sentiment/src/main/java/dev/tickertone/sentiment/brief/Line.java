package dev.tickertone.sentiment.brief;

import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One sentence with the signals found in it. Positions are token indices of the text. */
final class Line {
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
    private static final Set<String> BREAKS = Set.of(";", ":", "(", ")", "|", "•", "…", "...");
    private static final Set<String> QUOTES = Set.of("\"", "”", "’", "'");
    private static final WordSet TRIMMED =
            WordSet.of(",", ".", "!", "?", ";", ":", "\"", "“", "”", "'", "’", "‘", "—", "–", "--", "-", "…", "...");

    private final Text text;
    private final Sentence sentence;
    private final int end;
    private final List<Phrases.Found<Signal>> signals = new ArrayList<>(2);

    Line(Text text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        int last = sentence.endToken();
        while (last > sentence.firstToken() && TRIMMED.holds(token(last - 1).word())) {
            last--;
        }
        this.end = last;
        int at = sentence.firstToken();
        while (at < end) {
            Phrases.Found<Signal> found = Resources.SIGNALS.longest(text.tokens(), at, end);
            if (found != null && found.value() != Signal.NOTHING) {
                signals.add(found);
            }
            at = found == null ? at + 1 : found.end();
        }
    }

    Sentence sentence() {
        return sentence;
    }

    /** In text order, not overlapping. */
    List<Phrases.Found<Signal>> signals() {
        return signals;
    }

    /** Whether one of two signals stands inside some tokens. */
    boolean has(Span span, Signal one, Signal other) {
        return signals.stream().anyMatch(found -> (found.value() == one || found.value() == other)
                && found.first() >= span.first() && found.end() <= span.end());
    }

    /** Whether a token is an auxiliary verb; the month of May is none. */
    boolean isAuxiliary(int at) {
        boolean month = word(at).equals("may") && token(at).isCapital() && at > first();
        return Words.AUXILIARY.contains(word(at)) && !month;
    }

    int first() {
        return sentence.firstToken();
    }

    /** One past the last token that is no closing mark. */
    int end() {
        return end;
    }

    Token token(int at) {
        return text.tokens().get(at);
    }

    boolean holds(int at) {
        return at >= first() && at < end();
    }

    /** The lower-cased word at an index; empty outside the sentence. */
    String word(int at) {
        return holds(at) ? token(at).lower() : "";
    }

    boolean isNumber(int at) {
        return holds(at) && token(at).isNumber();
    }

    boolean isQuestion() {
        for (int i = end; i < sentence.endToken(); i++) {
            if (token(i).is("?")) {
                return true;
            }
        }
        return false;
    }

    boolean anyIn(int from, int to, Set<String> words) {
        for (int i = Math.max(from, first()); i < Math.min(to, end()); i++) {
            if (words.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the mark at an index parts statements: a semicolon, colon, bracket, a dash that joins no numbers, the end of
     * a quotation that goes on.
     */
    boolean isBreak(int at) {
        String word = word(at);
        boolean endsQuotation = QUOTES.contains(word) && word(at - 1).equals(",");
        return endsQuotation || BREAKS.contains(word) || isDash(at);
    }

    boolean isDash(int at) {
        return DASHES.contains(word(at)) && !(isNumber(at - 1) && isNumber(at + 1));
    }

    /** Whether a new statement follows the comma at an index: ", but …". */
    boolean isContrast(int at) {
        return word(at).equals(",") && Words.CONTRAST.contains(word(at + 1));
    }

    /** Where the statement around a token begins. */
    int statementStart(int at) {
        int start = at;
        while (start > first() && !isBreak(start - 1) && !isContrast(start - 1)) {
            start--;
        }
        while (start < at && (Words.CONTRAST.contains(word(start)) || word(start).equals(",")
                || Words.CONJUNCTION.contains(word(start)))) {
            start++;
        }
        return start;
    }

    /** Where the statement that begins before a token ends; a dash or colon only elaborates. */
    int statementEnd(int from) {
        int end = from;
        while (end < end() && !word(end).equals(";") && !isContrast(end)) {
            end++;
        }
        return end;
    }

    private boolean isTrimmed(int at) {
        return holds(at) && TRIMMED.holds(token(at).word());
    }

    /** The characters of tokens {@code from} to {@code to}, without marks at either end; {@code null} if none are left. */
    int[] characters(int from, int to) {
        int start = from;
        int end = Math.min(to, end());
        while (start < end && isTrimmed(start)) {
            start++;
        }
        while (end > start && isTrimmed(end - 1)) {
            end--;
        }
        return start == end ? null : new int[] {token(start).start(), withPossessive(token(end - 1))};
    }

    /** "McDonald's" is a name; a token, like its sentence's end, leaves the mark of the possessive outside. */
    private int withPossessive(Token token) {
        int end = token.end();
        if (!token.possessive()) {
            return end;
        }
        char next = end + 1 < text.source().length() ? text.source().charAt(end + 1) : ' ';
        return Math.min(sentence.end(), next == 's' || next == 'S' ? end + 2 : end + 1);
    }
}
