package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.WordSet;

/** Quality words count in full when bound to a measure; size words only then, and with the measure's own sign. */
final class QualityRule {
    private static final int ATTRIBUTE_REACH = 4;
    private static final int PREDICATE_REACH = 5;

    private static final WordSet COPULAS = WordSet.of(
            "is", "are", "was", "were", "be", "been", "remain", "remains", "remained", "look", "looks", "looked",
            "stay", "stays", "stayed", "turn", "turns", "turned", "seem", "seems", "seemed", "ends", "end", "ended",
            "closes", "close", "closed", "opens", "open", "opened", "feel", "feels", "felt", "become", "becomes",
            "became");

    private final Reading reading;
    private final Binding binding;

    QualityRule(Reading reading, Binding binding) {
        this.reading = reading;
        this.binding = binding;
    }

    /** The cue of the quality or size word at {@code at}, or {@code null}. */
    Cue read(Clause clause, int at) {
        Entry entry = reading.entry(at);
        int measure = binding.right(clause, reading.endOf(at), ATTRIBUTE_REACH);
        if (measure == Binding.NONE && !reading.word(at).equals("more")) {
            measure = binding.left(clause, at, PREDICATE_REACH);
        }
        if (measure != Binding.NONE && entry.is(Role.QUALITY) && reading.entry(measure).kind().equals("worry")) {
            measure = Binding.NONE;
        }
        double value = value(at, entry, measure);
        if (value == 0) {
            return null;
        }
        int anchor = measure == Binding.NONE ? at : measure;
        return new Cue(at, reading.endOf(at), value, 1, null, clause.number(), anchor, false, entry);
    }

    private double value(int at, Entry entry, int measure) {
        if (measure == Binding.NONE) {
            if (entry.is(Role.SIZE)) {
                return 0;
            }
            boolean predicate = reading.in(at - 1, COPULAS);
            double least = predicate ? Weights.PREDICATE_QUALITY : 0;
            return entry.polarity() * Math.max(entry.weight(), least);
        }
        Entry what = reading.entry(measure);
        boolean soft = what.kind().equals("soft");
        if (entry.is(Role.SIZE)) {
            double weight = what.kind().equals("price") ? Weights.PRICE_SIZE : Weights.BOUND_SIZE;
            return soft ? 0 : entry.polarity() * what.polarity() * weight;
        }
        return entry.polarity() * (soft ? Weights.SOFT_QUALITY : Math.max(entry.weight(), Weights.BOUND_QUALITY));
    }
}
