package dev.tickertone.sentiment.brief;

import dev.tickertone.sentiment.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Takes a list apart into the noun phrases that name somebody. */
final class Items {
    private static final int MAX_TOKENS = 30;

    private final Line line;

    Items(Line line) {
        this.line = line;
    }

    /** The items of a list; "banks with low costs and good deposits" is one. */
    List<Span> of(int from, int to) {
        List<Span> pieces = commaPieces(from, to);
        List<Span> items = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        Span last = pieces.getLast();
        int and = conjunction(last);
        boolean parted = and > last.first() && (pieces.size() > 1 || joinsParties(last, and));
        if (parted) {
            items.add(new Span(last.first(), and));
            items.add(new Span(and + 1, last.end()));
        } else {
            items.add(last);
        }
        return named(items);
    }

    private int conjunction(Span piece) {
        for (int i = piece.first(); i < piece.end(); i++) {
            if (Words.CONJUNCTION.contains(line.word(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether both sides of "and" stand alone: a plural or a name before it, and no preposition that holds both. */
    private boolean joinsParties(Span piece, int and) {
        boolean names = line.token(and - 1).isCapital() && and + 1 < piece.end() && line.token(and + 1).isCapital();
        if (!line.word(and - 1).endsWith("s") && !names) {
            return false;
        }
        boolean held = line.anyIn(piece.first(), and, Words.PREPOSITION);
        return !held || line.anyIn(and + 1, piece.end(), Words.PREPOSITION);
    }

    /** What stands between commas; the last piece may be empty. */
    List<Span> commaPieces(int from, int to) {
        List<Span> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (line.word(i).equals(",")) {
                pieces.add(new Span(start, i));
                start = i + 1;
            }
        }
        pieces.add(new Span(start, to));
        return pieces;
    }

    /** Those of some noun phrases that name somebody, without the words that lead in. */
    List<Span> named(List<Span> spans) {
        List<Span> named = new ArrayList<>();
        for (Span span : spans) {
            int first = span.first();
            while (first < span.end() && (Words.CONJUNCTION.contains(line.word(first))
                    || Words.FILLER.contains(line.word(first)))) {
                first++;
            }
            if (first < span.end() && span.end() - first <= MAX_TOKENS && isParty(first, span.end())) {
                named.add(new Span(first, span.end()));
            }
        }
        return named;
    }

    /** "Chosen by a jury", "the sellers are still here": no party, unless a relative clause holds the verb. */
    private boolean isClause(int from, int to) {
        String next = line.word(from + 1);
        if (line.word(from).endsWith("ed") && (from + 1 == to || Words.INTRODUCING.contains(next)
                || Words.DETERMINER.contains(next))) {
            return true;
        }
        for (int i = from; i < to && !Words.RELATIVE.contains(line.word(i)); i++) {
            if (line.isAuxiliary(i)) {
                return true;
            }
        }
        return false;
    }

    /** A pronoun, "the company" or a bare number names nobody. */
    private boolean isParty(int from, int to) {
        String word = line.word(from);
        if (Words.PRONOUN.contains(word) && to - from < 3 || Words.NEGATOR.contains(word)) {
            return false;
        }
        if (Words.INTRODUCING.contains(word) || word.equals("such") || line.isNumber(from) || isClause(from, to)) {
            return false;
        }
        int at = Words.DETERMINER.contains(word) ? from + 1 : from;
        int head = at;
        while (head + 1 < to && !Words.PREPOSITION.contains(line.word(head + 1))) {
            head++;
        }
        return at < to && line.token(at).kind() != Token.Kind.PUNCT
                && !line.isNumber(head) && !(head + 1 == to && Words.REFERENCE.contains(line.word(head)));
    }
}
