package dev.tickertone.sentiment.brief;

import dev.tickertone.domain.score.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what is said to decide what happens next. */
final class Catalysts {
    static final int MAX_ITEMS = 6;

    private static final int REACH = 6;
    private static final Set<String> BEFORE = Set.of("ahead", "of", "before", "until");

    private final Quotation quotation;
    private final List<Brief.Item> found = new ArrayList<>();

    Catalysts(Quotation quotation) {
        this.quotation = quotation;
    }

    List<Brief.Item> found() {
        return found;
    }

    void read(Line line) {
        Parties parties = new Parties(line);
        List<Phrases.Found<Signal>> signals = line.signals();
        for (int i = 0; i < signals.size(); i++) {
            Phrases.Found<Signal> signal = signals.get(i);
            switch (signal.value()) {
                case CATALYST_LABEL -> labelled(line, parties, signal);
                case CATALYST_LEAD -> add(line, statement(line, parties, opensQuestion(line, signal)));
                case CALENDAR -> scheduled(line, signal, i + 1 < signals.size() ? signals.get(i + 1) : null);
                default -> { }
            }
        }
    }

    /** "Depends on whether rates fall": the question belongs to what is said. */
    private static int opensQuestion(Line line, Phrases.Found<Signal> signal) {
        return Words.QUESTION.contains(line.word(signal.end() - 1)) ? signal.end() - 1 : signal.end();
    }

    private void labelled(Line line, Parties parties, Phrases.Found<Signal> label) {
        int copula = Copulas.after(line, label.end());
        if (copula >= 0 && Copulas.isPast(line, copula) || line.isQuestion()) {
            return;
        }
        if (copula < 0) {
            int before = Copulas.before(line, label.first());
            (before < 0 ? List.<Span>of() : parties.before(before)).forEach(span -> add(line, span));
        } else if (line.word(label.end() - 1).endsWith("s")) {
            parties.after(copula + 1, true).forEach(span -> add(line, span));
        } else {
            add(line, statement(line, parties, copula + 1));
        }
    }

    /** What stands from a token to the end of its phrase; {@code null} where nothing does. */
    private static Span statement(Line line, Parties parties, int from) {
        int at = parties.contentAfter(from);
        if (at < 0 || !line.holds(at) || Words.PRONOUN.contains(line.word(at)) && !line.word(at).equals("what")) {
            return null;
        }
        int end = at;
        while (end < line.end() && !line.isBreak(end) && !parts(line, end)) {
            end++;
        }
        return new Span(at, end);
    }

    private static boolean parts(Line line, int at) {
        String next = line.word(at + 1);
        return line.word(at).equals(",") && (Words.RELATIVE.contains(next) || Words.OPENER.contains(next)
                || Words.PRONOUN.contains(next) || Words.CONJUNCTION.contains(next) && startsClause(line, at + 2));
    }

    private static boolean startsClause(Line line, int at) {
        return Words.PRONOUN.contains(line.word(at)) || Words.AUXILIARY.contains(line.word(at + 1));
    }

    /** "Ahead of next week's auction": a fixture of the calendar that is still to come. */
    private void scheduled(Line line, Phrases.Found<Signal> when, Phrases.Found<Signal> next) {
        boolean fixture = next != null && next.value() == Signal.FIXTURE && next.first() - when.end() < REACH
                && !line.anyIn(when.end(), next.first(), Words.AUXILIARY)
                && !line.anyIn(when.end(), next.first(), Words.INTRODUCING)
                && !line.anyIn(when.end(), next.first(), Words.CONJUNCTION) && !crosses(line, when.end(), next.first());
        if (!fixture || line.anyIn(next.end(), next.end() + 3, Words.PAST)) {
            return;
        }
        boolean month = when.end() - when.first() == 1 && !line.word(when.first()).equals("tomorrow");
        if (month && !line.anyIn(line.first(), line.end(), Words.OUTLOOK)) {
            return;
        }
        int first = when.first();
        while (BEFORE.contains(line.word(first))) {
            first++;
        }
        add(line, new Span(first, next.end()));
    }

    private static boolean crosses(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isBreak(i) || line.word(i).equals(",") || line.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    private void add(Line line, Span span) {
        Brief.Item item = span == null || found.size() == MAX_ITEMS ? null : quotation.item(line, span);
        if (item != null && found.stream().noneMatch(other -> overlap(other.passage(), item.passage()))) {
            found.add(item);
        }
    }

    private static boolean overlap(Brief.Passage a, Brief.Passage b) {
        return a.start() < b.end() && b.start() < a.end() || a.text().equalsIgnoreCase(b.text());
    }
}
