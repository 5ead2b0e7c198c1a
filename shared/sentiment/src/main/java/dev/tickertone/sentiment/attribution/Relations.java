package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.lexicon.Role;
import java.util.List;
import java.util.Set;

/** How far a cue is about an actor of the same sentence: 1 wholly, 0 not at all, below 0 the other way round. */
final class Relations {
    private static final double ANCHORED_ELSEWHERE = 0.15;
    private static final double BEHIND_OBJECT = 0.3;
    private static final double ACTING = 0.05;
    private static final double FAR_SUBJECT = 0.35;
    private static final double LED = 0.6;
    private static final double TAKEN = -0.8;
    private static final double BEATEN = -0.6;
    private static final double CONTRASTED = -0.6;
    private static final double COMPARED = -0.8;
    private static final double BYSTANDER = 0.15;

    /** Where an actor stands to a cue, and how far that makes it the cue's. */
    record Relation(Place place, double worth) {}

    private static final Set<String> COMPARING = Set.of("recommend", "rating", "benefit", "win", "beat", "share");

    private final List<Actor> actors;
    private final Places places;
    private final Sources sources;

    Relations(Statement statement) {
        this.actors = statement.actors();
        this.places = new Places(statement);
        this.sources = new Sources(statement, places);
    }

    /** The strongest relation of a cue to any mention of an actor in this sentence; {@code null} where there is none. */
    Relation strongest(Cue cue, String key) {
        Place place = null;
        double strongest = 0;
        for (int i = 0; i < actors.size(); i++) {
            if (actors.get(i).key().equals(key)) {
                Place here = places.of(cue, i);
                double share = sources.isMeant(i, here) ? sources.share(cue, i) : 1;
                double relation = worth(cue, here) * share;
                if (place == null || Math.abs(relation) > Math.abs(strongest)) {
                    place = here;
                    strongest = relation;
                }
            }
        }
        return place == null ? null : new Relation(place, strongest);
    }

    private static double worth(Cue cue, Place place) {
        boolean free = Phrases.isSubject(place.preposition());
        return switch (place.kind()) {
            case SPEAKER, PASSED_OVER, AGENT -> 0;
            case CONTRASTED -> CONTRASTED;
            case OWN, GAPPED, OBJECT -> 1;
            case ANOTHERS, ELSEWHERE -> ANCHORED_ELSEWHERE;
            case BEHIND_OBJECT -> behindObject(cue, place);
            case ACTING, ATTRIBUTE -> ACTING;
            case SUBJECT -> before(place.preposition());
            case FAR_SUBJECT -> before(place.preposition()) * FAR_SUBJECT;
            case AFTER -> after(cue, place);
            case BEATEN -> BEATEN;
            case ANTECEDENT -> 0.9;
            case CLAUSE_AFTER -> free && !place.led() ? 0.8 : BYSTANDER;
            case CLAUSE_BEFORE -> free ? 0.5 : BYSTANDER;
        };
    }

    /** "Prefers A to B", "buy A over B": the other one comes off worse. */
    private static double behindObject(Cue cue, Place place) {
        double relation = after(cue, place);
        return relation < 0 && compares(cue) ? relation : Math.max(0, relation * BEHIND_OBJECT);
    }

    private static double before(String preposition) {
        return switch (preposition) {
            case "", "of", "in", "for" -> 1;
            case "at" -> 0.9;
            case "against", "than", "over", "versus", "vs", "except", "excluding" -> 0;
            case "with" -> 0.7;
            default -> 0.3;
        };
    }

    private static double after(Cue cue, Place place) {
        String preposition = place.preposition();
        String kind = cue.entry().kind();
        boolean toward = preposition.equals("to");
        if (kind.equals("share") && (toward || preposition.equals("from")) || toward && kind.equals("lose")) {
            return TAKEN;
        }
        if (preposition.equals("from") && (kind.equals("win") || kind.equals("award"))) {
            return 0;
        }
        boolean moved = place.led() && isDirection(cue);
        double relation = switch (preposition) {
            case "" -> moved ? 0.25 : 0.8;
            case "on", "in", "for" -> moved ? 0.25 : 0.9;
            case "with" -> moved ? 0.2 : 0.7;
            case "of" -> place.led() ? 0.6 : 1;
            case "from" -> 0.4;
            case "after", "amid", "to" -> 0.2;
            case "at" -> isDirection(cue) && !place.led() ? 0.8 : 0.1;
            case "by" -> 0.1;
            case "over", "against", "versus", "vs", "than", "behind" -> compares(cue) ? COMPARED : 0;
            case "except", "excluding" -> 0;
            default -> 0.4;
        };
        return place.led() && relation > 0 ? relation * LED : relation;
    }

    static boolean isDirection(Cue cue) {
        return switch (cue.entry().role()) {
            case MOVE, EITHER, PARTICLE, COMPARE, MEASURE -> true;
            default -> cue.entry().kind().equals("extreme") || cue.entry().kind().equals("moveword");
        };
    }

    static boolean compares(Cue cue) {
        boolean ruled = cue.entry().kind().equals("legal") && cue.entry().polarity() > 0;
        return ruled || COMPARING.contains(cue.entry().kind()) || cue.entry().is(Role.QUALITY) || cue.entry().is(Role.COMPARE);
    }
}
