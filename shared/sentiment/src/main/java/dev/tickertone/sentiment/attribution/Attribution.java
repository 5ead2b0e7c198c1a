package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Cue;
import java.util.List;

/** The direction of each sentence for one actor. */
public final class Attribution {
    /** A sentence that names nobody goes on about whom the one before it was about, but less and less surely. */
    private static final double CARRIED = 0.5;

    private Attribution() {}

    /**
     * What each sentence says about one actor: the sum of its cues times their relation to it.
     *
     * @return for each statement the direction, or NaN where it says nothing about the actor
     */
    public static double[] directions(List<Statement> statements, String key) {
        double[] directions = new double[statements.size()];
        double carried = 0;
        for (int i = 0; i < directions.length; i++) {
            Statement statement = statements.get(i);
            if (names(statement, key)) {
                directions[i] = related(statement, key);
                carried = CARRIED;
            } else if (carried > 0 && !namesAnybody(statement)) {
                directions[i] = carried * whole(statement);
                carried *= CARRIED;
            } else {
                directions[i] = 0;
                carried = 0;
            }
            directions[i] = directions[i] == 0 ? Double.NaN : directions[i];
        }
        return directions;
    }

    // Loops, not streams: asked for each sentence and each instrument, these would be most of what is allocated.

    private static boolean names(Statement statement, String key) {
        for (Actor actor : statement.actors()) {
            if (actor.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesAnybody(Statement statement) {
        for (Actor actor : statement.actors()) {
            if (!actor.isSource()) {
                return true;
            }
        }
        return false;
    }

    private static double related(Statement statement, String key) {
        Relations relations = new Relations(statement);
        double sum = 0;
        for (Cue cue : statement.understood().cues()) {
            sum += cue.value() * relations.strongest(cue, key);
        }
        return sum;
    }

    /** What a sentence says as a whole, whoever it is about. */
    public static double whole(Statement statement) {
        double sum = 0;
        for (Cue cue : statement.understood().cues()) {
            sum += cue.value() * cue.overall();
        }
        return sum;
    }
}
