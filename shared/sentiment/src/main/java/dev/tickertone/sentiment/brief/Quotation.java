package dev.tickertone.sentiment.brief;

import dev.tickertone.domain.score.Brief;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Takes passages out of a text, with the instruments they name. */
final class Quotation {
    /** Characters (UTF-16 code units) of the longest passage; what is longer is no statement to put in a brief. */
    static final int MAX_PASSAGE = 1_000;

    private final Text text;
    private final List<Mention> mentions;

    Quotation(Text text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The words of some tokens; {@code null} where there are none or far too many. */
    Brief.Passage passage(Line line, Span span) {
        int[] range = line.characters(span.first(), span.end());
        if (range == null || range[1] - range[0] > MAX_PASSAGE) {
            return null;
        }
        return new Brief.Passage(words(range[0], range[1]), range[0], range[1], null);
    }

    /** As {@link #passage}, with the instruments named in it. */
    Brief.Item item(Line line, Span span) {
        Brief.Passage passage = passage(line, span);
        return passage == null ? null : new Brief.Item(passage, tickers(passage));
    }

    List<String> tickers(Brief.Passage passage) {
        List<String> symbols = new ArrayList<>();
        for (Mention mention : mentions) {
            String symbol = mention.instrument().symbol();
            if (mention.start() >= passage.start() && mention.end() <= passage.end() && !symbols.contains(symbol)) {
                symbols.add(symbol);
            }
        }
        return symbols;
    }

    /** Whether some tokens name an instrument. */
    boolean names(Line line, Span span) {
        Brief.Passage passage = passage(line, span);
        return passage != null && !tickers(passage).isEmpty();
    }

    private String words(int start, int end) {
        return text.source().substring(start, end);
    }
}
