package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.Amount.Unit;
import dev.tickertone.sentiment.text.Token;

/** Direction times measure: up is good for profit and bad for costs; without a measure it is the mover's own price. */
final class DirectionRule {
    private static final int NUMBER_REACH = 4;
    private static final int PARTICLE_NUMBER_REACH = 3;
    private static final int ATTRIBUTE_REACH = 4;
    private static final int PARTICIPLE_REACH = 3;
    private static final int PASSIVE_REACH = 5;
    private static final int PREDICATE_REACH = 6;

    private final Reading reading;
    private final Binding binding;
    private final Movers movers;

    DirectionRule(Reading reading, Binding binding) {
        this.reading = reading;
        this.binding = binding;
        this.movers = new Movers(reading);
    }

    /** The cue of the direction word at {@code at}, or {@code null} where it means no direction here. */
    Cue read(Clause clause, int at) {
        Entry entry = reading.entry(at);
        return switch (entry.role()) {
            case MOVE -> move(clause, at, entry);
            case CHANGE -> change(clause, at, entry);
            case EITHER -> either(clause, at, entry);
            case COMPARE -> compare(clause, at, entry);
            case PARTICLE -> particle(clause, at, entry);
            default -> null;
        };
    }

    private Cue move(Clause clause, int at, Entry entry) {
        int end = reading.endOf(at);
        if (entry.kind().equals("counted") && !movers.isCounted(clause, end)) {
            return null;
        }
        int measure = binding.phrase(clause, end);
        if (measure == Binding.NONE && isParticiple(at)) {
            measure = binding.right(clause, end, PARTICIPLE_REACH);
        }
        if (measure == Binding.NONE) {
            measure = binding.subject(clause, at);
        }
        if (measure == Binding.NONE || reading.entry(measure).kind().equals("worry")) {
            int object = binding.right(clause, end, PARTICIPLE_REACH);
            measure = object == Binding.NONE && movers.right(clause, end) == Binding.NONE ? measure : object;
        }
        return bound(clause, at, entry, measure, Weights.UNBOUND);
    }

    private Cue change(Clause clause, int at, Entry entry) {
        int end = reading.endOf(at);
        int measure = binding.phrase(clause, end);
        if (measure == Binding.NONE && reading.in(at, FunctionWords.COMPOUND)) {
            measure = binding.compound(at);
        }
        boolean active = measure == Binding.NONE;
        if (active) {
            measure = binding.object(clause, end);
        }
        if (measure == Binding.NONE && movers.isFunding(clause, end)) {
            return null;
        }
        if (measure == Binding.NONE && isPassive(clause, at)) {
            measure = binding.left(clause, at, PASSIVE_REACH);
            active = false;
        }
        if (measure != Binding.NONE) {
            Cue cue = bound(clause, at, entry, measure, 0);
            return isPricing(measure) ? cue.scaled(Weights.SOFT_MEASURE, null) : cue;
        }
        int object = movers.right(clause, end);
        if (active && object != Binding.NONE) {
            return cue(clause, at, entry, entry.polarity() * entry.weight() * Weights.CHANGED_OBJECT, at, true);
        }
        return cue(clause, at, entry, entry.polarity() * Weights.UNBOUND_CHANGE, at, false);
    }

    private Cue either(Clause clause, int at, Entry entry) {
        int end = reading.endOf(at);
        int measure = binding.phrase(clause, end);
        if (measure == Binding.NONE) {
            measure = binding.right(clause, end, ATTRIBUTE_REACH);
        }
        if (measure == Binding.NONE && reading.in(end, FunctionWords.DETERMINERS)) {
            return cue(clause, at, entry, entry.polarity() * Weights.UNBOUND_CHANGE, at, false);
        }
        if (measure == Binding.NONE) {
            measure = binding.subject(clause, at);
        }
        return bound(clause, at, entry, measure, Weights.UNBOUND);
    }

    private Cue compare(Clause clause, int at, Entry entry) {
        int next = reading.endOf(at);
        if (next < clause.end() && reading.is(next, Role.MOVE)) {
            return comparedMove(clause, at, next);
        }
        int measure = binding.right(clause, reading.endOf(at), ATTRIBUTE_REACH);
        if (measure == Binding.NONE) {
            measure = binding.left(clause, at, PREDICATE_REACH);
        }
        double unbound = isPredicate(clause, at) ? Weights.UNBOUND : Weights.UNBOUND_COMPARE;
        return bound(clause, at, entry, measure, unbound);
    }

