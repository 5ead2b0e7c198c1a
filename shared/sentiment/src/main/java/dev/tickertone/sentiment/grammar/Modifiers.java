package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.lexicon.Role;
import java.util.List;

/** What the words around a cue do to it: negation, hedges, degree, questions, and the clause it stands in. */
final class Modifiers {
    private static final int NEGATION_REACH = 5;
    private static final int HEDGE_REACH = 5;
    private static final int DEGREE_REACH = 2;
    private static final int BACKGROUND_REACH = 4;

    private static final List<String> STOPPING = List.of(
            "block", "bar", "reject", "scrap", "abandon", "cancel", "terminat", "call", "walk", "end", "drop", "shelv",
            "withdr");

    private final Reading reading;

    Modifiers(Reading reading) {
        this.reading = reading;
    }

    /** The cue after everything that changes it. */
    Cue apply(Cue cue, Clause clause, boolean alone) {
        Cue changed = turned(cue, clause);
        int from = Math.max(clause.first(), cue.first() - HEDGE_REACH);
        if (find(Role.HEDGE, from, cue.first()) >= 0) {
            changed = changed.scaled(Weights.HEDGED, changed.modifier() == null ? "hedged" : null);
        }
        changed = graded(changed, clause);
        if (isBackground(cue, clause)) {
            changed = changed.scaled(Weights.BACKGROUND, changed.modifier() == null ? "background" : null);
        }
        if (reading.word(clause.end() - 1).equals("?")) {
            changed = changed.scaled(Weights.ASKED, changed.modifier() == null ? "asked" : null);
        }
        if (clause.kind().share() < 1 && !(alone && clause.kind() == Clause.Kind.CAUSE)) {
            changed = changed.scaled(clause.kind().share(), changed.modifier() == null ? name(clause) : null);
        }
        return changed;
    }

    private Cue turned(Cue cue, Clause clause) {
        int less = find(Role.LESS, Math.max(clause.first(), cue.first() - 2), cue.first());
        if (less >= 0) {
            return cue.scaled(Weights.LESS, "less");
        }
        for (int i = cue.first() - 1; i >= Math.max(clause.first(), cue.first() - NEGATION_REACH); i--) {
            boolean negates = reading.is(i, Role.NEGATOR) || reading.word(i).endsWith("n't");
            if (negates && !reading.is(i, Role.PLAIN)) {
                return cue.scaled(Weights.NEGATED, "negated");
            }
        }
        return isStopped(cue, clause) ? cue.scaled(Weights.NEGATED, "negated") : cue;
    }

    /** "bars A from its takeover of B", "scraps plan to buy B": a deal that does not happen. */
    private boolean isStopped(Cue cue, Clause clause) {
        boolean deal = switch (cue.entry().kind()) {
            case "acquire", "buyout" -> true;
            case "rating" -> cue.entry().polarity() > 0;
            default -> false;
        };
        for (int i = cue.first() - 1; deal && i >= clause.first() && !reading.token(i).isPunctuation(); i--) {
            if (reading.is(i, Role.EVENT) && stops(reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean stops(String word) {
        for (String stem : STOPPING) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    /** "had fallen for a year", "economists had looked for a rise": what was so before the news. */
    private boolean isBackground(Cue cue, Clause clause) {
        for (int i = cue.first() - 1; i >= Math.max(clause.first(), cue.first() - BACKGROUND_REACH); i--) {
            if (reading.word(i).equals("had")) {
                return true;
            }
            if (reading.is(i, Role.MEASURE) || reading.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    private Cue graded(Cue cue, Clause clause) {
        int from = Math.max(clause.first(), cue.first() - DEGREE_REACH);
        int to = Math.min(clause.end(), cue.end() + DEGREE_REACH);
        Cue changed = cue;
        if (find(Role.DIMINISH, from, to) >= 0) {
            changed = changed.scaled(Weights.DIMINISHED, changed.modifier() == null ? "diminished" : null);
        } else if (find(Role.INTENSIFY, from, to) >= 0) {
            changed = changed.scaled(Weights.INTENSIFIED, changed.modifier() == null ? "intensified" : null);
        }
        boolean flat = find(Role.FLAT, clause.first(), Math.min(clause.end(), clause.first() + 40)) >= 0;
        return flat ? changed.scaled(Weights.FLAT, changed.modifier() == null ? "flat" : null) : changed;
    }

    private int find(Role role, int from, int to) {
        for (int i = reading.has(role) ? from : to; i < to; i++) {
            if (reading.is(i, role)) {
                return i;
            }
        }
        return -1;
    }

    private static String name(Clause clause) {
        return switch (clause.kind()) {
            case DESPITE -> "conceded";
            case IF -> "conditional";
            default -> "cause";
        };
    }
}
