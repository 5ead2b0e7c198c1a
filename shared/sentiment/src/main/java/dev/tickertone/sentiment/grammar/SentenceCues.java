package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.lexicon.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The cues of one sentence, in text order.
 *
 * @param clauses the sentence's clauses, which the cues point into
 */
public record SentenceCues(List<Clause> clauses, List<Cue> cues) {

    /** Understands a sentence. Linear in its length: every rule looks a fixed number of words around. */
    public static SentenceCues of(Reading reading) {
        List<Clause> clauses = Clauses.of(reading);
        List<Cue> cues = new ArrayList<>(new FromTo(reading).read(clauses));
        BitSet bound = new BitSet(reading.end() - reading.first());
        cues.forEach(cue -> bound.set(cue.anchor() - reading.first()));
        Binding binding = new Binding(reading);
        DirectionRule direction = new DirectionRule(reading, binding);
        QualityRule quality = new QualityRule(reading, binding);
        EventRule event = new EventRule(reading, binding);
        TrendRule trend = new TrendRule(reading);
        for (Clause clause : clauses) {
            for (int at = clause.first(); at < clause.end(); at++) {
                Entry entry = reading.entry(at);
                Cue cue = entry == null ? null : switch (entry.role()) {
                    case MOVE -> moved(direction, trend, clause, at);
                    case CHANGE, EITHER, COMPARE, PARTICLE -> direction.read(clause, at);
                    case QUALITY, SIZE -> quality.read(clause, at);
                    case EVENT -> event.read(clause, at);
                    default -> null;
                };
                if (cue != null) {
                    cues.add(cue);
                    bound.set(cue.anchor() - reading.first());
                }
            }
        }
        inherent(reading, clauses, bound, cues);
        if (cues.size() > 1) {
            cues.sort((a, b) -> Integer.compare(a.first(), b.first()));
        }
        return new SentenceCues(List.copyOf(clauses), modified(reading, clauses, cues));
    }

    private static Cue moved(DirectionRule direction, TrendRule trend, Clause clause, int at) {
        Cue fate = trend.read(clause, at);
        if (fate != null) {
            return fate;
        }
        Cue cue = direction.read(clause, at);
        return cue != null && trend.isLeftBehind(clause, at) ? cue.scaled(Weights.LEFT_BEHIND, "left behind") : cue;
    }

    /** "posts a net loss": a measure that nothing moves speaks for itself. */
    private static void inherent(Reading reading, List<Clause> clauses, BitSet bound, List<Cue> cues) {
        for (Clause clause : clauses) {
            for (int at = clause.first(); at < clause.end(); at++) {
                Entry entry = reading.entry(at);
                if (entry != null && entry.inherent() != 0 && !bound.get(at - reading.first()) && !worryOfWorry(reading, at)) {
                    double value = entry.polarity() * entry.inherent();
                    cues.add(new Cue(at, reading.endOf(at), value, 1, null, clause.number(), at, false, entry));
                }
            }
        }
    }

    /** "fears of a recession" are one worry. */
    private static boolean worryOfWorry(Reading reading, int at) {
        boolean worry = reading.entry(at).kind().equals("worry");
        for (int i = at - 1; worry && i >= at - 4; i--) {
            Entry before = reading.entry(i);
            if (before != null && before.kind().equals("worry")) {
                return true;
            }
        }
        return false;
    }

    private static List<Cue> modified(Reading reading, List<Clause> clauses, List<Cue> cues) {
        Modifiers modifiers = new Modifiers(reading);
        boolean elsewhere = false;
        for (Cue cue : cues) {
            elsewhere |= clauses.get(cue.clause()).kind() != Clause.Kind.CAUSE;
        }
        boolean conditional = false;
        for (Clause clause : clauses) {
            conditional |= clause.kind() == Clause.Kind.IF;
        }
        List<Cue> modified = new ArrayList<>(cues.size());
        for (Cue cue : cues) {
            Clause clause = clauses.get(cue.clause());
            Cue changed = modifiers.apply(cue, clause, !elsewhere);
            boolean follows = conditional && clause.kind() != Clause.Kind.IF;
            modified.add(follows ? changed.scaled(Weights.UNDER_CONDITION, null) : changed);
        }
        return List.copyOf(modified);
    }
}
