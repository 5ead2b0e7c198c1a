package dev.tickertone.sentiment.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The texts to learn from: the licensed sets, read from a directory outside the project, and our own templates. */
final class Corpus {
    static final String TEMPLATES = "templates";
    static final List<String> SETS = List.of("sentfin_headlines", "finentity_paragraphs", "twitter_financial_news");

    /** Rows of an actor and what the text says of it: {@code id text label score entity}. */
    static final List<String> ACTOR_SETS = List.of("sentfin_entities", "finentity_entities");

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

    /** The actors of one licensed set; rows whose text does not name the actor are left out. */
    static List<Example> actors(Path directory, String name) throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve(name + ".tsv"));
        return lines.stream().skip(1).map(line -> line.split("\t", -1))
                .flatMap(columns -> Example.of(name, columns[1], columns[4], label(columns[2]), columns[1].hashCode())
                        .stream())
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

    /** The names in sentences drawn from the templates that tell them apart; those of one template are one group. */
    static List<Example> namedTemplates() throws IOException {
        List<Example> examples = new ArrayList<>();
        int drawn = 0;
        for (Templates.Named each : Templates.drawNamed(EACH, SEED)) {
            int group = drawn++ / EACH;
            new TreeMap<>(each.labels()).forEach((name, label) ->
                    Example.of(TEMPLATES, each.text(), name, label, group).ifPresent(examples::add));
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
