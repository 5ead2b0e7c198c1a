package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Clause;
import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.grammar.Prepositions;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.WordSet;
import java.util.List;
import java.util.Set;

/** How the actors of a sentence stand in it: under a preposition, in a list, as the speaker. */
final class Phrases {
    /** A speaker's name and firm at the end of a headline are no longer than this. */
    private static final int TAIL = 7;
    /** From "said" over a name, its title and its firm. */
    private static final int SAYING_REACH = 12;
    private static final int NAME_REACH = 3;
    private static final int PREPOSITION_REACH = 4;
    private static final Set<String> OWNING = Set.of("", "for", "of", "in");

    private static final WordSet SAYING = WordSet.of(
            "said", "says", "say", "according", "notes", "noted", "writes", "wrote", "told", "adds", "added",
            "reports");
    /** Words that may stand between a preposition and a name, or between two names of a list. */
    private static final WordSet BEFORE_NAMES = WordSet.of(
            "the", "a", "an", "its", "their", "his", "rival", "rivals", "shares", "stock", "stocks", "us", "u.s.",
            "some", "both", "like", "sector", "companies", "firms", "several", "state", "run", "owned", "giant",
            "major");
    private static final WordSet JOINING = WordSet.of(",", "and", "&", "or", "/");

    private final Reading reading;
    private final List<Actor> actors;
    private final List<Cue> cues;
    private final List<Clause> clauses;
    /** What was found out already; the same is asked for each cue. */
    private final String[] prepositions;
    private final boolean[] asked;
    private final boolean[] speakers;

    Phrases(Statement statement) {
        this.reading = statement.reading();
        this.actors = statement.actors();
        this.cues = statement.understood().cues();
        this.clauses = statement.understood().clauses();
        this.prepositions = new String[actors.size()];
        this.asked = new boolean[actors.size()];
        this.speakers = new boolean[actors.size()];
    }

    /** Whether two actors are members of one list: only names, commas and "and" between them. */
    boolean listed(int from, int to) {
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        for (int i = actors.get(low).end(); i < actors.get(high).first(); i++) {
            boolean joins = reading.in(i, JOINING) || reading.in(i, BEFORE_NAMES) || reading.actorAt(i) != null
                    || reading.token(i).kind() == Token.Kind.CODE;
            if (!joins) {
                return false;
            }
        }
        return true;
    }

    /** The preposition that governs an actor or the list it is in; empty where there is none. */
    String preposition(int index) {
        if (prepositions[index] == null) {
            prepositions[index] = findPreposition(index);
        }
        return prepositions[index];
    }

    /** "Unlike A and B, C …": but C, behind the comma, is not. */
    boolean isContrasted(int index) {
        for (int i = actors.get(index).first() - 1; i >= reading.first(); i--) {
            if (reading.word(i).equals("unlike")) {
                return true;
            }
            boolean named = reading.token(i).isCapital() || reading.word(i).equals("and") || reading.word(i).equals("or");
            if (!named && !reading.in(i, BEFORE_NAMES)) {
                return false;
            }
        }
        return false;
    }

    private String findPreposition(int index) {
        int first = index;
        while (first > 0 && listed(first - 1, first)) {
            first--;
        }
        int from = actors.get(first).first();
        for (int i = from - 1; i >= Math.max(reading.first(), from - PREPOSITION_REACH); i--) {
            if (reading.in(i, Prepositions.WORDS)) {
                return joinsClause(i, from) ? "" : reading.word(i);
            }
            boolean passes = reading.in(i, BEFORE_NAMES) || reading.is(i, Role.QUALITY) || reading.is(i, Role.SIZE)
                    || reading.token(i).isNumber() || reading.is(i, Role.COMPARE);
            if (!passes) {
                return "";
            }
        }
        return "";
    }

    /** "as A rises", "after A cut jobs": a conjunction, and A a subject; in "after A's warning" it is a preposition. */
    private boolean joinsClause(int at, int actor) {
        for (Clause clause : clauses) {
            if (clause.first() == at) {
                return cued(actor, clause.end()) && !reading.token(actors.get(indexAt(actor)).end() - 1).possessive();
            }
        }
        return false;
    }

    private int indexAt(int token) {
        int index = 0;
        while (actors.get(index).first() != token) {
            index++;
        }
        return index;
    }

    /** Whether the actor stands as a subject does: free, or as the owner of what is spoken of. */
    boolean isSubject(int index) {
        return isSubject(preposition(index));
    }

    /** Whether what stands under that preposition does. */
    static boolean isSubject(String preposition) {
        return OWNING.contains(preposition);
    }

    /** "…, says A. Analyst of B", "…: A. Analyst, B": who speaks is not what is spoken of. */
    boolean isSpeaker(int index) {
        if (!asked[index]) {
            asked[index] = true;
            speakers[index] = says(actors.get(index)) || isTail(actors.get(index));
        }
        return speakers[index];
    }

    private boolean says(Actor actor) {
        for (int i = actor.first() - 1; i >= Math.max(reading.first(), actor.first() - SAYING_REACH); i--) {
            if (reading.in(i, SAYING)) {
                boolean speaks = reading.word(i).equals("according") || i > reading.first() && reading.token(i - 1).isPunctuation();
                return speaks && (actor.first() - i <= NAME_REACH || !cued(actor.end(), reading.end()));
            }
            if (cued(i, i + 1) || reading.is(i, Role.OPENER)) {
                break;
            }
        }
        return closes(actor);
    }

    /** "…, a maker of B said": what was said stands before, and nothing is told behind. */
    private boolean closes(Actor actor) {
        int next = actor.end();
        while (next < reading.end() && reading.token(next).kind() == Token.Kind.CODE) {
            next++;
        }
        if (!reading.in(next, SAYING) || cued(next, reading.end())) {
            return false;
        }
        for (int i = actor.first() - 1; i > reading.first() && !cued(i, i + 1); i--) {
            if (reading.token(i).isPunctuation()) {
                return true;
            }
        }
        return false;
    }

    /** "…: A. Analyst, Some Securities": the speaker at the end of a headline. */
    private boolean isTail(Actor actor) {
        for (int i = actor.first() - 1; i >= Math.max(reading.first() + 1, actor.first() - TAIL); i--) {
            if (reading.word(i).equals(":")) {
                return reading.end() - i <= TAIL && !cued(i, reading.end());
            }
        }
        return false;
    }

    private boolean cued(int from, int to) {
        for (int i = 0; i < cues.size(); i++) {
            if (cues.get(i).first() >= from && cues.get(i).first() < to) {
                return true;
            }
        }
        return false;
    }
}
