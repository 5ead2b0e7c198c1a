package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.grammar.Reading;
import java.util.List;
import java.util.Set;

/** A broker's rating or a regulator's ban says nothing about the broker or the regulator; its own news does. */
final class Sources {
    private static final double AFTER = 0.2;
    private static final double BEFORE = 0.8;
    private static final double WARNS = 0.3;

    private static final Set<String> SOURCED = Set.of(
            "upgrade", "downgrade", "recommend", "rating", "legal", "approve", "warn");
    private static final Set<String> RATING = Set.of("upgrade", "downgrade", "recommend", "rating");

    private final Statement statement;
    private final Reading reading;
    private final List<Actor> actors;
    private final Places places;

    Sources(Statement statement, Places places) {
        this.statement = statement;
        this.reading = statement.reading();
        this.actors = statement.actors();
        this.places = places;
    }

    /** Whether it is what sources say or do of others. */
    static boolean isSourced(Cue cue) {
        return SOURCED.contains(cue.entry().kind());
    }

    /** Whether a relation is one of a source, which {@link #share} then lessens. */
    boolean isMeant(int index, Place place) {
        return actors.get(index).isSource() && switch (place.kind()) {
            case SPEAKER, CONTRASTED, OWN, ANOTHERS, GAPPED, PASSED_OVER -> false;
            default -> true;
        };
    }

    /** What is left of a cue for a source, in [0, 1]. */
    double share(Cue cue, int index) {
        boolean before = actors.get(index).end() <= cue.first();
        if (!before) {
            return cue.object() && places.objectOf(cue) == index ? 1 : AFTER;
        }
        if (!isSourced(cue)) {
            return setsPriceTarget(cue) || ratesAnother(index) ? 0 : BEFORE;
        }
        if (!cue.object()) {
            return cue.entry().kind().equals("warn") && places.objectOf(cue) < 0 ? WARNS : 0;
        }
        boolean own = actors.get(index).kind() == Actor.Kind.BROKER;
        boolean passive = places.objectOf(cue) < 0 && !reading.word(cue.end() - 1).endsWith("s");
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
            boolean subject = RATING.contains(cue.entry().kind()) && actors.get(index).end() <= cue.first()
                    && places.clause(cue).contains(actors.get(index).first());
            int object = subject ? places.objectOf(cue) : -1;
            if (object >= 0 && !actors.get(object).key().equals(actors.get(index).key())) {
                return true;
            }
        }
        return false;
    }
}
