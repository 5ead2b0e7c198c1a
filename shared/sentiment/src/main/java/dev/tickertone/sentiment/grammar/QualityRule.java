package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;

/** Quality words count in full when bound to a measure; size words only then, and with the measure's own sign. */
final class QualityRule {
    private static final int ATTRIBUTE_REACH = 4;
    private static final int PREDICATE_REACH = 5;

    private final Reading reading;
    private final Binding binding;

    QualityRule(Reading reading, Binding binding) {
        this.reading = reading;
        this.binding = binding;
    }

    /** The cue of the quality or size word at {@code at}, or {@code null}. */
    Cue read(int number, Clause clause, int at) {
        Entry entry = reading.entry(at);
        int measure = binding.right(clause, reading.endOf(at), ATTRIBUTE_REACH);
        if (measure == Binding.NONE) {
            measure = binding.left(clause, at, PREDICATE_REACH);
        }
        double value = value(entry, measure);
        if (value == 0) {
            return null;
        }
        int anchor = measure == Binding.NONE ? at : measure;
        return new Cue(at, reading.endOf(at), value, 1, null, number, anchor, false, entry);
    }

    private double value(Entry entry, int measure) {
        if (measure == Binding.NONE) {
            return entry.is(Role.SIZE) ? 0 : entry.polarity() * entry.weight();
        }
        Entry what = reading.entry(measure);
        boolean soft = what.kind().equals("soft");
        if (entry.is(Role.SIZE)) {
            return soft ? 0 : entry.polarity() * what.polarity() * Weights.BOUND_SIZE;
        }
        return entry.polarity() * (soft ? Weights.SOFT_QUALITY : Math.max(entry.weight(), Weights.BOUND_QUALITY));
    }
}
