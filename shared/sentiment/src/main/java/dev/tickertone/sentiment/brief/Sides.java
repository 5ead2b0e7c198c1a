package dev.tickertone.sentiment.brief;

import dev.tickertone.domain.score.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads who wins and who loses. */
final class Sides {
    /** Of each side. */
    static final int MAX_ITEMS = 8;

    private static final Set<String> TRANSITIVE = Set.of("benefit", "favour", "favor", "reward");

    private final Quotation quotation;
    private final List<Brief.Item> winners = new ArrayList<>();
    private final List<Brief.Item> losers = new ArrayList<>();

    Sides(Quotation quotation) {
        this.quotation = quotation;
    }

    List<Brief.Item> winners() {
        return winners;
    }

    List<Brief.Item> losers() {
        return losers;
    }

    void read(Line line) {
        if (line.isQuestion()) {
            return;
        }
        Parties parties = new Parties(line);
        for (Phrases.Found<Signal> found : line.signals()) {
            switch (found.value()) {
                case WINNER_LABEL -> labelled(line, parties, found, winners);
                case LOSER_LABEL -> labelled(line, parties, found, losers);
                case WINS -> predicate(line, parties, found, winners);
                case LOSES -> add(line, parties.before(found.first()), losers);
                case HELPS -> add(line, parties.after(found.end(), true), winners);
                case HURTS -> add(line, parties.after(found.end(), true), losers);
                default -> { }
            }
        }
    }

    /** "Should benefit" has a subject before it, "should benefit exporters" an object after it. */
    private void predicate(Line line, Parties parties, Phrases.Found<Signal> found, List<Brief.Item> side) {
        String next = line.word(found.end());
        boolean object = TRANSITIVE.contains(line.word(found.end() - 1)) && line.holds(found.end())
                && line.token(found.end()).isWord() && !Words.PREPOSITION.contains(next)
                && !Words.INTRODUCING.contains(next) && !Words.OPENER.contains(next) && !Words.FILLER.contains(next)
                && !Words.CONJUNCTION.contains(next) && !next.endsWith("ly") && !next.equals("too")
                && !next.equals("most") && !next.equals("more");
        add(line, object ? parties.after(found.end(), true) : parties.before(found.first()), side);
    }

    private void labelled(Line line, Parties parties, Phrases.Found<Signal> label, List<Brief.Item> side) {
        if (line.anyIn(label.first() - 2, label.first(), Words.NEGATOR)) {
            return;
        }
        boolean several = line.word(label.end() - 1).endsWith("s");
        int copula = Copulas.after(line, label.end());
        if (copula >= 0) {
            boolean past = Copulas.isPast(line, copula);
            List<Brief.Item> named = items(line, parties.after(copula + 1, several));
            named.stream().filter(item -> !past || !item.tickers().isEmpty()).forEach(item -> add(item, side));
        } else {
            int before = Copulas.before(line, label.first());
            add(line, before < 0 ? List.of() : parties.before(before), side);
        }
    }

    private void add(Line line, List<Span> spans, List<Brief.Item> side) {
        items(line, spans).forEach(item -> add(item, side));
    }

    private List<Brief.Item> items(Line line, List<Span> spans) {
        List<Brief.Item> items = new ArrayList<>();
        for (Span span : spans) {
            boolean party = !line.has(span, Signal.WINNER_LABEL, Signal.LOSER_LABEL) && !Measured.is(line, span);
            Brief.Item item = party ? quotation.item(line, span) : null;
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private static void add(Brief.Item item, List<Brief.Item> side) {
        boolean known = side.stream().anyMatch(
                other -> other.passage().text().equalsIgnoreCase(item.passage().text()));
        if (side.size() < MAX_ITEMS && !known) {
            side.add(item);
        }
    }
}
