package dev.tickertone.sentiment.actor;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives words like "the company" the key of the nearest fitting actor before them. */
final class References {
    private References() {}

    static List<Actor> resolve(List<Actor> actors, List<Mention> mentions) {
        Set<String> indices = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.instrument().type() == Instrument.Type.INDEX) {
                indices.add(mention.instrument().symbol());
            }
        }
        List<Actor> resolved = new ArrayList<>(actors.size());
        Actor company = null;
        Actor index = null;
        Actor thing = null;
        for (Actor actor : actors) {
            switch (actor.kind()) {
                case SOURCE, BROKER -> resolved.add(actor);
                case COMPANY_REFERENCE -> point(actor, company, resolved);
                case INDEX_REFERENCE -> point(actor, index, resolved);
                case OTHER_REFERENCE -> point(actor, thing, resolved);
                default -> {
                    resolved.add(actor);
                    boolean isIndex = indices.contains(actor.key());
                    index = isIndex || actor.kind() != Actor.Kind.INSTRUMENT && index == null ? actor : index;
                    thing = actor.kind() == Actor.Kind.NAME ? thing : actor;
                    company = isIndex || actor.kind() == Actor.Kind.COMMON ? company : actor;
                }
            }
        }
        return resolved;
    }

    private static void point(Actor reference, Actor antecedent, List<Actor> resolved) {
        if (antecedent != null) {
            resolved.add(new Actor(
                    reference.first(), reference.end(), antecedent.key(), reference.kind(), antecedent.market()));
        }
    }
}
