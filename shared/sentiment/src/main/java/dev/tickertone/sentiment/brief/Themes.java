package dev.tickertone.sentiment.brief;

import dev.tickertone.domain.score.Brief;
import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the subjects an article comes back to. */
final class Themes {
    static final int MAX_ITEMS = 5;

    /** Stands in the list before phrases that hide the words of a theme. */
    private static final String NO_THEME = "-";
    /** A subject is mentioned at least so often. */
    private static final int REPEATED = 2;
    /** The headline, or the first sentence, says what an article is about. */
    private static final int LEAD_WEIGHT = 3;
    /** One sentence full of a subject's words is still one sentence. */
    private static final int MOST_IN_SENTENCE = 2;
    /** Beside the main subject, one with less than this part of its weight is only touched on. */
    private static final double MINOR = 0.2;

    private final Text text;
    private final List<Mention> mentions;
    private final Quotation quotation;
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private int nextMention;

    private static final class Count {
        private final String name;
        private Brief.Passage passage;
        private int mentions;
        private int weight;
        private Line line;
        private int inLine;

        Count(String name) {
            this.name = name;
        }
    }

    Themes(Text text, List<Mention> mentions, Quotation quotation) {
        this.text = text;
        this.mentions = mentions;
        this.quotation = quotation;
    }

    void read(Line line) {
        int weight = line.first() == 0 || line.sentence().headline() ? LEAD_WEIGHT : 1;
        int at = line.first();
        while (at < line.end()) {
            Phrases.Found<String> found = Resources.THEMES.longest(text.tokens(), at, line.end());
            if (found != null && !found.value().equals(NO_THEME) && !isMoney(line, at)
                    && !insideCompany(line.token(at).start())) {
                count(line, found, weight);
            }
            at = found == null ? at + 1 : found.end();
        }
    }

    /** An amount in yen does not make an article one about currencies. */
    private static boolean isMoney(Line line, int at) {
        return line.isNumber(at - 1) || line.holds(at - 1) && Words.SCALE.holds(line.token(at - 1).word());
    }

    /** A bank's name does not make an article one about banks. */
    private boolean insideCompany(int offset) {
        while (nextMention < mentions.size() && mentions.get(nextMention).end() <= offset) {
            nextMention++;
        }
        return nextMention < mentions.size() && mentions.get(nextMention).start() <= offset
                && mentions.get(nextMention).instrument().type() == Instrument.Type.EQUITY;
    }

    private void count(Line line, Phrases.Found<String> found, int weight) {
        Count count = counts.computeIfAbsent(found.value(), Count::new);
        if (count.passage == null) {
            count.passage = quotation.passage(line, new Span(found.first(), found.end()));
        }
        count.inLine = count.line == line ? count.inLine + 1 : 1;
        count.line = line;
        count.mentions++;
        count.weight += count.inLine <= MOST_IN_SENTENCE ? weight : 0;
    }

    /** The subjects that come back, the most prominent first. */
    List<Brief.Theme> found() {
        int most = 0;
        for (Count count : counts.values()) {
            most = Math.max(most, count.weight);
        }
        List<Count> prominent = new ArrayList<>(counts.size());
        for (Count count : counts.values()) {
            if (count.mentions >= REPEATED && count.passage != null && count.weight >= MINOR * most) {
                prominent.add(count);
            }
        }
        prominent.sort(Comparator.comparingInt(count -> -count.weight));
        List<Brief.Theme> themes = new ArrayList<>(MAX_ITEMS);
        for (Count count : prominent.subList(0, Math.min(MAX_ITEMS, prominent.size()))) {
            themes.add(new Brief.Theme(count.name, count.passage));
        }
        return themes;
    }
}
