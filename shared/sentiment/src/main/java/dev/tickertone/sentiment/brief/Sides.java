package dev.tickertone.sentiment.brief;

import dev.tickertone.domain.score.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads who wins and who loses. */
final class Sides {
    /** Of each side. */
    static final int MAX_ITEMS = 8;

    private static final int REACH = 6;
    private static final Set<String> TRANSITIVE = Set.of("benefit", "favour", "favor", "reward");
    private static final Set<String> AMONG = Set.of("among", "amongst", "of");

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
        int copula = copulaAfter(line, label.end());
        if (copula >= 0) {
            boolean past = Words.PAST_COPULA.contains(line.word(copula));
            List<Brief.Item> named = items(line, parties.after(copula + 1, several));
            named.stream().filter(item -> !past || !item.tickers().isEmpty()).forEach(item -> add(item, side));
        } else {
            int before = copulaBefore(line, label.first());
            add(line, before < 0 ? List.of() : parties.before(before), side);
        }
    }

    /** "The losers are", "the losers from a weak currency would be", "the losers:". */
    private static int copulaAfter(Line line, int from) {
        for (int i = from; i < from + REACH && line.holds(i); i++) {
            String word = line.word(i);
            if (word.equals(":")) {
                return i;
            }
            if (line.isBreak(i) || word.equals(",")) {
                return -1;
            }
            boolean modal = Words.AUXILIARY.contains(word) && line.word(i + 1).equals("be");
            if (Words.COPULA.contains(word) || modal) {
                return modal ? i + 1 : i;
            }
        }
        return -1;
    }

    /** "Exporters are the clear winners", "exporters would be among the losers". */
    private static int copulaBefore(Line line, int label) {
        for (int i = label - 1; i >= label - REACH && line.holds(i); i--) {
            String word = line.word(i);
            if (Words.COPULA.contains(word) && !Words.PAST_COPULA.contains(word)) {
                boolean modal = word.equals("be") && Words.AUXILIARY.contains(line.word(i - 1));
                return Words.NEGATOR.contains(line.word(i - 1)) ? -1 : modal ? i - 1 : i;
            }
            if (line.isBreak(i) || word.equals(",") || Words.NEGATOR.contains(word)
                    || Words.PREPOSITION.contains(word) && !AMONG.contains(word)) {
                return -1;
            }
        }
        return -1;
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