    /** "a smaller decline", "a slower rise": a move that is compared is judged by the comparison. */
    private Cue comparedMove(Clause clause, int at, int next) {
        Entry compared = reading.entry(at);
        Cue cue = move(clause, next, reading.entry(next));
        if (cue == null) {
            return null;
        }
        reading.consume(next);
        double value = compared.polarity() * Weights.COMPARED_MOVE * cue.value();
        return new Cue(at, cue.end(), value, cue.overall(), null, clause.number(), cue.anchor(), false, compared);
    }

    /** "ends higher", "were lower": nothing behind the word that it could describe. */
    private boolean isPredicate(Clause clause, int at) {
        int end = reading.endOf(at);
        boolean last = end >= clause.end() || reading.in(end, FunctionWords.AFTER_PARTICLE)
                || reading.token(end).isNumber();
        return last && (reading.in(at - 1, FunctionWords.PARTICLE_VERBS) || reading.in(at - 1, FunctionWords.LED));
    }

    private Cue particle(Clause clause, int at, Entry entry) {
        int end = reading.endOf(at);
        boolean counted = movers.number(clause, end, PARTICLE_NUMBER_REACH) != null;
        boolean led = reading.in(at - 1, FunctionWords.PARTICLE_VERBS)
                || reading.in(at - 2, FunctionWords.PARTICLE_VERBS);
        boolean follows = end >= clause.end() || reading.in(end, FunctionWords.AFTER_PARTICLE);
        int measure = binding.subject(clause, at);
        boolean moved = measure != Binding.NONE || movers.left(clause, at) != Binding.NONE;
        if (!(counted || led || follows && moved)) {
            return null;
        }
        return bound(clause, at, entry, measure, Weights.UNBOUND);
    }

    private Cue bound(Clause clause, int at, Entry entry, int measure, double unbound) {
        if (measure != Binding.NONE) {
            Entry what = reading.entry(measure);
            double strength = what.kind().equals("worry") ? 1 : entry.weight();
            double value = entry.polarity() * what.polarity() * strength * Weights.bound(what.kind());
            return cue(clause, at, entry, value, measure, false);
        }
        boolean adjective = isParticiple(at) || entry.is(Role.COMPARE);
        int named = movers.behind(clause, reading.endOf(at), adjective);
        int mover = named == Binding.NONE ? movers.left(clause, at) : named;
        Token amount = movers.number(clause, reading.endOf(at), NUMBER_REACH);
        boolean moves = mover != Binding.NONE || amount != null && amount.amount().unit() != Unit.MONEY;
        boolean priced = moves && (unbound == Weights.UNBOUND || named != Binding.NONE);
        double strength = !priced ? unbound : mover == Binding.NONE ? Weights.NAMELESS_MOVE : Weights.PRICE_MOVE;
        double value = entry.polarity() * entry.weight() * strength;
        boolean rate = mover != Binding.NONE && reading.actorAt(mover).kind() == Actor.Kind.RATE
                || amount != null && amount.amount().unit() == Unit.BASIS_POINTS;
        return new Cue(at, reading.endOf(at), value, rate ? Weights.RATE_OVERALL : 1, null, clause.number(),
                named == Binding.NONE ? at : named, false, entry);
    }

    private Cue cue(Clause clause, int at, Entry entry, double value, int anchor, boolean object) {
        return new Cue(at, reading.endOf(at), value, 1, null, clause.number(), anchor, object, entry);
    }

    /** A price that somebody sets is good for one and bad for another. */
    private boolean isPricing(int measure) {
        String last = reading.word(reading.endOf(measure) - 1);
        boolean price = last.equals("price") || last.equals("prices");
        return price && reading.entry(measure).kind().equals("price") && reading.endOf(measure) == measure + 1;
    }

    /** rising, falling, expected: in front of a noun they are adjectives. */
    private boolean isParticiple(int at) {
        return reading.endOf(at) == at + 1 && reading.word(at).endsWith("ing");
    }

    /** Whether a transitive verb without an object is said of what stands before it: "guidance cut to 5". */
    private boolean isPassive(Clause clause, int at) {
        String word = reading.word(at);
        return !word.endsWith("ing") && at > clause.first() && !reading.in(at - 1, FunctionWords.INFINITIVE);
    }
}
