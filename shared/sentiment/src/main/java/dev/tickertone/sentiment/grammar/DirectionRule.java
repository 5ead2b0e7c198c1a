package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.actor.Actor;
import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.Amount.Unit;
import dev.tickertone.sentiment.text.Token;
import java.util.Set;

/** Direction times measure: up is good for profit and bad for costs; without a measure it is the mover's own price. */
final class DirectionRule {
    private static final int MOVER_REACH = 8;
    private static final int NUMBER_REACH = 4;

    private static final Set<String> PARTICLE_VERBS = Set.of(
            "is", "are", "was", "were", "be", "been", "ends", "end", "ended", "closes", "close", "closed", "opens", "open",
            "opened", "move", "trade", "trades", "trading", "traded", "finish", "finishes", "finished", "settle", "settles",
            "settled", "remain", "remains", "stay", "stays", "head", "heads", "headed", "still", "pull", "pulls", "pulled",
            "send", "sends", "sent", "push", "seen", "marginally", "slightly", "sharply", "dragged", "starts", "start",
            "opening", "ending", "closing", "stands", "stood");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "our", "his", "her");
    private static final Set<String> COMPOUND = Set.of("cut", "cuts", "hike", "hikes", "reduction", "reductions");
    private static final Set<String> INFINITIVE =
            Set.of("to", "will", "may", "could", "can", "would", "should", "might", "help", "helps", "helped");
    private static final Set<String> TO_LEVEL = Set.of("to", "by", "from");
    private static final Set<String> LED = Set.of(
            "edge", "edges", "edged", "inch", "inches", "inched", "fly", "flies", "flew", "go", "goes", "went", "send",
            "sends", "drive", "drives", "drove", "lead", "leads", "led", "swing", "crawl", "move", "moves", "moved", "drift");
    private static final Set<String> AFTER_PARTICLE = Set.of(
            "on", "in", "after", "at", "for", "as", "from", "ahead", "amid", ",", ".", ";", "by", "over", "nearly", "about",
            "more", "sharply", "slightly", "almost", "another", "two", "three", "four", "five", "multi", "multifold", "near", "around", "year", "marginally", "with", "and", "-", "?");

    private final Reading reading;
    private final Binding binding;

    DirectionRule(Reading reading, Binding binding) {
        this.reading = reading;
        this.binding = binding;
    }

    /** The cue of the direction word at {@code at}, or {@code null} where it means no direction here. */
    Cue read(int number, Clause clause, int at) {
        Entry entry = reading.entry(at);
        return switch (entry.role()) {
            case MOVE -> move(number, clause, at, entry);
            case CHANGE -> change(number, clause, at, entry);
            case EITHER -> either(number, clause, at, entry);
            case COMPARE -> compare(number, clause, at, entry);
            case PARTICLE -> particle(number, clause, at, entry);
            default -> null;
        };
    }

    private Cue move(int number, Clause clause, int at, Entry entry) {
        int end = reading.endOf(at);
        int measure = binding.phrase(clause, end);
        if (measure == Binding.NONE && isParticiple(at)) {
            measure = binding.right(clause, end, 3);
        }
        if (measure == Binding.NONE) {
            measure = binding.subject(clause, at);
        }
        if (measure == Binding.NONE || reading.entry(measure).kind().equals("worry")) {
            int object = binding.right(clause, end, 3);
            measure = object == Binding.NONE && actorRight(clause, end) == Binding.NONE ? measure : object;
        }
        return bound(number, clause, at, entry, measure, Weights.UNBOUND);
    }

    private Cue change(int number, Clause clause, int at, Entry entry) {
        int end = reading.endOf(at);
        int measure = binding.phrase(clause, end);
        if (measure == Binding.NONE && COMPOUND.contains(reading.word(at))) {
            measure = binding.compound(at);
        }
        boolean active = measure == Binding.NONE;
        if (active) {
            measure = binding.object(clause, end);
        }
        if (measure == Binding.NONE && isFunding(clause, end)) {
            return null;
        }
        if (measure == Binding.NONE && isPassive(clause, at)) {
            measure = binding.left(clause, at, 5);
            active = false;
        }
        if (measure != Binding.NONE) {
            Cue cue = bound(number, clause, at, entry, measure, 0);
            return isPricing(measure) ? cue.scaled(Weights.SOFT_MEASURE, null) : cue;
        }
        int object = actorRight(clause, end);
        if (active && object != Binding.NONE) {
            return cue(number, at, entry, entry.polarity() * entry.weight() * 0.8, at, true);
        }
        return cue(number, at, entry, entry.polarity() * Weights.UNBOUND_CHANGE, at, false);
    }

    private Cue either(int number, Clause clause, int at, Entry entry) {
        int end = reading.endOf(at);
        int measure = binding.phrase(clause, end);
        if (measure == Binding.NONE) {
            measure = binding.right(clause, end, 4);
        }
        if (measure == Binding.NONE && DETERMINERS.contains(reading.word(end))) {
            return cue(number, at, entry, entry.polarity() * Weights.UNBOUND_CHANGE, at, false);
        }
        if (measure == Binding.NONE) {
            measure = binding.subject(clause, at);
        }
        return bound(number, clause, at, entry, measure, Weights.UNBOUND);
    }

    private Cue compare(int number, Clause clause, int at, Entry entry) {
        int measure = binding.right(clause, reading.endOf(at), 4);
        if (measure == Binding.NONE) {
            measure = binding.left(clause, at, 6);
        }
        return bound(number, clause, at, entry, measure, isPredicate(clause, at) ? Weights.UNBOUND : Weights.UNBOUND_COMPARE);
    }

    /** "ends higher", "were lower": nothing behind the word that it could describe. */
    private boolean isPredicate(Clause clause, int at) {
        int end = reading.endOf(at);
        boolean last = end >= clause.end() || AFTER_PARTICLE.contains(reading.word(end)) || reading.token(end).isNumber();
        return last && (PARTICLE_VERBS.contains(reading.word(at - 1)) || LED.contains(reading.word(at - 1)));
    }

    private Cue particle(int number, Clause clause, int at, Entry entry) {
        int end = reading.endOf(at);
        boolean counted = numberRight(clause, end, 3) != null;
        boolean led = PARTICLE_VERBS.contains(reading.word(at - 1)) || PARTICLE_VERBS.contains(reading.word(at - 2));
        boolean follows = end >= clause.end() || AFTER_PARTICLE.contains(reading.word(end));
        int measure = binding.subject(clause, at);
        boolean moved = measure != Binding.NONE || mover(clause, at) != Binding.NONE;
        if (!(counted || led || follows && moved)) {
            return null;
        }
        return bound(number, clause, at, entry, measure, Weights.UNBOUND);
    }

    private Cue bound(int number, Clause clause, int at, Entry entry, int measure, double unbound) {
        if (measure != Binding.NONE) {
            Entry what = reading.entry(measure);
            double strength = what.kind().equals("worry") ? 1 : entry.weight();
            double value = entry.polarity() * what.polarity() * strength * Weights.bound(what.kind());
            return cue(number, at, entry, value, measure, false);
        }
        int named = namedMover(clause, at, entry);
        int mover = named == Binding.NONE ? mover(clause, at) : named;
        Token amount = numberRight(clause, reading.endOf(at), NUMBER_REACH);
        boolean moves = mover != Binding.NONE || amount != null && amount.amount().unit() != Unit.MONEY;
        boolean priced = moves && (unbound == Weights.UNBOUND || named != Binding.NONE);
        double value = entry.polarity() * entry.weight() * (priced ? Weights.PRICE_MOVE : unbound);
        boolean rate = mover != Binding.NONE && reading.actorAt(mover).kind() == Actor.Kind.RATE;
        return new Cue(at, reading.endOf(at), value, rate ? Weights.RATE_OVERALL : 1, null, number,
                named == Binding.NONE ? at : named, false, entry);
    }

    private Cue cue(int number, int at, Entry entry, double value, int anchor, boolean object) {
        return new Cue(at, reading.endOf(at), value, 1, null, number, anchor, object, entry);
    }

    /** The mover that stands behind the word: a surge in gold, falling oil, a weaker dollar. */
    private int namedMover(Clause clause, int at, Entry entry) {
        int end = reading.endOf(at);
        String next = reading.word(end);
        boolean noun = next.equals("in") || next.equals("of");
        if (!noun && !isParticiple(at) && !entry.is(Role.COMPARE)) {
            return Binding.NONE;
        }
        int from = noun ? end + 1 : end;
        for (int i = from; i < Math.min(clause.end(), from + (noun ? 4 : 2)); i++) {
            if (reading.actorAt(i) != null) {
                return i;
            }
            if (Prepositions.contains(reading.word(i)) || reading.token(i).isPunctuation() || reading.token(i).isNumber()) {
                break;
            }
        }
        return Binding.NONE;
    }

    /** The nearest actor to the left within the clause: what moves, where nothing is measured. */
    private int mover(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.first(), at - MOVER_REACH); i--) {
            if (reading.actorAt(i) != null) {
                return i;
            }
        }
        return Binding.NONE;
    }

    /** A price that somebody sets is good for one and bad for another. */
    private boolean isPricing(int measure) {
        String last = reading.word(reading.endOf(measure) - 1);
        boolean price = last.equals("price") || last.equals("prices");
        return price && reading.entry(measure).kind().equals("price") && reading.endOf(measure) == measure + 1;
    }

    /** "raises Rs 300 crore", "to raise up to $5 bn": money comes in, no measure moves. */
    private boolean isFunding(Clause clause, int from) {
        if (TO_LEVEL.contains(reading.word(from))) {
            return false;
        }
        Token number = numberRight(clause, from, 5);
        return number != null && (number.amount().isMoney() || number.amount().value() >= 1e5);
    }

    private int actorRight(Clause clause, int from) {
        for (int i = from; i < Math.min(clause.end(), from + 4); i++) {
            if (reading.actorAt(i) != null) {
                return i;
            }
            if (Prepositions.contains(reading.word(i)) || reading.token(i).isPunctuation()) {
                break;
            }
        }
        return Binding.NONE;
    }

    private Token numberRight(Clause clause, int from, int reach) {
        for (int i = from; i < Math.min(clause.end(), from + reach); i++) {
            if (reading.token(i).isNumber()) {
                return reading.token(i);
            }
            if (reading.token(i).isPunctuation()) {
                break;
            }
        }
        return null;
    }

    /** rising, falling, expected: in front of a noun they are adjectives. */
    private boolean isParticiple(int at) {
        return reading.endOf(at) == at + 1 && reading.word(at).endsWith("ing");
    }

    /** Whether a transitive verb without an object is said of what stands before it: "guidance cut to 5". */
    private boolean isPassive(Clause clause, int at) {
        String word = reading.word(at);
        return !word.endsWith("ing") && at > clause.first() && !INFINITIVE.contains(reading.word(at - 1));
    }
}
