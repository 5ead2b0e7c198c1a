package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;

/**
 * The class of a cue that weights are learned for.
 *
 * @param label of its entry
 * @param on the kind of the measure that it is bound to, {@code name} where it is bound to a name, else empty
 */
record CueKind(String label, String on) {
    private static final String NAME = "name";

    static CueKind of(Reading reading, Cue cue) {
        Entry entry = cue.entry();
        if (!entry.kind().isEmpty()) {
            return new CueKind(entry.label(), "");
        }
        Entry anchor = reading.entry(cue.anchor());
        if (cue.anchor() != cue.first() && anchor != null && anchor.is(Role.MEASURE)) {
            return new CueKind(entry.label(), anchor.kind());
        }
        return new CueKind(entry.label(), reading.actorAt(cue.anchor()) != null ? NAME : "");
    }

    /** As in {@code move:name}. */
    static CueKind parse(String words) {
        int colon = words.indexOf(':');
        return colon < 0 ? new CueKind(words, "") : new CueKind(words.substring(0, colon), words.substring(colon + 1));
    }

    @Override
    public String toString() {
        return on.isEmpty() ? label : label + ":" + on;
    }
}
