package dev.tickertone.sentiment.learned;

import dev.tickertone.sentiment.attribution.Place;
import dev.tickertone.sentiment.text.Word;
import dev.tickertone.sentiment.text.WordMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Learned weights: for each cue class, word and pair of words, what it adds to a sentence's lean and to its neutrality,
 * and the same for an actor in it. Immutable once read, so thread-safe.
 */
public final class LearnedWeights {
    private static final String FILE = "weights.tsv";
    private static final LearnedWeights NONE = new LearnedWeights();

    private final WordMap<CueWeights> cues = new WordMap<>();
    private final Weight[] traits = new Weight[Features.Trait.values().length];
    private final Weight[] actorTraits = traits.clone();
    private final WordMap<WordWeights> words = new WordMap<>();
    // While they are read: many lines have the same place and the same class of cue.
    private final Map<String, CueWeights> read = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private Weight start = Weight.ZERO;
    private Weight actorStart = Weight.ZERO;
    private boolean empty = true;

    private static final class Shipped {
        private static final LearnedWeights READ = shipped();
    }

    private LearnedWeights() {
        Arrays.fill(traits, Weight.ZERO);
        Arrays.fill(actorTraits, Weight.ZERO);
    }

    /** The weights that are shipped, read once. */
    public static LearnedWeights standard() {
        return Shipped.READ;
    }

    /** No weights: the rules alone decide. */
    public static LearnedWeights none() {
        return NONE;
    }

    /**
     * Reads weights.
     *
     * @param lines in UTF-8: {@code kind TAB feature TAB lean TAB neutrality}, both in hundredths; {@code #} begins a
     *     comment
     * @throws IllegalStateException where a line is none
     */
    public static LearnedWeights read(byte[] lines) {
        LearnedWeights weights = new LearnedWeights();
        WeightLines read = new WeightLines(lines);
        while (read.next()) {
            weights.add(read.kind(), read.feature(), read.weight());
        }
        for (Features.Trait trait : Features.Trait.values()) {
            weights.traits[trait.ordinal()] = weights.modifier(trait.toString()).present();
        }
        return weights;
    }

    boolean isEmpty() {
        return empty;
    }

    Weight start() {
        return start;
    }

    Weight actorStart() {
        return actorStart;
    }

    /** Those of a class of cue. */
    CueWeights cue(CueKind kind) {
        CueWeights known = cues.get(kind.label());
        return known == null ? CueWeights.NONE : known.on(kind.on());
    }

    /** Those of what modifies a cue. */
    CueWeights modifier(String modifier) {
        CueWeights known = cues.get(modifier);
        return known == null ? CueWeights.NONE : known;
    }

    /** That of a trait of a sentence. */
    Weight trait(Features.Trait trait) {
        return traits[trait.ordinal()];
    }

    /** That of a trait of an actor. */
    Weight actorTrait(Features.Trait trait) {
        return actorTraits[trait.ordinal()];
    }

    /** Those of a word, or {@code null}. */
    WordWeights word(Word word) {
        return words.get(word);
    }

    private void add(String kind, String feature, Weight weight) {
        empty = false;
        switch (kind) {
            case "start" -> start = weight;
            case "cue" -> {
                boolean valued = isValued(feature);
                known(valued ? feature.substring(1) : feature).put(valued, weight);
            }
            case "word" -> word(feature).own(weight);
            case "pair" -> {
                int space = feature.indexOf(' ');
                word(feature.substring(0, space)).pair(feature.substring(space + 1), weight);
            }
            case "actor" -> actorStart = weight;
            case "trait" -> actorTraits[Features.Trait.parse(feature).ordinal()] = weight;
            case "place" -> {
                boolean valued = isValued(feature);
                int colon = feature.indexOf(": ");
                known(feature.substring(colon + 2)).put(place(feature.substring(valued ? 1 : 0, colon)), valued, weight);
            }
            default -> word(feature).part(part(kind), weight);
        }
    }

    /** Whether a feature counts by the cue's value. */
    private static boolean isValued(String feature) {
        return feature.startsWith("+");
    }

    private CueWeights known(String written) {
        CueWeights known = read.get(written);
        if (known == null) {
            known = grown(CueKind.parse(written));
            read.put(written, known);
        }
        return known;
    }

    private CueWeights grown(CueKind kind) {
        CueWeights grown = cues.get(kind.label());
        if (grown == null) {
            grown = new CueWeights();
            cues.put(kind.label().lower(), grown);
        }
        return grown.grow(kind.on());
    }

    private Place place(String words) {
        Place place = places.get(words);
        if (place == null) {
            place = Place.parse(words);
            places.put(words, place);
        }
        return place;
    }

    private WordWeights word(String word) {
        WordWeights known = words.get(word);
        if (known == null) {
            known = new WordWeights();
            words.put(word, known);
        }
        return known;
    }

    private static Features.Part part(String kind) {
        for (Features.Part part : Features.Part.values()) {
            if (part.name().equalsIgnoreCase(kind)) {
                return part;
            }
        }
        throw new IllegalStateException("not a kind of weight: " + kind);
    }

    private static LearnedWeights shipped() {
        try (InputStream in = LearnedWeights.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
