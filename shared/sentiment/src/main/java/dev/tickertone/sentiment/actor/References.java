package dev.tickertone.sentiment.actor;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.instrument.Sectors;
import dev.tickertone.sentiment.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives words like "the company" the key of the nearest fitting actor before them. */
final class References {
    private References() {}

    /** How many companies back a reference looks for one of the sector it names: "the lender". */
    private static final int COMPANIES = 6;

    static List<Actor> resolve(List<Actor> actors, List<Mention> mentions, List<Token> tokens) {
        Set<String> indices = new HashSet<>();
        Map<String, Instrument> instruments = new HashMap<>();
        for (Mention mention : mentions) {
            instruments.put(mention.instrument().symbol(), mention.instrument());
            if (mention.instrument().type() == Instrument.Type.INDEX) {
                indices.add(mention.instrument().symbol());
            }
        }
        List<Actor> resolved = new ArrayList<>(actors.size());
        Deque<Actor> companies = new ArrayDeque<>();
        Actor index = null;
        Actor thing = null;
        for (Actor actor : actors) {
            switch (actor.kind()) {
                case SOURCE -> resolved.add(actor);
                case BROKER -> {
                    resolved.add(actor);
                    remember(actor, companies);
                }
                case COMPANY_REFERENCE -> point(actor,
                        fitting(tokens.get(actor.end() - 1).lower(), companies, instruments), resolved);
                case INDEX_REFERENCE -> point(actor, index, resolved);
                case OTHER_REFERENCE -> point(actor, thing, resolved);
                default -> {
                    resolved.add(actor);
                    boolean isIndex = indices.contains(actor.key());
                    index = isIndex || actor.kind() != Actor.Kind.INSTRUMENT && index == null ? actor : index;
                    thing = actor.kind() == Actor.Kind.NAME ? thing : actor;
                    if (!isIndex && actor.kind() != Actor.Kind.COMMON) {
                        remember(actor, companies);
                    }
                }
            }
        }
        return resolved;
    }

    private static void remember(Actor actor, Deque<Actor> companies) {
        companies.removeIf(other -> other.key().equals(actor.key()));
        companies.push(actor);
        if (companies.size() > COMPANIES) {
            companies.removeLast();
        }
    }

    /** The nearest that the word can mean, or {@code null}; a broker only by a word of its sector. */
    private static Actor fitting(String word, Deque<Actor> companies, Map<String, Instrument> instruments) {
        for (Actor company : companies) {
            Instrument instrument = instruments.get(company.key());
            boolean broker = company.kind() == Actor.Kind.BROKER;
            boolean fits = instrument == null ? !broker : Sectors.fits(word, instrument);
            if (fits && (!broker || Sectors.tells(word))) {
                return company;
            }
        }
        return null;
    }

    private static void point(Actor reference, Actor antecedent, List<Actor> resolved) {
        if (antecedent != null) {
            resolved.add(new Actor(reference.first(), reference.end(), antecedent.key(), reference.kind()));
        }
    }
}
