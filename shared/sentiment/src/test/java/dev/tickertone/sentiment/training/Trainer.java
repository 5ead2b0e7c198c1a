package dev.tickertone.sentiment.training;

import dev.tickertone.sentiment.learned.LearnedWeights;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns weights from examples and writes them as lines, rounded and pruned. */
final class Trainer {
    private static final double HUNDREDTHS = 100;
    private static final int RARE_PAIR = 6;

    /**
     * How to learn from one kind of examples.
     *
     * @param start what the neutrality of an example without features is called in the file
     * @param wordScale what a word or pair counts of a cue, so that grammar explains first
     * @param rareCue cues in fewer examples are left out, {@code rareWord} words likewise
     * @param small weights below this are left out
     * @param trust what an example counts, by its set; others count 1
     */
    private record Plan(
            String start, double wordScale, int rareCue, int rareWord, double small, Map<String, Double> trust) {
        double scale(String feature) {
            return isGrammar(feature) ? 1 : wordScale;
        }

        boolean isRare(String feature, int count) {
            return count < (isGrammar(feature) ? rareCue : feature.startsWith("pair") ? RARE_PAIR : rareWord);
        }
    }

    /** Sets of one annotator's haste and of invented sentences count less. */
    private static final Plan WHOLE =
            new Plan("start", 0.25, 0, 4, 0.04, Map.of("twitter_financial_news", 0.3, Corpus.TEMPLATES, 0.5));

    private static final Plan ACTORS = new Plan("actor", 0.5, 3, 8, 0.12,
            Map.of("sentfin_entities", 0.3, "finentity_entities", 0.3, Corpus.TEMPLATES, 0.3));

    private Trainer() {}

    /** The lines of a weights file for texts as a whole and for actors in them. */
    static List<String> lines(List<Example> texts, List<Example> actors) {
        List<String> lines = new ArrayList<>(lines(texts, WHOLE));
        if (!actors.isEmpty()) {
            lines.addAll(lines(actors, ACTORS));
        }
        return lines;
    }

    private static boolean isGrammar(String feature) {
        return feature.startsWith("cue") || feature.startsWith("trait") || feature.startsWith("place");
    }

    /** In order of kind and feature. */
    private static List<String> lines(List<Example> examples, Plan plan) {
        List<String> features = vocabulary(examples, plan);
        Map<String, Integer> index = new HashMap<>();
        features.forEach(feature -> index.put(feature, index.size()));
        List<String> sets = examples.stream().map(Example::set).distinct().sorted().toList();
        Logistic logistic = new Logistic(features.size(), sets.size());
        for (Example example : examples) {
            Map<Integer, Double> row = new TreeMap<>();
            example.features().forEach((feature, value) -> {
                Integer column = index.get(feature);
                if (column != null) {
                    row.put(column, value * plan.scale(feature));
                }
            });
            logistic.add(row, sets.indexOf(example.set()), example.label(), plan.trust().getOrDefault(example.set(), 1.0));
        }
        logistic.fit();
        List<String> lines = new ArrayList<>();
        lines.add(line(plan.start() + "\t", 0, logistic.start()));
        for (int i = 0; i < features.size(); i++) {
            double scale = plan.scale(features.get(i));
            double lean = logistic.lean(i) * scale;
            double neutral = logistic.neutral(i) * scale;
            if (Math.max(Math.abs(lean), Math.abs(neutral)) >= plan.small()) {
                lines.add(line(features.get(i), lean, neutral));
            }
        }
        return lines;
    }

    static LearnedWeights weights(List<Example> texts, List<Example> actors) {
        return LearnedWeights.read(String.join("\n", lines(texts, actors)).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String feature, double lean, double neutral) {
        return feature + "\t" + Math.round(lean * HUNDREDTHS) + "\t" + Math.round(neutral * HUNDREDTHS);
    }

    /** Frequent features only, and no word that is mostly written as a name: no text can be read out of the weights. */
    private static List<String> vocabulary(List<Example> examples, Plan plan) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        for (Example example : examples) {
            example.features().keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
            words(example).forEach(word -> words.merge(word, 1, Integer::sum));
            example.names().forEach(name -> names.merge(name, 1, Integer::sum));
        }
        counts.entrySet().removeIf(count -> plan.isRare(count.getKey(), count.getValue()));
        counts.keySet().removeIf(feature -> named(feature, words, names));
        return List.copyOf(counts.keySet());
    }

    private static Set<String> words(Example example) {
        Set<String> words = new HashSet<>();
        for (String feature : example.features().keySet()) {
            if (!isGrammar(feature) && !feature.startsWith("pair")) {
                words.add(feature.substring(feature.indexOf('\t') + 1));
            }
        }
        return words;
    }

    private static boolean named(String feature, Map<String, Integer> words, Map<String, Integer> names) {
        if (isGrammar(feature)) {
            return false;
        }
        for (String word : feature.substring(feature.indexOf('\t') + 1).split(" ")) {
            if (names.getOrDefault(word, 0) * 2 > words.getOrDefault(word, 0)) {
                return true;
            }
        }
        return false;
    }
}
