package dev.tickertone.sentiment.instrument;

import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.Token.Shape;
import java.util.List;

/** One sentence with what its capitals tell: in a headline in title case or a shouted line they prove nothing. */
final class Passage {
    /** Words shorter than this stay small in title case. */
    private static final int TITLE_WORD = 4;

    /** Fewer words than this have no style. */
    private static final int FEWEST_WORDS = 3;

    private static final double MOST = 0.7;
    private static final int SHORTEST_LABEL = 5;

    private final Text text;
    private final List<Token> tokens;
    private final Sentence sentence;
    private final boolean titleCase;
    private final boolean shouted;
    private Talk talk = Talk.UNREAD;

    /** What the sentence speaks of, see {@link TradeTalk}. */
    enum Talk { UNREAD, NONE, BUSINESS, PRICE }

    Passage(Text text, Sentence sentence) {
        this.text = text;
        this.tokens = text.tokens();
        this.sentence = sentence;
        int words = 0;
        int capital = 0;
        int upper = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && token.lower().length() >= TITLE_WORD) {
                words++;
                capital += token.isCapital() ? 1 : 0;
                upper += token.shape() == Shape.UPPER ? 1 : 0;
            }
        }
        this.titleCase = words >= FEWEST_WORDS && capital >= MOST * words;
        this.shouted = words >= FEWEST_WORDS && upper >= MOST * words;
    }

    Talk talk() {
        return talk;
    }

    void heard(Talk what) {
        talk = what;
    }

    String source() {
        return text.source();
    }

    int first() {
        return sentence.firstToken();
    }

    int end() {
        return sentence.endToken();
    }

    boolean has(int i) {
        return i >= first() && i < end();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The token in lower case, or an empty string outside the sentence. */
    String word(int i) {
        return has(i) ? tokens.get(i).lower() : "";
    }

    boolean isUpper(int i) {
        return has(i) && tokens.get(i).isWord() && tokens.get(i).shape() == Shape.UPPER;
    }

    boolean isCapital(int i) {
        return has(i) && tokens.get(i).isWord() && tokens.get(i).isCapital();
    }

    /** Whether a hyphen ties the tokens up to {@code end} to what stands beside them, other than an agency's label. */
    boolean hyphenated(int first, int end) {
        boolean labelled = first == first() + 1 && isLabelled() || has(first - 1) && token(first - 1).isNumber();
        return token(first).joined() && !labelled || has(end) && token(end).joined();
    }

    /** Whether the sentence begins with the label of a market, as an agency writes it: {@code FOREX-Dollar slips}. */
    boolean isLabelled() {
        return isUpper(first()) && word(first()).length() >= SHORTEST_LABEL && has(first() + 1) && token(first() + 1).joined();
    }

    boolean isTitleCase() {
        return titleCase;
    }

    boolean isShouted() {
        return shouted;
    }
}
