package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Mention;
import java.util.Optional;

/** Reads moves that are nouns: {@code a 2% drop in A}, {@code A's 2% drop}, {@code A posted a weekly gain of 2%}. */
final class NounStatements {
    private static final int REACH = 6;

    private final Clause clause;
    private final Subjects subjects;

    /** A noun's statement: its instrument, first token, noun, direction and amounts. */
    record Noun(Mention mention, int first, int verb, int sign, Figures figures) {}

    NounStatements(Clause clause) {
        this.clause = clause;
        this.subjects = new Subjects(clause);
    }

    /** The statement whose noun is token {@code i}, which says {@code sign}. */
    Optional<Noun> head(int i, int sign) {
        boolean of = clause.word(i + 1).equals("of") && clause.isNumber(i + 2);
        int number = of ? i + 2 : numberBefore(i);
        if (number < 0) {
            return Optional.empty();
        }
        int end = of ? number + 1 + clause.token(number).amount().unitTokens() : i + 1;
        Mention after = mentionAfter(end);
        if (after != null) {
            return noun(after, Math.min(number, i), i, sign, number, lastOf(after, end));
        }
        String next = clause.word(end);
        if ((next.equals("in") || next.equals("of")) && !isTime(end + 1)) {
            return Optional.empty();
        }
        return before(Math.min(number, i), i, sign, number, end);
    }

    private Optional<Noun> noun(Mention mention, int first, int i, int sign, int number, int end) {
        Figures figures = Figures.read(clause, number, mention.instrument().type());
        if (figures == null || figures.percent() == null && figures.points() == null && figures.basisPoints() == null) {
            return Optional.empty();
        }
        return Optional.of(new Noun(mention, first, i, sign, figures.endingAt(Math.max(end, figures.end()))));
    }

    /** The instrument before the amount: its owner, or the subject of {@code posted} and its like. */
    private Optional<Noun> before(int first, int i, int sign, int number, int end) {
        int at = first - 1;
        while (first - at < REACH && (MoveWords.ABOUT.contains(clause.word(at)) || Periods.isTimeWord(clause, at))) {
            at--;
        }
        Mention owner = clause.endingAt(at);
        if (owner != null && clause.token(at).possessive()) {
            return noun(owner, clause.firstOf(at), i, sign, number, end);
        }
        if (!MoveWords.HAD.contains(clause.word(at))) {
            return Optional.empty();
        }
        Subjects.Found found = subjects.of(at, false, false);
        if (found.mentions().size() != 1) {
            return Optional.empty();
        }
        return noun(found.mentions().getFirst(), found.first(), i, sign, number, end);
    }

    /** Whether {@code in} leads to a time, {@code early trading}, and not to a measure, {@code quarterly sales}. */
    private boolean isTime(int from) {
        int at = from;
        while (at - from < REACH && Periods.isTimeWord(clause, at)) {
            at++;
        }
        return at > from && !MoveWords.MEASURES.contains(clause.word(at));
    }

    private int numberBefore(int noun) {
        for (int i = noun - 1; i >= noun - REACH + 1 && clause.has(i); i--) {
            if (clause.isNumber(i)) {
                int end = i + 1 + clause.token(i).amount().unitTokens();
                return end <= noun ? i : -1;
            }
        }
        return -1;
    }

    /** The instrument of {@code in A}, {@code for A}, {@code in shares of A}, where nothing else of A is meant. */
    private Mention mentionAfter(int from) {
        String word = clause.word(from);
        if (!word.equals("in") && !word.equals("for") && !word.equals("by")) {
            return null;
        }
        for (int i = from + 1; i < from + REACH; i++) {
            Mention mention = clause.beginningAt(i);
            if (mention != null) {
                return isItself(mention, lastOf(mention, i)) ? mention : null;
            }
            String between = clause.word(i);
            if (!MoveWords.DETERMINERS.contains(between) && !MoveWords.OWN.contains(between) && !between.equals("of")) {
                return null;
            }
        }
        return null;
    }

    private boolean isItself(Mention mention, int end) {
        boolean possessive = clause.token(end - 1).possessive() && clause.token(end - 1).end() == mention.end();
        boolean share = MoveWords.OWN.contains(clause.word(end))
                || MoveWords.CONTRACT.contains(clause.word(end)) && Subjects.isContract(mention.instrument());
        boolean other = clause.has(end) && clause.token(end).isWord() && !share
                && (MoveWords.MEASURES.contains(clause.word(end)) || MoveWords.CONTRACT.contains(clause.word(end)));
        return possessive ? share : !other;
    }

    private int lastOf(Mention mention, int from) {
        int at = from;
        while (clause.has(at) && clause.token(at).start() < mention.end()) {
            at++;
        }
        return at;
    }
}
