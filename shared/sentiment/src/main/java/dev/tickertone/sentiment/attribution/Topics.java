package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Clause;
import dev.tickertone.sentiment.grammar.Cue;
import java.util.Arrays;
import java.util.List;

/** Whom the clauses of a sentence go on about where they name nobody. */
final class Topics {
    static final int NONE = -1;
    private static final int UNKNOWN = -2;

    private final List<Actor> actors;
    private final List<Clause> clauses;
    private final List<Cue> cues;
    private final Places places;
    private final Phrases phrases;
    private final int[] found;

    Topics(Statement statement, Places places, Phrases phrases) {
        this.actors = statement.actors();
        this.clauses = statement.understood().clauses();
        this.cues = statement.understood().cues();
        this.places = places;
        this.phrases = phrases;
        this.found = new int[clauses.size()];
        Arrays.fill(found, UNKNOWN);
    }

    /** The index of the actor that a clause behind it goes on about, or {@link #NONE}. */
    int of(Clause clause) {
        if (found[clause.number()] == UNKNOWN) {
            found[clause.number()] = find(clause);
        }
        return found[clause.number()];
    }

    /** Whoever was rated or sued before, else the first subject. */
    private int find(Clause clause) {
        for (Cue cue : cues) {
            int object = cue.object() && cue.end() <= clause.first() && Sources.isSourced(cue) ? places.objectOf(cue) : NONE;
            if (object != NONE) {
                return object;
            }
        }
        for (int i = antecedent(clause); i < actors.size() && actors.get(i).first() < clause.first(); i++) {
            if (phrases.isSubject(i) && !phrases.isSpeaker(i)) {
                return i;
            }
        }
        return NONE;
    }

    /** "A, which …, rose": the last actor before the relative clause that ends where this one begins; else the first. */
    private int antecedent(Clause clause) {
        Clause before = clauses.get(clause.number() - 1);
        int last = 0;
        for (int i = 0; before.kind() == Clause.Kind.RELATIVE && i < actors.size(); i++) {
            last = actors.get(i).first() < before.first() ? i : last;
        }
        return last;
    }
}
