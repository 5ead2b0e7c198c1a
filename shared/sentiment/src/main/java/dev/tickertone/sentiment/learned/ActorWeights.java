package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.attribution.Place;
import dev.tickertone.sentiment.learned.LearnedWeights.Weight;
import java.util.HashMap;
import java.util.Map;

/** What was learned of actors, but for the words around them: what they are, and where they stand to which class of cue. */
final class ActorWeights {
    private final Map<String, Weight> traits = new HashMap<>();
    private final Map<String, Map<Place, Weight>> signed = new HashMap<>();
    private final Map<String, Map<Place, Weight>> present = new HashMap<>();
    private Weight start = LearnedWeights.ZERO;

    Weight start() {
        return start;
    }

    void start(Weight weight) {
        start = weight;
    }

    /** The weight of a trait, or {@code null}; so are the others. */
    Weight trait(String feature) {
        return traits.get(feature);
    }

    void trait(String feature, Weight weight) {
        traits.put(feature, weight);
    }

    /** For each unit of the cue's value. */
    Weight signed(Place place, String kind) {
        return at(signed, place, kind);
    }

    /** For there being such a cue at all. */
    Weight present(Place place, String kind) {
        return at(present, place, kind);
    }

    private static Weight at(Map<String, Map<Place, Weight>> weights, Place place, String kind) {
        Map<Place, Weight> places = weights.get(kind);
        return places == null ? null : places.get(place);
    }

    /** A feature {@code [+]place: kind}, where the sign says that it counts by the cue's value. */
    void place(String feature, Weight weight) {
        boolean valued = feature.startsWith("+");
        int colon = feature.indexOf(": ");
        Place place = Place.parse(feature.substring(valued ? 1 : 0, colon));
        (valued ? signed : present).computeIfAbsent(feature.substring(colon + 2), k -> new HashMap<>())
                .put(place, weight);
    }
}
