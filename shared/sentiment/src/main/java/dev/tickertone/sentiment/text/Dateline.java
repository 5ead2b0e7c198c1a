package dev.tickertone.sentiment.text;

import dev.tickertone.sentiment.text.FurniturePhrases.Kind;
import java.util.List;
import java.util.Set;

/** "NEW YORK, March 3 (Agency) - ": where and when a story was filed and by whom. */
final class Dateline {
    private static final int LONGEST = 18;
    private static final Set<String> MONTHS = Set.of(
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "jan.", "feb.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.");

    private Dateline() {}

    /** The sentence without the dateline it begins with. */
    static Sentence cutOff(Sentence sentence, List<Token> tokens) {
        int dash = dash(sentence, tokens);
        if (dash < 0 || dash + 1 >= sentence.endToken()) {
            return sentence;
        }
        int first = dash + 1;
        return new Sentence(tokens.get(first).start(), sentence.end(), first, sentence.endToken(),
                sentence.paragraph(), sentence.headline());
    }

    /** The dash that ends a dateline, or -1 where there is none. */
    private static int dash(Sentence sentence, List<Token> tokens) {
        boolean filed = false;
        int limit = Math.min(sentence.endToken(), sentence.firstToken() + LONGEST);
        for (int i = sentence.firstToken(); i < limit; i++) {
            Token token = tokens.get(i);
            if (isDash(token) && !isJoined(tokens, i)) {
                return filed ? i : -1;
            }
            boolean enclosed = i > 0 && (tokens.get(i - 1).is("(") || tokens.get(i - 1).is("/"));
            filed |= MONTHS.contains(token.lower())
                    || enclosed && FurniturePhrases.READ.begins(Kind.AGENCY, tokens, i, limit);
            if (token.isWord() && !token.isCapital()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDash(Token token) {
        return token.is("-") || token.is("--") || token.is("–") || token.is("—");
    }

    private static boolean isJoined(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).joined();
    }
}
