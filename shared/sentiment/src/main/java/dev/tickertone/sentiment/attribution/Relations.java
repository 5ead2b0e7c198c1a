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
    private static final int TAIL = 7;
    private static final double ANCHORED_ELSEWHERE = 0.15;
    private static final double TAKEN = -0.8;

    private static final Set<String> SOURCED = Set.of(
            "upgrade", "downgrade", "recommend", "rating", "legal", "approve", "warn");
    private static final Set<String> SAYING = Set.of(
            "said", "says", "say", "according", "notes", "noted", "writes", "wrote", "told", "adds", "added", "reports");
    private static final Set<String> COMPARING = Set.of("recommend", "benefit", "win", "beat", "share");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "its", "their", "his", "rival", "rivals", "shares", "stock", "stocks", "shares of", "us", "u.s.",
            "some", "both", "like", "sector", "companies", "firms", "several", "state", "run", "owned", "giant", "major", "of");

    private final Statement statement;
    private final Reading reading;
    private final List<Actor> actors;
    private final String[] prepositions;

    Relations(Statement statement) {
        this.statement = statement;
        this.reading = statement.reading();
        this.actors = statement.actors();
        this.prepositions = new String[actors.size()];
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
        if (isTail(actor)) {
            return 0;
        }
        if (isSpeaker(actor)) {
            return 0;
        }
        Clause clause = statement.understood().clauses().get(cue.clause());
        Actor anchor = reading.actorAt(cue.anchor());
        if (anchor != null) {
            return anchor.key().equals(actor.key()) || listed(index, actors.indexOf(anchor)) ? 1 : ANCHORED_ELSEWHERE;
        }
        double relation = inside(clause, actor) ? sameClause(cue, clause, index) : otherClause(cue, clause, index);
        return actor.kind() == Actor.Kind.SOURCE ? relation * source(cue, clause, actor) : relation;
    }

    /** A broker's rating or a regulator's ban says nothing about the broker or the regulator. */
    private double source(Cue cue, Clause clause, Actor actor) {
        boolean before = actor.end() <= cue.first();
        if (SOURCED.contains(cue.entry().kind())) {
            return before && objectOf(cue, clause) >= 0 || !cue.object() && before ? 0 : before ? 0.3 : 0.5;
        }
        return before ? 0.8 : 0.2;
    }

    /** "…, says A. Analyst of B" and "B said": who speaks is not what is spoken of. */
    private boolean isSpeaker(Actor actor) {
        for (int i = actor.first() - 1; i >= Math.max(reading.first(), actor.first() - 3); i--) {
            String word = reading.word(i);
            if (SAYING.contains(word)) {
                return word.equals("according") || i > reading.first() && reading.token(i - 1).isPunctuation();
            }
            if (reading.token(i).isPunctuation()) {
                break;
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
                return index == object || listed(object, index) ? 1 : Math.max(0, after(cue, clause, index) * 0.3);
            }
            return 0.05;
        }
        if (actor.end() <= cue.first()) {
            return subject(cue, clause, index);
        }
        String preposition = preposition(index);
        return switch (preposition) {
            case "by", "at", "from", "after", "over" -> 0;
            default -> after(cue, clause, index);
        };
    }

    /** The actor that directly follows the cue without a preposition, but for those that lead to an object. */
    private int objectOf(Cue cue, Clause clause) {
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            if (actor.first() < cue.end() || !inside(clause, actor)) {
                continue;
            }
            String preposition = preposition(i);
            boolean leads = preposition.isEmpty() || preposition.equals("on") || preposition.equals("for")
                    || preposition.equals("against") || preposition.equals("in") || preposition.equals("of")
                    || preposition.equals("to");
            return leads && actor.first() - cue.end() <= 6 ? i : -1;
        }
        return -1;
    }

    /** The actor stands before the cue. */
    private double subject(Cue cue, Clause clause, int index) {
        String preposition = preposition(index);
        double relation = switch (preposition) {
            case "", "of", "in", "for" -> 1;
            case "against", "than", "over", "versus", "vs", "except", "excluding" -> 0;
            case "with" -> 0.7;
            default -> 0.3;
        };
        for (int i = index + 1; i < actors.size() && actors.get(i).end() <= cue.first(); i++) {
            if (!listed(index, i) && inside(clause, actors.get(i)) && isSubject(i)) {
                return relation * 0.35;
            }
        }
        return relation;
    }

    private boolean isSubject(int index) {
        String preposition = preposition(index);
        return preposition.isEmpty() || preposition.equals("for") || preposition.equals("of") || preposition.equals("in");
    }

    /** The actor stands after the cue. */
    private double after(Cue cue, Clause clause, int index) {
        String preposition = preposition(index);
        if (cue.entry().kind().equals("share") && (preposition.equals("from") || preposition.equals("to"))) {
            return TAKEN;
        }
        boolean led = false;
        for (int i = 0; !led && i < index && actors.get(i).first() < cue.first(); i++) {
            led = inside(clause, actors.get(i)) && isSubject(i);
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
            owned |= inside(clause, actor) && actor.kind() != Actor.Kind.SOURCE;
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
            return isSubject(index) ? 0.5 : 0.2;
        }
        return isSubject(index) ? 0.8 : 0.2;
    }

    private boolean isLastBefore(Clause clause, int index) {
        return index + 1 >= actors.size() || actors.get(index + 1).first() >= clause.first();
    }

    /** Whether two actors are members of one list: only names, commas and "and" between them. */
    private boolean listed(int from, int to) {
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        for (int i = actors.get(low).end(); i < actors.get(high).first(); i++) {
            String word = reading.word(i);
            boolean joins = word.equals(",") || word.equals("and") || word.equals("&") || word.equals("or")
                    || word.equals("/") || DETERMINERS.contains(word) || reading.actorAt(i) != null
                    || reading.token(i).kind() == dev.tickertone.sentiment.text.Token.Kind.CODE;
            if (!joins) {
                return false;
            }
        }
        return true;
    }

    /** The preposition that governs an actor or the list it is in; empty where there is none. */
    private String preposition(int index) {
        if (prepositions[index] == null) {
            prepositions[index] = findPreposition(index);
        }
        return prepositions[index];
    }

    private String findPreposition(int index) {
        int first = index;
        while (first > 0 && listed(first - 1, first)) {
            first--;
        }
        int from = actors.get(first).first();
        for (int i = from - 1; i >= Math.max(reading.first(), from - 4); i--) {
            String word = reading.word(i);
            if (dev.tickertone.sentiment.grammar.Prepositions.contains(word)) {
                return word;
            }
            boolean passes = DETERMINERS.contains(word) || reading.is(i, Role.QUALITY) || reading.is(i, Role.SIZE)
                    || reading.token(i).isNumber() || reading.is(i, Role.COMPARE);
            if (!passes) {
                return "";
            }
        }
        return "";
    }

    private boolean inside(Clause clause, Actor actor) {
        return actor.first() >= clause.first() && actor.first() < clause.end();
    }

    /** "…: A. Analyst, Some Securities": the speaker at the end of a headline. */
    private boolean isTail(Actor actor) {
        for (int i = actor.first() - 1; i >= Math.max(reading.first() + 1, actor.first() - TAIL); i--) {
            String word = reading.word(i);
            if (word.equals(":")) {
                return reading.end() - i <= TAIL && !cued(i, reading.end());
            }
        }
        return false;
    }

    private boolean cued(int from, int to) {
        for (Cue cue : statement.understood().cues()) {
            if (cue.first() >= from && cue.first() < to) {
                return true;
            }
        }
        return false;
    }
}
