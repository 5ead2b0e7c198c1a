package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.grammar.Clause.Kind;
import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.WordSet;
import dev.tickertone.sentiment.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits a sentence into clauses: at strong marks, at words that open one (despite, as, but, if), and at commas, "and"
 * and "with" where both sides have something to say. Linear: what lies ahead is counted once, from the end.
 */
final class Clauses {
    /** An event weaker than this does not make a clause. */
    private static final double TELLING = 0.5;

    /** By the labels of the lexicon's entries. */
    private static final WordTable<Kind> OPENED = opened();

    private static final WordSet JOINTS = WordSet.of(",", "and", "with", "&");
    private static final WordSet NO_OPENER_AFTER =
            WordSet.of("such", "well", "same", "far", "much", "soon", "long", "known", "regarded", "seen", "and", "or",
                    "act");
    private static final WordSet NO_CLAUSE_AFTER_AS = WordSet.of(
            "of", "per", "a", "an", "director", "ceo", "md", "chairman", "part", "head", "cfo", "chief", "the",
            "high", "low", "many", "little", "new", "much");

    private final Reading reading;
    private final int[] telling;
    private final int[] marks;
    private final List<Clause> found = new ArrayList<>();
    private int first;
    private Kind kind = Kind.MAIN;

    private Clauses(Reading reading) {
        this.reading = reading;
        this.telling = new int[reading.end() - reading.first() + 1];
        this.marks = new int[telling.length];
    }

    static List<Clause> of(Reading reading) {
        Clauses clauses = new Clauses(reading);
        clauses.lookAhead();
        clauses.split();
        return clauses.found;
    }

    private static WordTable<Kind> opened() {
        Map<String, Kind> opened = new HashMap<>();
        for (Kind kind : Kind.values()) {
            opened.put("opener." + kind.name().toLowerCase(Locale.ROOT), kind);
        }
        return new WordTable<>(opened);
    }

    /** For each position the next telling word and the next strong mark. */
    private void lookAhead() {
        telling[telling.length - 1] = reading.end();
        marks[marks.length - 1] = reading.end();
        for (int i = reading.end() - 1; i >= reading.first(); i--) {
            int at = i - reading.first();
            telling[at] = tells(i) ? i : telling[at + 1];
            marks[at] = isStrongMark(i) ? i : marks[at + 1];
        }
    }

    private void split() {
        first = reading.first();
        for (int i = reading.first(); i < reading.end(); i++) {
            if (marks[i - reading.first()] == i) {
                close(i + 1, Kind.MAIN);
            } else if (opens(i)) {
                close(i, OPENED.get(reading.entry(i).label()));
            } else if (reading.in(i, JOINTS) && splits(i)) {
                boolean comma = reading.word(i).equals(",");
                close(comma ? i + 1 : i, !comma && kind == Kind.DESPITE ? kind : Kind.MAIN);
            }
        }
        close(reading.end(), Kind.MAIN);
    }

    private boolean splits(int joint) {
        return reading.word(joint).equals(",") ? commaSplits(joint) : joins(joint);
    }

    private void close(int end, Kind next) {
        if (end > first) {
            found.add(new Clause(found.size(), first, end, kind));
            first = end;
        }
        kind = next;
    }

    private boolean isStrongMark(int i) {
        if (!reading.token(i).isPunctuation()) {
            return false;
        }
        char c = reading.word(i).charAt(0);
        return c == ';' || c == ':' || c == '!' || c == '?' || c == '-' || c == '–' || c == '—' || c == '|' || c == '.';
    }

    private boolean opens(int i) {
        if (!reading.is(i, Role.OPENER)) {
            return false;
        }
        String word = reading.word(i);
        if (reading.endOf(i) > i + 1) {
            return true;
        }
        return switch (word) {
            case "as" -> !reading.in(i - 1, NO_OPENER_AFTER)
                            && !reading.in(i + 1, NO_CLAUSE_AFTER_AS)
                    || reading.word(i + 1).equals("the") && tellsBefore(i) && tellsAfter(i);
            case "still", "instead", "yet" -> i == first;
            case "that", "who", "where", "when", "which" -> reading.word(i - 1).equals(",");
            case "before", "since", "after", "following" -> !reading.word(i + 1).equals("tax");
            default -> true;
        };
    }

    private boolean commaSplits(int i) {
        boolean leading = first == reading.first() && kind != Kind.MAIN || kind == Kind.RELATIVE;
        boolean lists = reading.actorAt(i - 1) != null;
        return leading || tellsBefore(i) && (tellsAfter(i) || named(i + 1) && !lists);
    }

    private boolean joins(int i) {
        if (!tellsBefore(i) || !tellsAfter(i)) {
            return false;
        }
        return reading.word(i).equals("with") || named(i + 1) || named(i + 2) || tells(i + 1);
    }

    private boolean named(int i) {
        return reading.actorAt(i) != null || reading.is(i, Role.MEASURE);
    }

    private boolean tellsBefore(int i) {
        return telling[first - reading.first()] < i;
    }

    private boolean tellsAfter(int i) {
        return telling[i - reading.first()] < marks[i - reading.first()];
    }

    private boolean tells(int i) {
        Entry entry = reading.entry(i);
        if (entry == null) {
            return false;
        }
        return switch (entry.role()) {
            case MOVE, CHANGE, EITHER, PARTICLE, COMPARE -> true;
            case EVENT -> entry.weight() >= TELLING;
            default -> false;
        };
    }
}
