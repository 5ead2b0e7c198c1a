package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import java.util.List;

/**
 * What a sentence says of one actor.
 *
 * @param actor where the sentence names the actor or points back to it first; {@code null} where it may only go on about it
 * @param score of the sum of the sentence's cues times their relation to the actor, in (-1, 1); NaN where it says nothing
 * @param places where the actor stands to each of the sentence's cues; empty where it is not named
 */
public record View(Actor actor, double score, List<Place> places) {
    private static final View SILENT = new View(null, Double.NaN, List.of());

    /** Of an actor that the sentence does not name. */
    static View unnamed(double direction) {
        return direction == 0 ? SILENT : new View(null, Statement.score(direction), List.of());
    }

    /** Whether the sentence names the actor or points back to it. */
    public boolean named() {
        return actor != null;
    }
}
