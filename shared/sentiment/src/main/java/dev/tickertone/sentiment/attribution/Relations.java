package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Clause;
import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.lexicon.Role;
import java.util.List;
import java.util.Set;

/** How far a cue is about an actor of the same sentence: 1 wholly, 0 not at all, below 0 the other way round. */
final class Relations {
    private static final double ANCHORED_ELSEWHERE = 0.15;
    private static final double BEHIND_OBJECT = 0.3;
    private static final double TAKEN = -0.8;
    private static final double SOURCE_AFTER = 0.2;
    private static final double SOURCE_BEFORE = 0.8;
    private static final double BEATEN = -0.6;
    private static final int BEATEN_REACH = 2;
    private static final double SOURCE_WARNS = 0.3;
    private static final double CONTRASTED = -0.6;

    private static final Set<String> SOURCED = Set.of(
            "upgrade", "downgrade", "recommend", "rating", "legal", "approve", "warn");
    private static final Set<String> RATING = Set.of("upgrade", "downgrade", "recommend", "rating");
    private static final Set<String> COMPARING = Set.of("recommend", "benefit", "win", "beat", "share");

    private final Statement statement;
    private final Reading reading;
    private final List<Actor> actors;
    private final Phrases phrases;

    Relations(Statement statement) {
        this.statement = statement;
        this.reading = statement.reading();
        this.actors = statement.actors();
        this.phrases = new Phrases(statement);
    }

    /** The strongest relation of a cue to any mention of an actor in this sentence; 0 where there is none. */
    double strongest(Cue cue, String key) {
        double strongest = 0;
        for (int i = 0; i < actors.size(); i++) {
            if (actors.get(i).key().equals(key)) {
                double relation = of(cue, i);
                strongest = Math.abs(relation) > Math.abs(strongest) ? relation : strongest;
            }
        }
        return strongest;
    }

    private double of(Cue cue, int index) {
        Actor actor = actors.get(index);
        if (phrases.isSpeaker(actor)) {
            return 0;
        }
        Clause clause = statement.understood().clauses().get(cue.clause());
        boolean own = clause.kind() == Clause.Kind.RELATIVE && actor.end() <= clause.first() && isLastBefore(clause, index);
        if (!own && phrases.isContrasted(index)) {
            return CONTRASTED;
        }
        Actor anchor = reading.actorAt(cue.anchor());
        if (anchor != null) {
            boolean same = anchor.key().equals(actor.key()) || phrases.listed(index, actors.indexOf(anchor));
            return same ? 1 : ANCHORED_ELSEWHERE;
        }
        Cue gapped = gapped(index);
        if (gapped != null && actor.first() >= cue.end()) {
            return cue == gapped ? 1 : 0;
        }
        double relation = clause.contains(actor.first())
                ? sameClause(cue, clause, index)
                : otherClause(cue, clause, index);
        return actor.isSource() ? relation * source(cue, clause, index) : relation;
    }

    /** "A fell 2%, B 3% and C 1%": the move whose verb is said once, before; {@code null} where there is none. */
    private Cue gapped(int index) {
        Actor actor = actors.get(index);
        if (!reading.percentAt(actor.end()) || !phrases.preposition(index).isEmpty()) {
            return null;
        }
        Cue last = null;
        for (Cue cue : statement.understood().cues()) {
            boolean moves = isDirection(cue) || cue.entry().is(Role.EVENT, "distress");
            last = cue.end() <= actor.first() && moves && reading.percentAt(cue.end()) ? cue : last;
        }
        return last;
    }

    /** A broker's rating or a regulator's ban says nothing about the broker or the regulator; its own news does. */
    private double source(Cue cue, Clause clause, int index) {
        boolean before = actors.get(index).end() <= cue.first();
        if (!before) {
            return cue.object() && objectOf(cue, clause) == index ? 1 : SOURCE_AFTER;
        }
        if (!SOURCED.contains(cue.entry().kind())) {
            return setsPriceTarget(cue) || ratesAnother(index) ? 0 : SOURCE_BEFORE;
        }
        if (!cue.object()) {
            return cue.entry().kind().equals("warn") && objectOf(cue, clause) < 0 ? SOURCE_WARNS : 0;
        }
        boolean own = actors.get(index).kind() == Actor.Kind.BROKER;
        boolean passive = objectOf(cue, clause) < 0 && !reading.word(cue.end() - 1).endsWith("s");
        return own && passive ? 1 : 0;
    }

    /** "A cuts its price target": the target is for somebody else's shares. */
    private boolean setsPriceTarget(Cue cue) {
        int end = cue.anchor() > cue.first() ? reading.endOf(cue.anchor()) : cue.anchor();
        boolean price = false;
        boolean target = false;
        for (int i = cue.anchor(); i < end; i++) {
            price |= reading.word(i).equals("price");
            target |= reading.word(i).startsWith("target");
        }
        return price && target;
    }

    /** "A downgrades B and cuts its target, saying …": all of it is about B. */
    private boolean ratesAnother(int index) {
        for (Cue cue : statement.understood().cues()) {
            Clause clause = statement.understood().clauses().get(cue.clause());
            boolean subject = actors.get(index).end() <= cue.first() && clause.contains(actors.get(index).first());
            int object = subject && RATING.contains(cue.entry().kind()) ? objectOf(cue, clause) : -1;
            if (object >= 0 && !actors.get(object).key().equals(actors.get(index).key())) {
                return true;
            }
        }
        return false;
    }

