package dev.tickertone.sentiment.brief;

import dev.tickertone.domain.score.Brief;
import java.util.ArrayList;
import java.util.List;

/** Reads what is said for a span of time to come: "over months, debt matters more". */
final class Horizons {
    static final int MAX_ITEMS = 6;

    /** What is said takes at least this many words beside the period's own. */
    private static final int SHORTEST = 2;

    private final Quotation quotation;
    private final List<Brief.Horizon> found = new ArrayList<>();

    Horizons(Quotation quotation) {
        this.quotation = quotation;
    }

    List<Brief.Horizon> found() {
        return found;
    }

    void read(Line line) {
        if (line.isQuestion()) {
            return;
        }
        for (int i = 0; i < line.signals().size(); i++) {
            Phrases.Found<Signal> signal = line.signals().get(i);
            boolean bare = signal.value() == Signal.BARE_PERIOD;
            if ((bare || signal.value() == Signal.PERIOD) && !isAttribute(line, signal)) {
                read(line, signal, bare, nextPeriod(line, i));
            }
        }
    }

    private void read(Line line, Phrases.Found<Signal> period, boolean bare, int stop) {
        int start = line.statementStart(period.first());
        boolean fronted = isFronted(line, start, period.first());
        int end = Math.min(stop, end(line, period.end()));
        boolean toCome = line.anyIn(start, end, Words.OUTLOOK)
                || fronted && !line.anyIn(start, end, Words.PAST) && !pastForm(line, period.end(), end);
        boolean view = fronted || !bare && line.anyIn(start, end, Words.PRICED)
                && line.anyIn(start, end, Words.OUTLOOK) && !line.anyIn(start, end, Words.PAST);
        if (toCome && view && end - period.end() + period.first() - start >= SHORTEST) {
            add(line, period, new Span(fronted ? period.first() : start, end));
        }
    }

    /** In "near-term weakness" and "over two days, has closed" the period belongs to something else. */
    private static boolean isAttribute(Line line, Phrases.Found<Signal> period) {
        int next = period.end();
        String after = line.word(line.word(next).equals(",") ? next + 1 : next);
        boolean hyphened = period.end() - period.first() == 2 && line.token(period.end() - 1).joined();
        boolean noun = line.holds(next) && line.token(next).isWord() && !Words.DETERMINER.contains(after)
                && !Words.PRONOUN.contains(after) && !Words.INTRODUCING.contains(after);
        return hyphened && noun || Words.AUXILIARY.contains(after);
    }

    private static boolean isFronted(Line line, int start, int at) {
        for (int i = start; i < at; i++) {
            if (!line.token(i).isPunctuation() && !Words.CONJUNCTION.contains(line.word(i))) {
                return false;
            }
        }
        return true;
    }

    private static int end(Line line, int from) {
        int end = from;
        while (end < line.end() && (!line.isBreak(end) || line.word(end).equals(":") && end - from < SHORTEST)
                && !line.isContrast(end)) {
            end++;
        }
        return end;
    }

    /** Where the next period of the sentence takes over: only after a mark. */
    private static int nextPeriod(Line line, int index) {
        for (Phrases.Found<Signal> later : line.signals().subList(index + 1, line.signals().size())) {
            boolean period = later.value() == Signal.PERIOD || later.value() == Signal.BARE_PERIOD;
            boolean after = line.token(later.first() - 1).isPunctuation()
                    || line.token(later.first() - 2).isPunctuation();
            if (period && after) {
                return later.first();
            }
        }
        return line.end();
    }

    /** "Over several quarters sales doubled": a past form has no plain noun after it, as an adjective has. */
    private static boolean pastForm(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean form = line.word(i).endsWith("ed") && !Words.AUXILIARY.contains(line.word(i - 1))
                    && !Words.LINKING.contains(line.word(i - 1));
            boolean closes = i + 1 == to || !line.token(i + 1).isWord() || Words.INTRODUCING.contains(line.word(i + 1))
                    || Words.DETERMINER.contains(line.word(i + 1));
            if (form && closes && !line.token(i).joined()) {
                return true;
            }
        }
        return false;
    }

    private void add(Line line, Phrases.Found<Signal> period, Span span) {
        Brief.Passage passage = quotation.passage(line, span);
        Brief.Passage words = quotation.passage(line, new Span(period.first(), period.end()));
        if (passage != null && words != null && found.size() < MAX_ITEMS
                && (found.isEmpty() || found.getLast().passage().end() <= passage.start())) {
            found.add(new Brief.Horizon(words.text(), passage, quotation.tickers(passage)));
        }
    }
}
