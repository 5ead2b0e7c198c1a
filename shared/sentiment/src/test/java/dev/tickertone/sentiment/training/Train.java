package dev.tickertone.sentiment.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Learns the weights file that is shipped and prints what it adds on texts it was not learned from. */
final class Train {
    private static final List<String> HEADER = List.of(
            "# Learned weights beside the rules: kind, feature, lean (good over bad news), neutrality (no news), in hundredths.",
            "# Made by the training command (src/evaluation/sentences/README.md); do not edit. Learned from SEntFiN 1.0 (MIT), FinEntity",
            "# (ODC-BY 1.0), Twitter Financial News Sentiment (MIT) and templates of our own; see NOTICE. It holds single",
            "# words and pairs that are frequent there, with names and numbers masked, and no text.");

    private static final String WEIGHTS = "src/main/resources/dev/tickertone/sentiment/learned/weights.tsv";
    private static final String SENTENCES = "src/evaluation/sentences/corporate.tsv";

    private Train() {}

    /** Arguments: the directory of the licensed sets and that of the module. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        List<Example> examples = new ArrayList<>(Corpus.templates());
        for (String set : Corpus.SETS) {
            examples.addAll(Corpus.set(directory, set));
        }
        List<Example> actors = new ArrayList<>(Corpus.namedTemplates());
        for (String set : Corpus.ACTOR_SETS) {
            actors.addAll(Corpus.actors(directory, set));
        }
        List<String> lines = new ArrayList<>(HEADER);
        lines.addAll(Trainer.lines(examples, actors));
        Files.writeString(Path.of(arguments[1], WEIGHTS), String.join("\n", lines) + "\n");
        HeldOut.print(directory, Path.of(arguments[1], SENTENCES));
    }
}
