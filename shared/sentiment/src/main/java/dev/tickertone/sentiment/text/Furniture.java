package dev.tickertone.sentiment.text;

import dev.tickertone.sentiment.text.FurniturePhrases.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the sentences that are not the article: notices, disclosures, credits, invitations, lists of other
 * headlines; and cuts the dateline off the first sentence. The headline is never furniture, nor is a sole sentence.
 */
final class Furniture {
    private static final int LONGEST_HEADING = 10;
    private static final FurniturePhrases PHRASES = FurniturePhrases.READ;

    private enum Scope { NONE, SENTENCE, LINE, PARAGRAPH, NEXT_PARAGRAPH, LIST }

    private final String source;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private Scope scope = Scope.NONE;

    private Furniture(String source, List<Token> tokens, List<Sentence> sentences) {
        this.source = source;
        this.tokens = tokens;
        this.sentences = sentences;
    }

    /** The sentences of the article itself, in order. */
    static List<Sentence> without(String source, List<Token> tokens, List<Sentence> sentences) {
        return new Furniture(source, tokens, sentences).prose();
    }

    private List<Sentence> prose() {
        List<Sentence> prose = new ArrayList<>(sentences.size());
        boolean opened = false;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.headline()) {
                prose.add(sentence);
            } else if (!isFurniture(i) || sentences.size() == 1) {
                prose.add(opened ? sentence : Dateline.cutOff(sentence, tokens));
                opened = true;
            }
        }
        return prose;
    }

    private boolean isFurniture(int index) {
        Sentence sentence = sentences.get(index);
        carry(index);
        if (scope != Scope.NONE) {
            scope = opensList(index, firstWord(sentence)) ? Scope.LIST : scope;
            return true;
        }
        scope = opened(index);
        return scope != Scope.NONE;
    }

    /** Ends what an earlier sentence began, where it does not reach this one. */
    private void carry(int index) {
        if (scope == Scope.NONE || index == 0) {
            return;
        }
        Sentence before = sentences.get(index - 1);
        Sentence sentence = sentences.get(index);
        boolean newParagraph = sentence.paragraph() != before.paragraph();
        scope = switch (scope) {
            case LINE -> newParagraph || startsLine(index) ? Scope.NONE : Scope.LINE;
            case PARAGRAPH -> newParagraph ? Scope.NONE : Scope.PARAGRAPH;
            case NEXT_PARAGRAPH -> startsLine(index) ? Scope.PARAGRAPH : Scope.NEXT_PARAGRAPH;
            case LIST -> startsLine(index) && readsLikeProse(index) ? Scope.NONE : Scope.LIST;
            case SENTENCE, NONE -> Scope.NONE;
        };
    }

    private Scope opened(int index) {
        Sentence sentence = sentences.get(index);
        int first = firstWord(sentence);
        int end = sentence.endToken();
        if (first == end) {
            return Scope.NONE;
        }
        boolean bracketed = first > sentence.firstToken();
        boolean own = startsLine(index) || bracketed;
        if (own && isHeading(index, first)) {
            return Scope.NEXT_PARAGRAPH;
        }
        if (opensList(index, first)) {
            return Scope.LIST;
        }
        if (own && PHRASES.begins(Kind.LINE, tokens, first, end)) {
            return Scope.LINE;
        }
        return inside(sentence);
    }

    /** "About Acme", with a paragraph behind it: but not "About 500 jobs". */
    private boolean isHeading(int index, int first) {
        int end = sentences.get(index).endToken();
        int named = PHRASES.end(Kind.HEADING, tokens, first, end);
        boolean alone = index + 1 < sentences.size() && isShortLine(index) && startsLine(index + 1);
        return alone && named > first && (named == end || tokens.get(named).isCapital() || !tokens.get(named).isWord()
                && !tokens.get(named).isNumber());
    }

    /** "More from Acme News" on a line of its own, or "Read more: …". */
    private boolean opensList(int index, int first) {
        int end = sentences.get(index).endToken();
        int named = first < end ? PHRASES.end(Kind.LIST, tokens, first, end) : first;
        boolean colon = named > first && named < end && (tokens.get(named).is(":") || tokens.get(named - 1).is(":"));
        return named > first && (colon || isShortLine(index));
    }

    private boolean isShortLine(int index) {
        Sentence sentence = sentences.get(index);
        return startsLine(index) && sentence.endToken() - sentence.firstToken() <= LONGEST_HEADING
                && !isStop(sentence.endToken() - 1);
    }

    /** What the phrases inside a sentence make furniture of. */
    private Scope inside(Sentence sentence) {
        Scope inside = Scope.NONE;
        int end = sentence.endToken();
        for (int i = sentence.firstToken(); i < end; i++) {
            if (!PHRASES.mayBegin(tokens.get(i))) {
                continue;
            }
            if (PHRASES.begins(Kind.NOTICE, tokens, i, end)) {
                return Scope.PARAGRAPH;
            }
            inside = PHRASES.begins(Kind.SENTENCE, tokens, i, end) ? Scope.SENTENCE : inside;
        }
        return inside;
    }

    /** Whether the line of a sentence ends with a full stop, as no headline does. */
    private boolean readsLikeProse(int index) {
        int last = index;
        while (last + 1 < sentences.size() && !startsLine(last + 1)) {
            last++;
        }
        return isStop(sentences.get(last).endToken() - 1);
    }

    private boolean isStop(int token) {
        return tokens.get(token).is(".");
    }

    private boolean startsLine(int index) {
        if (index == 0) {
            return true;
        }
        int from = sentences.get(index - 1).end();
        int to = sentences.get(index).start();
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return true;
            }
        }
        return false;
    }

    private int firstWord(Sentence sentence) {
        int at = sentence.firstToken();
        while (at < sentence.endToken() && tokens.get(at).isPunctuation() && !tokens.get(at).is("©")) {
            at++;
        }
        return at;
    }
}
