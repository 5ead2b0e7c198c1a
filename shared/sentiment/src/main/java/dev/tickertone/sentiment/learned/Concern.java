package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.attribution.Attribution;
import dev.tickertone.sentiment.attribution.Statement;

/** How far the judgement of a sentence as a whole is one of an actor in it. */
public final class Concern {
    /** An actor the rules say this much more of than of the whole has others against it in the sentence. */
    private static final double APART = 1.2;

    private Concern() {}

    /**
     * As far as the rules give actor and sentence one direction: what they tell apart, a judgement of the whole must not
     * mix again. Where they find nothing, wholly if the sentence speaks of nobody else.
     *
     * @param direction what the rules say of the actor, or NaN
     * @return in [0, 1]
     */
    public static double of(Statement statement, String key, double direction) {
        if (statement.understood().cues().isEmpty()) {
            return speaksOnlyOf(statement, key) ? 1 : 0;
        }
        double whole = Attribution.whole(statement);
        boolean apart = Double.isNaN(direction) || direction * whole <= 0
                || Math.abs(direction) > APART * Math.abs(whole);
        return apart ? 0 : Math.min(1, direction / whole);
    }

    private static boolean speaksOnlyOf(Statement statement, String key) {
        boolean named = false;
        for (Actor actor : statement.actors()) {
            if (!actor.key().equals(key)) {
                return false;
            }
            named |= !actor.isSource();
        }
        return named;
    }
}
