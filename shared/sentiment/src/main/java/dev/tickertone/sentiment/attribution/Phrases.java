package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.grammar.Prepositions;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.Token;
import java.util.List;
import java.util.Set;

/** How the actors of a sentence stand in it: under a preposition, in a list, as the speaker. */
final class Phrases {
    /** A speaker's name and firm at the end of a headline are no longer than this. */
    private static final int TAIL = 7;
    private static final int SAYING_REACH = 3;
    private static final int PREPOSITION_REACH = 4;
    private static final Set<String> OWNING = Set.of("", "for", "of", "in");

    private static final Set<String> SAYING = Set.of(
            "said", "says", "say", "according", "notes", "noted", "writes", "wrote", "told", "adds", "added",
            "reports");
    /** Words that may stand between a preposition and a name, or between two names of a list. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "the", "a", "an", "its", "their", "his", "rival", "rivals", "shares", "stock", "stocks", "us", "u.s.",
            "some", "both", "like", "sector", "companies", "firms", "several", "state", "run", "owned", "giant",
            "major");
    private static final Set<String> JOINING = Set.of(",", "and", "&", "or", "/");

    private final Reading reading;
    private final List<Actor> actors;
    private final List<Cue> cues;
    private final String[] prepositions;

    Phrases(Statement statement) {
        this.reading = statement.reading();
        this.actors = statement.actors();
        this.cues = statement.understood().cues();
        this.prepositions = new String[actors.size()];
    }

    /** Whether two actors are members of one list: only names, commas and "and" between them. */
    boolean listed(int from, int to) {
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        for (int i = actors.get(low).end(); i < actors.get(high).first(); i++) {
            String word = reading.word(i);
            boolean joins = JOINING.contains(word) || BEFORE_NAMES.contains(word) || reading.actorAt(i) != null
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
            if (!named && !BEFORE_NAMES.contains(reading.word(i))) {
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
            String word = reading.word(i);
            if (Prepositions.contains(word)) {
                return word;
            }
            boolean passes = BEFORE_NAMES.contains(word) || reading.is(i, Role.QUALITY) || reading.is(i, Role.SIZE)
                    || reading.token(i).isNumber() || reading.is(i, Role.COMPARE);
            if (!passes) {
                return "";
            }
        }
        return "";
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
    boolean isSpeaker(Actor actor) {
        return says(actor) || isTail(actor);
    }

    private boolean says(Actor actor) {
        for (int i = actor.first() - 1; i >= Math.max(reading.first(), actor.first() - SAYING_REACH); i--) {
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
        for (Cue cue : cues) {
            if (cue.first() >= from && cue.first() < to) {
                return true;
            }
        }
        return false;
    }
}
