package dev.tickertone.sentiment.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The texts to learn from: the licensed sets, read from a directory outside the project, and our own templates. */
final class Corpus {
    static final String TEMPLATES = "templates";
    static final List<String> SETS = List.of("sentfin_headlines", "finentity_paragraphs", "twitter_financial_news");

    private static final int EACH = 12;
    private static final long SEED = 7;

    private Corpus() {}

    /** One licensed set: {@code id text label …}, tab-separated, with a header line. */
    static List<Example> set(Path directory, String name) throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve(name + ".tsv"));
        return lines.stream().skip(1).map(line -> line.split("\t", -1))
                .map(columns -> Example.of(name, columns[1], label(columns[2]), columns[1].hashCode()))
                .toList();
    }

    /** Sentences drawn from the templates; those of one template are one group. */
    static List<Example> templates() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, List<String>> drawn : Templates.draw(EACH, SEED).entrySet()) {
            for (String sentence : drawn.getValue()) {
                examples.add(Example.of(TEMPLATES, sentence, label(drawn.getKey()), examples.size() / EACH));
            }
        }
        return examples;
    }

    static int label(String word) {
        return switch (word) {
            case "pos", "positive" -> 1;
            case "neg", "negative" -> -1;
            case "neu", "neutral" -> 0;
            default -> throw new IllegalArgumentException("not a label: " + word);
        };
    }
}
