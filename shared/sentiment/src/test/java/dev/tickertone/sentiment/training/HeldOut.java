package dev.tickertone.sentiment.training;

import dev.tickertone.domain.score.Scores;
import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.sentiment.learned.LearnedWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Measures what the weights add to the rules on texts they were not learned from: five folds of each set with all rows of
 * one text in one fold, and each set with the weights of the others.
 */
final class HeldOut {
    private static final int FOLDS = 5;
    private static final double BAND = 0.10;
    private static final List<String> HALVES = List.of("fresh", "read");
    private static final Map<String, List<String>> ROWS = rows();

    private record Asked(String text, String entity, int label) {}

    private final Map<String, List<Example>> examples = new LinkedHashMap<>();
    private final Map<String, List<Example>> actors = new LinkedHashMap<>();
    private final Path directory;

    private HeldOut(Path directory) {
        this.directory = directory;
    }

    /**
     * Prints accuracy and correlation of the rules alone and of rules and weights.
     *
     * @param sentences labelled sentences, {@code id TAB text TAB label TAB half}, that nothing learns from
     */
    static void print(Path directory, Path sentences) throws IOException {
        HeldOut heldOut = new HeldOut(directory);
        for (String set : Corpus.SETS) {
            heldOut.examples.put(set, Corpus.set(heldOut.directory, set));
        }
        heldOut.examples.put(Corpus.TEMPLATES, Corpus.templates());
        heldOut.actors.put(Corpus.TEMPLATES, Corpus.namedTemplates());
        for (String set : Corpus.ACTOR_SETS) {
            heldOut.actors.put(set, Corpus.actors(heldOut.directory, set));
        }
        heldOut.measure(sentences);
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        rows.put("sentfin_headlines", List.of("sentfin_headlines", "sentfin_entities", "sentfin_conflicts"));
        rows.put("finentity_paragraphs",
                List.of("finentity_paragraphs", "finentity_entities", "finentity_conflicts"));
        rows.put("twitter_financial_news", List.of("twitter_financial_news"));
        return rows;
    }

    private void measure(Path sentences) throws IOException {
        List<LearnedWeights> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            folds.add(weights(e -> Math.floorMod(e.group(), FOLDS) != out));
        }
        row("", "rules", "folds", "set left out");
        for (Map.Entry<String, List<String>> set : ROWS.entrySet()) {
            LearnedWeights others =
                    weights(e -> !e.set().equals(set.getKey()) && !set.getValue().contains(e.set()));
            for (String name : set.getValue()) {
                List<Asked> asked = asked(name);
                row(name, percent(asked, List.of(LearnedWeights.none())), percent(asked, folds),
                        percent(asked, List.of(others)));
            }
        }
        LearnedWeights all = weights(e -> true);
        for (String half : HALVES) {
            List<Asked> own = own(sentences, half);
            row("corporate, " + half, percent(own, List.of(LearnedWeights.none())), "", percent(own, List.of(all)));
        }
    }

    private LearnedWeights weights(Predicate<Example> learned) {
        return Trainer.weights(
                examples.values().stream().flatMap(List::stream).filter(learned).toList(),
                actors.values().stream().flatMap(List::stream).filter(learned).toList());
    }

    private List<Asked> asked(String name) throws IOException {
        return Files.readAllLines(directory.resolve(name + ".tsv")).stream().skip(1)
                .map(line -> line.split("\t", -1))
                .map(columns -> new Asked(columns[1], columns[4].isEmpty() ? null : columns[4],
                        Corpus.label(columns[2])))
                .toList();
    }

    private static List<Asked> own(Path file, String half) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1))
                .filter(columns -> columns[3].equals(half))
                .map(columns -> new Asked(columns[1], null, Corpus.label(columns[2]))).toList();
    }

    private static String percent(List<Asked> rows, List<LearnedWeights> folds) {
        List<SentimentScorer> scorers = folds.stream().map(SentimentScorer::new).toList();
        int right = 0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        double x = 0;
        double y = 0;
        for (Asked row : rows) {
            SentimentScorer scorer = scorers.get(Math.floorMod(row.text().hashCode(), scorers.size()));
            double score = Scores.round(scorer.score(row.text(), row.entity()).orElse(0.0));
            right += (score >= BAND ? 1 : score <= -BAND ? -1 : 0) == row.label() ? 1 : 0;
            x += score;
            y += row.label();
            xy += score * row.label();
            xx += score * score;
            yy += row.label() * row.label();
        }
        int n = rows.size();
        double r = (xy - x * y / n) / Math.sqrt((xx - x * x / n) * (yy - y * y / n));
        return String.format(Locale.ROOT, "%.3f r %.3f", (double) right / n, r);
    }

    private static void row(String name, String rules, String folds, String left) {
        System.out.printf(Locale.ROOT, "%-28s %-16s %-16s %-16s%n", name, rules, folds, left);
    }
}
