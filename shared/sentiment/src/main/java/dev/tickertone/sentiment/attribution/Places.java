package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.attribution.Place.Kind;
import dev.tickertone.sentiment.grammar.Clause;
import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.lexicon.Role;
import java.util.List;

/** Finds where each actor of a sentence stands to each cue. */
final class Places {
    private static final int OBJECT_REACH = 6;
    private final Statement statement;
    private final Reading reading;
    private final List<Actor> actors;
    private final Phrases phrases;
    private final Topics topics;
    private final Wordings wordings;

    Places(Statement statement) {
        this.statement = statement;
        this.reading = statement.reading();
        this.actors = statement.actors();
        this.phrases = new Phrases(statement);
        this.topics = new Topics(statement, this, phrases);
        this.wordings = new Wordings(statement, phrases);
    }

    Clause clause(Cue cue) {
        return statement.understood().clauses().get(cue.clause());
    }

    Place of(Cue cue, int index) {
        Actor actor = actors.get(index);
        if (phrases.isSpeaker(index)) {
            return Place.of(Kind.SPEAKER);
        }
        Clause clause = clause(cue);
        boolean own = clause.kind() == Clause.Kind.RELATIVE && actor.end() <= clause.first() && isLastBefore(clause, index);
        if (!own && phrases.isContrasted(index)) {
            return Place.of(Kind.CONTRASTED);
        }
        Actor anchor = reading.actorAt(cue.anchor());
        if (anchor != null) {
            boolean same = anchor.key().equals(actor.key()) || phrases.listed(index, actors.indexOf(anchor));
            return Place.of(same ? Kind.OWN : Kind.ANOTHERS);
        }
        Cue gapped = gapped(index);
        if (gapped != null && actor.first() >= cue.end()) {
            return Place.of(cue == gapped ? Kind.GAPPED : Kind.PASSED_OVER);
        }
        return clause.contains(actor.first()) ? sameClause(cue, clause, index) : otherClause(clause, index);
    }

    /** "A fell 2%, B 3% and C 1%": the move whose verb is said once, before; {@code null} where there is none. */
    private Cue gapped(int index) {
        Actor actor = actors.get(index);
        if (!reading.percentAt(actor.end()) || !phrases.preposition(index).isEmpty()) {
            return null;
        }
        Cue last = null;
        for (Cue cue : statement.understood().cues()) {
            boolean moves = Relations.isDirection(cue) || cue.entry().is(Role.EVENT, "lose");
            last = cue.end() <= actor.first() && moves && reading.percentAt(cue.end()) ? cue : last;
        }
        return last;
    }

    private Place sameClause(Cue cue, Clause clause, int index) {
        Actor actor = actors.get(index);
        boolean before = actor.first() < cue.first();
        int object = cue.object() ? objectOf(cue) : -1;
        if (object < 0) {
            if (before && wordings.isActive(cue)) {
                return Place.of(Kind.ACTING);
            }
            String preposition = phrases.preposition(index);
            boolean beside = preposition.equals("over") && Relations.compares(cue);
            boolean agent = cue.object() && !before && isAgent(preposition) && !beside;
            return agent ? Place.of(Kind.AGENT) : before ? subject(cue, clause, index) : after(cue, clause, index);
        }
        if (index < object || actor.first() < cue.end()) {
            return Place.of(Kind.ACTING);
        }
        if (index == object || phrases.listed(object, index) || wordings.isDealtFor(index)) {
            return Place.of(Kind.OBJECT);
        }
        return new Place(Kind.BEHIND_OBJECT, phrases.preposition(index), isLed(cue, clause, index));
    }

    private static boolean isAgent(String preposition) {
        return switch (preposition) {
            case "by", "at", "from", "after", "over" -> true;
            default -> false;
        };
    }

    /** The actor that directly follows the cue without a preposition, but for those that lead to an object; or -1. */
    int objectOf(Cue cue) {
        Clause clause = clause(cue);
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            if (actor.first() < cue.end() || !clause.contains(actor.first())) {
                continue;
            }
            boolean leads = switch (phrases.preposition(i)) {
                case "", "on", "for", "against", "in", "of", "to" -> true;
                default -> false;
            };
            return leads && actor.first() - cue.end() <= OBJECT_REACH ? i : -1;
        }
        return -1;
    }

    private Place subject(Cue cue, Clause clause, int index) {
        String preposition = phrases.preposition(index);
        if (wordings.isAttribute(index)) {
            return Place.of(Kind.ATTRIBUTE);
        }
        for (int i = index + 1; i < actors.size() && actors.get(i).end() <= cue.first(); i++) {
            if (!phrases.listed(index, i) && clause.contains(actors.get(i).first()) && phrases.isSubject(i)) {
                return new Place(Kind.FAR_SUBJECT, preposition, true);
            }
        }
        if (!phrases.isSubject(index) && isLed(cue, clause, index)) {
            return new Place(Kind.FAR_SUBJECT, preposition, true);
        }
        return new Place(Kind.SUBJECT, preposition, false);
    }

    private Place after(Cue cue, Clause clause, int index) {
        Kind kind = wordings.isBeaten(cue, index) ? Kind.BEATEN : Kind.AFTER;
        return new Place(kind, phrases.preposition(index), isLed(cue, clause, index));
    }

    private boolean isLed(Cue cue, Clause clause, int index) {
        for (int i = 0; i < index && actors.get(i).first() < cue.first(); i++) {
            if (clause.contains(actors.get(i).first()) && phrases.isSubject(i)) {
                return true;
            }
        }
        return false;
    }

    private Place otherClause(Clause clause, int index) {
        Actor actor = actors.get(index);
        boolean before = actor.end() <= clause.first();
        if (names(clause)) {
            return Place.of(Kind.ELSEWHERE);
        }
        if (clause.kind() == Clause.Kind.RELATIVE) {
            return Place.of(before && isLastBefore(clause, index) ? Kind.ANTECEDENT : Kind.ELSEWHERE);
        }
        Kind kind = before ? Kind.CLAUSE_AFTER : Kind.CLAUSE_BEFORE;
        int topic = before ? topics.of(clause) : index;
        boolean bystander = topic != Topics.NONE && topic != index && !phrases.listed(topic, index)
                && !actors.get(topic).key().equals(actors.get(index).key());
        return new Place(kind, phrases.preposition(index), bystander);
    }

    private boolean names(Clause clause) {
        for (Actor actor : actors) {
            if (clause.contains(actor.first()) && !actor.isSource()) {
                return true;
            }
        }
        return false;
    }

    private boolean isLastBefore(Clause clause, int index) {
        return index + 1 >= actors.size() || actors.get(index + 1).first() >= clause.first();
    }
}
