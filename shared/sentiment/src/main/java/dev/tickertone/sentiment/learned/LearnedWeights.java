package dev.tickertone.sentiment.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Learned weights: for each cue class, word and pair of words, what it adds to a sentence's lean and to its neutrality.
 * Read from lines {@code kind TAB feature TAB lean TAB neutrality}, both in hundredths; {@code #} begins a comment. Immutable once read, so
 * thread-safe.
 */
public final class LearnedWeights {
    private static final String FILE = "weights.tsv";
    private static final LearnedWeights NONE = new LearnedWeights();

    private static final double HUNDREDTHS = 100;
    static final Weight ZERO = new Weight(0, 0);

    private final Map<String, Weight> signed = new HashMap<>(256);
    private final Map<String, Weight> present = new HashMap<>(256);
    private final Map<String, Word> words = new HashMap<>(8192);
    private final ActorWeights actors = new ActorWeights();
    private Weight start = ZERO;
    private boolean empty = true;

    /** What a feature adds: {@code lean} to good news over bad, {@code neutral} to no news at all. */
    record Weight(double lean, double neutral) {}

    /** A word's own weight, those of the pairs it begins, and those it has for an actor by where it stands. */
    static final class Word {
        private static final Weight[] NOWHERE = new Weight[Features.Part.values().length];

        private Weight own = ZERO;
        private Weight[] parts = NOWHERE;
        private Map<String, Weight> pairs = Map.of();

        Weight own() {
            return own;
        }

        Weight before(String next) {
            return pairs.get(next);
        }

        /** The weight of the word there, or {@code null}. */
        Weight beside(Features.Part part) {
            return parts[part.ordinal()];
        }

        private void part(Features.Part part, Weight weight) {
            if (parts == NOWHERE) {
                parts = NOWHERE.clone();
            }
            parts[part.ordinal()] = weight;
        }

        private void pair(String next, Weight weight) {
            if (pairs.isEmpty()) {
                pairs = new HashMap<>(8);
            }
            pairs.put(next, weight);
        }
    }

    private static final class Shipped {
        private static final LearnedWeights READ = shipped();
    }

    private LearnedWeights() {}

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
     * @throws IllegalStateException where a line is none
     */
    public static LearnedWeights read(BufferedReader lines) throws IOException {
        LearnedWeights weights = new LearnedWeights();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                weights.line(line);
            }
        }
        return weights;
    }

    boolean isEmpty() {
        return empty;
    }

    Weight start() {
        return start;
    }

    ActorWeights actors() {
        return actors;
    }

    /** For each unit of a cue's value, or {@code null}. */
    Weight signed(String kind) {
        return signed.get(kind);
    }

    /** For there being such a cue at all, or {@code null}. */
    Weight present(String kind) {
        return present.get(kind);
    }

    Word word(String word) {
        return words.get(word);
    }

    private void line(String line) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        int third = line.indexOf('\t', second + 1);
        if (first < 0 || second < 0 || third < 0) {
            throw new IllegalStateException("not a weight: " + line);
        }
        String feature = line.substring(first + 1, second);
        int lean = Integer.parseInt(line, second + 1, third, 10);
        int neutral = Integer.parseInt(line, third + 1, line.length(), 10);
        empty = false;
        add(line.substring(0, first), feature, new Weight(lean / HUNDREDTHS, neutral / HUNDREDTHS));
    }

    private void add(String kind, String feature, Weight weight) {
        switch (kind) {
            case "start" -> start = weight;
            case "cue" -> {
                boolean valued = feature.startsWith("+");
                (valued ? signed : present).put(valued ? feature.substring(1) : feature, weight);
            }
            case "word" -> known(feature).own = weight;
            case "pair" -> {
                int space = feature.indexOf(' ');
                known(feature.substring(0, space)).pair(feature.substring(space + 1), weight);
            }
            case "actor" -> actors.start(weight);
            case "trait" -> actors.trait(feature, weight);
            case "place" -> actors.place(feature, weight);
            default -> known(feature).part(part(kind), weight);
        }
    }

    private Word known(String word) {
        return words.computeIfAbsent(word, w -> new Word());
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
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
