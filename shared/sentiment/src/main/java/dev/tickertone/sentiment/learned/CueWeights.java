package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.attribution.Place;
import dev.tickertone.sentiment.text.Word;
import dev.tickertone.sentiment.text.WordMap;
import java.util.HashMap;
import java.util.Map;

/** The weights of a class of cue, for a sentence as a whole or for an actor that stands to it in one way. */
final class CueWeights {
    /** Of what nothing was learned of. */
    static final CueWeights NONE = new CueWeights();

    private Weight signed = Weight.ZERO;
    private Weight present = Weight.ZERO;
    private final WordMap<CueWeights> bound = new WordMap<>();
    private final Map<Place, CueWeights> places = new HashMap<>(0);

    /** For each unit of the cue's value. */
    Weight signed() {
        return signed;
    }

    /** For there being such a cue at all. */
    Weight present() {
        return present;
    }

    /** Those of such cues that are bound to one kind of thing, see {@link CueKind#on}. */
    CueWeights on(Word kind) {
        CueWeights there = kind == null ? this : bound.get(kind);
        return there == null ? NONE : there;
    }

    /** Those for an actor in that place. */
    CueWeights at(Place place) {
        return places.getOrDefault(place, NONE);
    }

    /** As {@link #on}, to put weights to. */
    CueWeights grow(Word kind) {
        if (kind != null && bound.get(kind) == null) {
            bound.put(kind.lower(), new CueWeights());
        }
        return on(kind);
    }

    void put(boolean valued, Weight weight) {
        if (valued) {
            signed = weight;
        } else {
            present = weight;
        }
    }

    void put(Place place, boolean valued, Weight weight) {
        CueWeights there = places.get(place);
        if (there == null) {
            there = new CueWeights();
            places.put(place, there);
        }
        there.put(valued, weight);
    }
}
