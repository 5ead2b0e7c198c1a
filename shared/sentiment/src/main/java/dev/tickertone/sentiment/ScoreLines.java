package dev.tickertone.sentiment;

import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Scores;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The line protocol: {@code id TAB text [TAB entity]} in, {@code id TAB score TAB label} out, both UTF-8. */
public final class ScoreLines {
    /** Stands in the label column where nothing in the text speaks of what was asked; the score is then 0. */
    public static final String NOTHING_FOUND = "insufficient evidence";

    private ScoreLines() {}

    /** Scores standard input to standard output. */
    public static void main(String[] arguments) throws IOException {
        run(System.in, System.out, SentimentScorer.standard());
    }

    /** Writes one line for each line read, in order, until the input ends. */
    public static void run(InputStream in, OutputStream out, SentimentScorer scorer) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        BufferedWriter scores = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            scores.write(score(line, scorer));
            scores.write('\n');
        }
        scores.flush();
    }

    private static String score(String line, SentimentScorer scorer) {
        String[] columns = line.split("\t", -1);
        String text = columns.length > 1 ? columns[1] : "";
        String entity = columns.length > 2 && !columns[2].isBlank() ? columns[2] : null;
        Optional<Double> score = scorer.score(text, entity);
        double shown = Scores.round(score.orElse(0.0));
        return columns[0] + "\t" + shown + "\t" + (score.isPresent() ? Label.of(shown).toString() : NOTHING_FOUND);
    }
}
