package dev.tickertone.sentiment.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One row of a {@link LabelledSet}, or of {@code ordinary.tsv}, which has neither labels nor halves. */
record LabelledSentence(String id, Half half, MarkedText marked, List<MoveLabel> moves) implements Labelled {
    static final Path FOLDER = Path.of("src", "evaluation", "instruments");

    static List<LabelledSentence> of(String file) throws IOException {
        return rows(FOLDER.resolve(file)).stream()
                .map(row -> new LabelledSentence(
                        row[0], Half.of(row[1]), MarkedText.of(row[2]), MoveLabel.list(row[3])))
                .toList();
    }

    static List<LabelledSentence> ordinary() throws IOException {
        return rows(FOLDER.resolve("ordinary.tsv")).stream()
                .map(row -> new LabelledSentence(row[0], Half.DEV, new MarkedText(row[1], List.of()), List.of()))
                .toList();
    }

    static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    String text() {
        return marked.text();
    }

    @Override
    public String shown() {
        return text();
    }
}
