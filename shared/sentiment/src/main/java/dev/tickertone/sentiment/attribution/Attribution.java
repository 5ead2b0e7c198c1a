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
            Actor actor = first(statement, key);
            if (actor != null) {
                views.add(named(statement, actor));
                carried = CARRIED;
            } else if (carried > 0 && !namesAnybody(statement)) {
                views.add(View.unnamed(carried * statement.direction()));
                carried *= CARRIED;
            } else {
                views.add(View.unnamed(0));
                carried = 0;
            }
        }
        return views;
    }

    // Loops, not streams: asked for each sentence and each instrument, these would be most of what is allocated.

    private static Actor first(Statement statement, String key) {
        List<Actor> actors = statement.actors();
        for (int i = 0; i < actors.size(); i++) {
            if (actors.get(i).key().equals(key)) {
                return actors.get(i);
            }
        }
        return null;
    }

    private static boolean namesAnybody(Statement statement) {
        for (Actor actor : statement.actors()) {
            if (!actor.isSource()) {
                return true;
            }
        }
        return false;
    }

    private static View named(Statement statement, Actor actor) {
        List<Cue> cues = statement.understood().cues();
        List<Place> places = new ArrayList<>(cues.size());
        double sum = 0;
        for (int i = 0; i < cues.size(); i++) {
            Relations.Relation relation = statement.relations().strongest(cues.get(i), actor.key());
            places.add(relation.place());
            sum += cues.get(i).value() * relation.worth();
        }
        return new View(actor, sum == 0 ? Double.NaN : Statement.score(sum), places);
    }
}
