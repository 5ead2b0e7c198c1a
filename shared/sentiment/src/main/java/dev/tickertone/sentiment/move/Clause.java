package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import dev.tickertone.sentiment.text.Token;
import java.util.List;

/** The tokens of one sentence with the mentions that begin and end at them. */
final class Clause {
    private final List<Token> tokens;
    private final Sentence sentence;
    private final Mention[] beginning;
    private final Mention[] ending;
    private final Mention[] topics;
    private final boolean[] several;

    /**
     * Lays the mentions of a sentence over its tokens.
     *
     * @param mentions those that lie in the sentence, in order
     * @param topic the only company of the sentences before, or {@code null}
     */
    Clause(Text text, Sentence sentence, List<Mention> mentions, Mention topic) {
        int length = sentence.endToken() - sentence.firstToken();
        this.topics = new Mention[length + 1];
        this.several = new boolean[length + 1];
        topics[0] = topic;
        this.tokens = text.tokens();
        this.sentence = sentence;
        this.beginning = new Mention[length];
        this.ending = new Mention[length];
        int at = sentence.firstToken();
        for (Mention mention : mentions) {
            while (at + 1 < sentence.endToken() && tokens.get(at).start() < mention.start()) {
                at++;
            }
            beginning[at - sentence.firstToken()] = mention;
            while (at + 1 < sentence.endToken() && tokens.get(at + 1).start() < mention.end()) {
                at++;
            }
            ending[at - sentence.firstToken()] = mention;
        }
        findTopics();
    }

    /** Once for the whole sentence, so that asking at every token stays linear. */
    private void findTopics() {
        boolean named = false;
        for (int k = 0; k < ending.length; k++) {
            Mention mention = ending[k];
            boolean company = mention != null && mention.instrument().type().isCompany();
            several[k + 1] = several[k] || company && named && !topics[k].instrument().equals(mention.instrument());
            topics[k + 1] = company ? mention : topics[k];
            named |= company;
        }
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

    boolean isNumber(int i) {
        return has(i) && tokens.get(i).isNumber() && beginningAt(i) == null && endingAt(i) == null;
    }

    /** The mention whose first token is {@code i}, or {@code null}. */
    Mention beginningAt(int i) {
        return has(i) ? beginning[i - first()] : null;
    }

    /** The mention whose last token is {@code i}, or {@code null}. */
    Mention endingAt(int i) {
        return has(i) ? ending[i - first()] : null;
    }

    /** The first token of the mention that ends at token {@code i}. */
    int firstOf(int i) {
        Mention mention = endingAt(i);
        int first = i;
        while (first > first() && tokens.get(first - 1).start() >= mention.start()) {
            first--;
        }
        return first;
    }

    /** The only company named before token {@code i}, here or else in the sentences before; {@code null} if several. */
    Mention topicBefore(int i) {
        return several[i - first()] ? null : topics[i - first()];
    }
}
