package dev.tickertone.sentiment.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who something is said of: before a predicate or after a copula. */
final class Parties {
    private static final int MAX_FILLER = 8;
    private static final Set<String> COUNTS = Set.of("two", "three", "four", "five", "several", "few");

    private final Line line;
    private final Items items;

    Parties(Line line) {
        this.line = line;
        this.items = new Items(line);
    }

    /** Where what is said begins: after filler, after "not this but", after "easy to name:"; -1 where nothing is said. */
    int contentAfter(int from) {
        int at = from;
        while (at - from < MAX_FILLER && Words.FILLER.contains(line.word(at))) {
            at++;
        }
        if (Words.NEGATOR.contains(line.word(at))) {
            return afterBut(at);
        }
        if (Words.PREDICATE.contains(line.word(at))) {
            for (int i = at; i < at + MAX_FILLER; i++) {
                if (line.word(i).equals(":")) {
                    return i + 1;
                }
            }
            return Words.DETERMINER.contains(line.word(at)) || line.isBreak(at + 1) ? -1 : numeral(at);
        }
        return line.word(at).equals(":") || line.isDash(at) ? at + 1 : at;
    }

    /** "The losers are two lenders" says who; "the losers are easy to name" does not. */
    private int numeral(int at) {
        return COUNTS.contains(line.word(at)) ? at : -1;
    }

    private int afterBut(int at) {
        for (int i = at; i < line.end() && !line.word(i).equals(";"); i++) {
            if (line.word(i).equals("but") || line.word(i).equals("rather")) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * The parties named after a phrase.
     *
     * @param several whether a list is expected; a single party may have a list inside
     */
    List<Span> after(int from, boolean several) {
        int at = contentAfter(from);
        if (at < 0 || !line.holds(at) || Words.PRONOUN.contains(line.word(at))) {
            return List.of();
        }
        int end = phraseEnd(at);
        if (!several) {
            return items.named(List.of(new Span(at, end)));
        }
        List<Span> parties = new ArrayList<>(items.of(at, end));
        parties.addAll(itemised(end));
        return parties;
    }

    private int phraseEnd(int from) {
        int end = from;
        while (end < line.end() && !line.isBreak(end) && !endsPhrase(from, end)) {
            end++;
        }
        return end;
    }

    /** "The exporters: carmakers, shippers and miners" names them one by one; a clause after the colon explains. */
    private List<Span> itemised(int colon) {
        if (!line.word(colon).equals(":")) {
            return List.of();
        }
        int end = phraseEnd(colon + 1);
        List<Span> pieces = items.commaPieces(colon + 1, end);
        boolean list = pieces.stream().noneMatch(this::hasVerb) && !Words.PRONOUN.contains(line.word(colon + 1))
                && line.anyIn(colon + 1, end, Words.CONJUNCTION);
        return list ? items.of(colon + 1, end) : List.of();
    }

    private boolean endsPhrase(int from, int at) {
        String word = line.word(at);
        if (word.equals(",")) {
            String next = line.word(at + 1);
            return Words.RELATIVE.contains(next) || Words.OPENER.contains(next) || Words.PRONOUN.contains(next)
                    || Words.INTRODUCING.contains(next);
        }
        boolean such = word.equals("as") && (line.word(at - 1).equals("such") || line.word(at - 1).equals("well"));
        return at > from && Words.OPENER.contains(word) && !such;
    }

    /** The parties that are the subject of the predicate at a token; none where they cannot be told. */
    List<Span> before(int predicate) {
        int from = predicate;
        while (from > line.first() && !line.isBreak(from - 1)) {
            from--;
        }
        List<Span> pieces = items.commaPieces(from, predicate);
        Span last = pieces.getLast();
        if (last.first() == last.end()) {
            return pieces.size() < 3 ? List.of() : subject(List.of(pieces.get(pieces.size() - 3)));
        }
        int clause = clauseStart(last);
        if (clause > last.first() || !line.anyIn(last.first(), last.end(), Words.CONJUNCTION)) {
            return subject(List.of(new Span(clause, last.end())));
        }
        int first = pieces.size() - 1;
        while (first > 0 && isListPiece(pieces.get(first - 1))) {
            first--;
        }
        return subject(items.of(pieces.get(first).first(), last.end()));
    }

    private List<Span> subject(List<Span> spans) {
        boolean clean = spans.stream().noneMatch(span -> Words.INTRODUCING.contains(line.word(span.first()))
                || Words.OPENER.contains(line.word(span.first())) || hasVerb(span));
        if (!clean) {
            return List.of();
        }
        return items.named(spans.size() == 1 ? items.of(spans.getFirst().first(), spans.getFirst().end()) : spans);
    }

    /** After what is said or thought, after an opener, after the verb of a clause before: "yields fell and banks". */
    private int clauseStart(Span piece) {
        int start = piece.first();
        boolean verb = false;
        for (int i = piece.first(); i < piece.end(); i++) {
            String word = line.word(i);
            boolean joining = word.equals("and") || word.equals("or");
            boolean joins = joining && (verb || line.word(i - 1).endsWith("ed"));
            verb |= isVerb(i);
            if (joins || Words.REPORTING.contains(word) || Words.OPENER.contains(word) && !word.equals("as")) {
                start = i + 1;
                verb = false;
            }
        }
        return start;
    }

    private boolean isListPiece(Span piece) {
        String word = line.word(piece.first());
        return piece.first() < piece.end() && clauseStart(piece) == piece.first() && !hasVerb(piece)
                && !Words.INTRODUCING.contains(word) && !Words.OPENER.contains(word) && !Words.RELATIVE.contains(word);
    }

    private boolean hasVerb(Span span) {
        for (int i = span.first(); i < span.end(); i++) {
            if (isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int at) {
        return line.isAuxiliary(at) || Words.PAST.contains(line.word(at));
    }
}
