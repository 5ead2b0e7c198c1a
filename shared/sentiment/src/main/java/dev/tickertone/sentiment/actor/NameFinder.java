package dev.tickertone.sentiment.actor;

import dev.tickertone.sentiment.lexicon.Lexicon;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.WordSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds names by their capitals in a sentence that does not capitalise everything. */
final class NameFinder {
    private static final int MAX_NAME = 6;
    private static final WordSet INNER_MARKS = WordSet.of(",", "(", "&");

    private final List<Token> tokens;
    private final Sentence sentence;
    private final IntPredicate free;

    NameFinder(Text text, Sentence sentence, IntPredicate free) {
        this.tokens = text.tokens();
        this.sentence = sentence;
        this.free = free;
    }

    /** Where a name could begin: in "Avoid Acme" the first word has its capital from its place. */
    int startAt(int at) {
        if (!opens(at) || at + 1 >= sentence.endToken()) {
            return at;
        }
        Lexicon.Match match = Lexicon.words().longest(tokens, at, sentence.endToken());
        boolean known = match != null && !match.entry().is(Role.PLAIN);
        return known || Functions.isFunctionWord(tokens.get(at).word()) ? at + 1 : at;
    }

    /** One past the run of capitals that begins at {@code first}; {@code first} where there is none. */
    int endOf(int first) {
        int end = first;
        while (end < sentence.endToken() && end - first < MAX_NAME && continues(end, end > first)) {
            end++;
        }
        return end;
    }

    private boolean continues(int at, boolean inside) {
        Token token = tokens.get(at);
        if (token.isWord()) {
            return token.isCapital() && !(inside && tokens.get(at - 1).possessive()) && free.test(at);
        }
        boolean inner = inside && (token.is("&") || token.kind() == Token.Kind.CODE || token.isNumber() && token.joined());
        return inner && free.test(at);
    }

    /** Whether the run is a name and not one known word that happens to have a capital. */
    boolean isName(int first, int end) {
        if (end - first > 1) {
            return !opens(first) || tokens.get(first + 1).isWord();
        }
        Token token = tokens.get(first);
        return token.lower().length() > 1 && !Functions.isCalendar(token.word())
                && !(opens(first) && Functions.isFunctionWord(token.word()))
                && Lexicon.words().longest(tokens, first, end) == null;
    }

    private boolean opens(int at) {
        if (at == sentence.firstToken()) {
            return true;
        }
        Token before = tokens.get(at - 1);
        return before.isPunctuation() && !INNER_MARKS.holds(before.word());
    }
}
