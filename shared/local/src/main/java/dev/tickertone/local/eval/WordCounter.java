package dev.tickertone.local.eval;

import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Lexicon;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts good and bad words of the product's own lexicon and knows no grammar: (good - bad) / (good + bad), whoever is
 * meant. What the grammar is worth is the distance to this.
 */
final class WordCounter implements Scorer {
    static final String NAME = "words";

    private final Lexicon lexicon = Lexicon.words();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Answer> score(List<Row> rows, Progress progress) {
        List<Answer> answers = new ArrayList<>(rows.size());
        for (Row row : rows) {
            answers.add(score(row.text()));
            progress.at(answers.size());
        }
        return answers;
    }

    Answer score(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        int good = 0;
        int bad = 0;
        int at = 0;
        while (at < tokens.size()) {
            Lexicon.Match match = lexicon.longest(tokens, at, tokens.size());
            int polarity = match == null ? 0 : polarity(match.entry());
            good += polarity > 0 ? 1 : 0;
            bad += polarity < 0 ? 1 : 0;
            at += match == null ? 1 : match.length();
        }
        return good + bad == 0 ? Answer.NONE : Answer.of((double) (good - bad) / (good + bad));
    }

    /** A measure says something by itself only where the lexicon says so: profit does not, impairment does. */
    private static int polarity(Entry entry) {
        return entry.is(Role.MEASURE) && entry.inherent() == 0 ? 0 : entry.polarity();
    }
}
