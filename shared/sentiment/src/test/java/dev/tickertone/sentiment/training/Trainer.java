package dev.tickertone.sentiment.training;

import dev.tickertone.sentiment.learned.LearnedWeights;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns weights from examples and writes them as lines, rounded and pruned. */
final class Trainer {
    /** Words and pairs count a quarter of a cue, so that grammar explains first. */
    private static final double WORD_SCALE = 0.25;
    private static final int RARE_WORD = 4;
    private static final int RARE_PAIR = 6;
    private static final double HUNDREDTHS = 100;
    private static final double SMALL = 0.04;
    /** Sets of one annotator's haste and of invented sentences count less. */
    private static final Map<String, Double> TRUST = Map.of("twitter_financial_news", 0.3, Corpus.TEMPLATES, 0.5);

    private Trainer() {}

    /** The lines of a weights file, in order of kind and feature. */
    static List<String> lines(List<Example> examples) {
        List<String> features = vocabulary(examples);
        Map<String, Integer> index = new HashMap<>();
        features.forEach(feature -> index.put(feature, index.size()));
        List<String> sets = examples.stream().map(Example::set).distinct().sorted().toList();
        Logistic logistic = new Logistic(features.size(), sets.size());
        for (Example example : examples) {
            Map<Integer, Double> row = new TreeMap<>();
            example.features().forEach((feature, value) -> {
                Integer column = index.get(feature);
                if (column != null) {
                    row.put(column, value * scale(feature));
                }
            });
            logistic.add(row, sets.indexOf(example.set()), example.label(), TRUST.getOrDefault(example.set(), 1.0));
        }
        logistic.fit();
        List<String> lines = new ArrayList<>();
        lines.add(line("start\t", 0, logistic.start()));
        for (int i = 0; i < features.size(); i++) {
            double scale = scale(features.get(i));
            double lean = logistic.lean(i) * scale;
            double neutral = logistic.neutral(i) * scale;
            if (Math.max(Math.abs(lean), Math.abs(neutral)) >= SMALL) {
                lines.add(line(features.get(i), lean, neutral));
            }
        }
        return lines;
    }

    static LearnedWeights weights(List<Example> examples) {
        try (BufferedReader reader = new BufferedReader(new StringReader(String.join("\n", lines(examples))))) {
            return LearnedWeights.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String feature, double lean, double neutral) {
        return feature + "\t" + Math.round(lean * HUNDREDTHS) + "\t" + Math.round(neutral * HUNDREDTHS);
    }

    private static double scale(String feature) {
        return feature.startsWith("cue") ? 1 : WORD_SCALE;
    }

    /** Frequent features only, and no word that is mostly written as a name: no text can be read out of the weights. */
    private static List<String> vocabulary(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> names = new HashMap<>();
        for (Example example : examples) {
            example.features().keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
            example.names().forEach(name -> names.merge(name, 1, Integer::sum));
        }
        counts.entrySet().removeIf(count -> rare(count.getKey(), count.getValue()));
        counts.keySet().removeIf(feature -> named(feature, counts, names));
        return List.copyOf(counts.keySet());
    }

    private static boolean rare(String feature, int count) {
        return feature.startsWith("word") && count < RARE_WORD || feature.startsWith("pair") && count < RARE_PAIR;
    }

    private static boolean named(String feature, Map<String, Integer> counts, Map<String, Integer> names) {
        if (feature.startsWith("cue")) {
            return false;
        }
        for (String word : feature.substring(feature.indexOf('\t') + 1).split(" ")) {
            if (names.getOrDefault(word, 0) * 2 > counts.getOrDefault("word\t" + word, 0)) {
                return true;
            }
        }
        return false;
    }
}
