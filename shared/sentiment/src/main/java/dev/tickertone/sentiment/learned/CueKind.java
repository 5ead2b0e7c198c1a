package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.grammar.Cue;
import dev.tickertone.sentiment.grammar.Reading;
import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.Word;

/**
 * The class of a cue that weights are learned for. Written as in {@code event.lose-}, {@code move:name} and
 * {@code change:good}.
 *
 * @param label of its entry
 * @param on the label of the measure that it is bound to, {@code name} where it is bound to a name, or {@code null}
 */
record CueKind(Word label, Word on) {
    private static final Word NAME = Word.of("name");
    private static final String MEASURE = "measure.";

    static CueKind of(Reading reading, Cue cue) {
        Word label = cue.entry().label();
        if (!cue.entry().kind().isEmpty()) {
            return new CueKind(label, null);
        }
        Entry anchor = reading.entry(cue.anchor());
        if (cue.anchor() != cue.first() && anchor != null && anchor.is(Role.MEASURE)) {
            return new CueKind(label, anchor.label());
        }
        return new CueKind(label, reading.actorAt(cue.anchor()) != null ? NAME : null);
    }

    static CueKind parse(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return new CueKind(Word.of(written), null);
        }
        String on = written.substring(colon + 1);
        return new CueKind(Word.of(written.substring(0, colon)),
                on.equals(NAME.lower()) ? NAME : Word.of(MEASURE.concat(on)));
    }

    @Override
    public String toString() {
        if (on == null) {
            return label.lower();
        }
        return label.lower() + ":" + (on == NAME ? on.lower() : on.lower().substring(MEASURE.length()));
    }
}
