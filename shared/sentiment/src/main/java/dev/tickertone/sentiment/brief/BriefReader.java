package dev.tickertone.sentiment.brief;

import dev.tickertone.domain.score.Brief;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.text.Sentence;
import dev.tickertone.sentiment.text.Text;
import java.util.List;

/** Reads the brief of an article in one pass over its sentences. */
public final class BriefReader {
    private BriefReader() {}

    /**
     * What a text says in the terms of an investment note; each passage's {@code evidence} is left {@code null}. Linear in
     * the length of the text.
     *
     * @param mentions of this text, in text order, not overlapping
     */
    public static Brief read(Text text, List<Mention> mentions) {
        Quotation quotation = new Quotation(text, mentions);
        Themes themes = new Themes(text, mentions, quotation);
        Sides sides = new Sides(quotation);
        Horizons horizons = new Horizons(quotation);
        Catalysts catalysts = new Catalysts(quotation);
        Views views = new Views(quotation);
        Scenarios scenarios = new Scenarios(quotation);
        for (Sentence sentence : text.sentences()) {
            Line line = new Line(text, sentence);
            themes.read(line);
            if (!line.signals().isEmpty()) {
                sides.read(line);
                horizons.read(line);
                catalysts.read(line);
                scenarios.read(line);
            }
            views.read(line);
        }
        return new Brief(themes.found(), sides.winners(), sides.losers(), horizons.found(), catalysts.found(),
                views.consensus(), views.contrarian(), scenarios.downside(), scenarios.upside());
    }
}
