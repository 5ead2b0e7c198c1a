package dev.tickertone.sentiment.attribution;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.grammar.Cue;
import java.util.ArrayList;
import java.util.List;

/** The direction of each sentence for one actor. */
public final class Attribution {
    /** A sentence that names nobody goes on about whom the one before it was about, but less and less surely. */
    private static final double CARRIED = 0.5;

    private Attribution() {}

    /** What each sentence says about one actor. */
    public static List<View> views(List<Statement> statements, String key) {
        List<View> views = new ArrayList<>(statements.size());
        double carried = 0;
        for (Statement statement : statements) {
            if (names(statement, key)) {
                views.add(named(statement, key));
                carried = CARRIED;
            } else if (carried > 0 && !namesAnybody(statement)) {
                views.add(View.unnamed(statement, key, carried * whole(statement)));
                carried *= CARRIED;
            } else {
                views.add(View.unnamed(statement, key, 0));
                carried = 0;
            }
        }
        return views;
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

    private static View named(Statement statement, String key) {
        Relations relations = statement.relations();
        List<Cue> cues = statement.understood().cues();
        List<Place> places = new ArrayList<>(cues.size());
        double sum = 0;
        for (Cue cue : cues) {
            Relations.Relation relation = relations.strongest(cue, key);
            places.add(relation.place());
            sum += cue.value() * relation.worth();
        }
        return new View(statement, key, sum == 0 ? Double.NaN : sum, true, places);
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
