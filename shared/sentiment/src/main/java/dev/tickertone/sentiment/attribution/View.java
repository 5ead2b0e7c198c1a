package dev.tickertone.sentiment.attribution;

import java.util.List;

/**
 * What a sentence says of one actor.
 *
 * @param statement the sentence
 * @param key the actor's
 * @param direction the sum of the sentence's cues times their relation to the actor; NaN where it says nothing of it
 * @param named whether the sentence names the actor or points back to it; otherwise it may go on about it
 * @param places where the actor stands to each of the sentence's cues; empty where it is not named
 */
public record View(Statement statement, String key, double direction, boolean named, List<Place> places) {

    static View unnamed(Statement statement, String key, double direction) {
        return new View(statement, key, direction == 0 ? Double.NaN : direction, false, List.of());
    }
}