    private double sameClause(Cue cue, Clause clause, int index) {
        Actor actor = actors.get(index);
        if (cue.object()) {
            return object(cue, clause, index);
        }
        if (actor.end() <= cue.first() || actor.first() < cue.first()) {
            return subject(cue, clause, index);
        }
        return after(cue, clause, index);
    }

    /** The cue is said of its object: what follows an active verb, what stands before a passive one. */
    private double object(Cue cue, Clause clause, int index) {
        Actor actor = actors.get(index);
        int object = objectOf(cue, clause);
        if (object >= 0) {
            if (index >= object && actor.first() >= cue.end()) {
                boolean meant = index == object || phrases.listed(object, index);
                return meant ? 1 : Math.max(0, after(cue, clause, index) * BEHIND_OBJECT);
            }
            return 0.05;
        }
        if (actor.end() <= cue.first()) {
            return subject(cue, clause, index);
        }
        String preposition = phrases.preposition(index);
        return switch (preposition) {
            case "by", "at", "from", "after", "over" -> 0;
            default -> after(cue, clause, index);
        };
    }

    /** The actor that directly follows the cue without a preposition, but for those that lead to an object. */
    private int objectOf(Cue cue, Clause clause) {
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            if (actor.first() < cue.end() || !clause.contains(actor.first())) {
                continue;
            }
            String preposition = phrases.preposition(i);
            boolean leads = preposition.isEmpty() || preposition.equals("on") || preposition.equals("for")
                    || preposition.equals("against") || preposition.equals("in") || preposition.equals("of")
                    || preposition.equals("to");
            return leads && actor.first() - cue.end() <= 6 ? i : -1;
        }
        return -1;
    }

    /** The actor stands before the cue. */
    private double subject(Cue cue, Clause clause, int index) {
        String preposition = phrases.preposition(index);
        double relation = switch (preposition) {
            case "", "of", "in", "for" -> 1;
            case "against", "than", "over", "versus", "vs", "except", "excluding" -> 0;
            case "with" -> 0.7;
            default -> 0.3;
        };
        for (int i = index + 1; i < actors.size() && actors.get(i).end() <= cue.first(); i++) {
            if (!phrases.listed(index, i) && clause.contains(actors.get(i).first()) && phrases.isSubject(i)) {
                return relation * 0.35;
            }
        }
        return relation;
    }

    /** The actor stands after the cue. */
    private double after(Cue cue, Clause clause, int index) {
        String preposition = phrases.preposition(index);
        if (cue.entry().kind().equals("share") && (preposition.equals("from") || preposition.equals("to"))) {
            return TAKEN;
        }
        if (isBeaten(cue, index)) {
            return BEATEN;
        }
        boolean led = false;
        for (int i = 0; !led && i < index && actors.get(i).first() < cue.first(); i++) {
            led = clause.contains(actors.get(i).first()) && phrases.isSubject(i);
        }
        boolean moves = isDirection(cue);
        double relation = switch (preposition) {
            case "" -> moves && led ? 0.25 : 0.8;
            case "on", "in", "for" -> moves && led ? 0.25 : 0.9;
            case "with" -> moves && led ? 0.2 : 0.7;
            case "of" -> led ? 0.6 : 1;
            case "from" -> 0.4;
            case "after", "amid", "to" -> 0.2;
            case "by", "at" -> 0.1;
            case "over", "against", "versus", "vs", "than" -> compares(cue) ? -0.5 : 0;
            case "except", "excluding" -> 0;
            default -> 0.4;
        };
        return led && relation > 0 ? relation * 0.6 : relation;
    }

    /** "A beats B and C": but not "A beats B's estimates". */
    private boolean isBeaten(Cue cue, int index) {
        boolean beats = cue.entry().kind().equals("beat") || reading.word(cue.first()).startsWith("outperform");
        for (int i = 0; beats && i <= index; i++) {
            Actor actor = actors.get(i);
            if (actor.first() >= cue.end() && !actor.isSource()) {
                boolean near = actor.first() - cue.end() <= BEATEN_REACH && phrases.preposition(i).isEmpty();
                return near && !reading.is(actor.end(), Role.MEASURE) && phrases.listed(i, index);
            }
        }
        return false;
    }

    private static boolean isDirection(Cue cue) {
        return switch (cue.entry().role()) {
            case MOVE, EITHER, PARTICLE, COMPARE, MEASURE -> true;
            default -> cue.entry().kind().equals("extreme") || cue.entry().kind().equals("moveword");
        };
    }

    private static boolean compares(Cue cue) {
        return COMPARING.contains(cue.entry().kind()) || cue.entry().is(Role.QUALITY);
    }

    private double otherClause(Cue cue, Clause clause, int index) {
        boolean owned = false;
        for (Actor actor : actors) {
            owned |= clause.contains(actor.first()) && !actor.isSource();
        }
        if (owned) {
            return 0.15;
        }
        Actor actor = actors.get(index);
        boolean before = actor.end() <= clause.first();
        if (clause.kind() == Clause.Kind.RELATIVE) {
            return before && isLastBefore(clause, index) ? 0.9 : 0.15;
        }
        if (!before) {
            return phrases.isSubject(index) ? 0.5 : 0.2;
        }
        return phrases.isSubject(index) ? 0.8 : 0.2;
    }

    private boolean isLastBefore(Clause clause, int index) {
        return index + 1 >= actors.size() || actors.get(index + 1).first() >= clause.first();
    }
}
