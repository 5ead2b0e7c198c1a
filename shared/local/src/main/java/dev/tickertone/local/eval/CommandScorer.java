package dev.tickertone.local.eval;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A command that speaks the lines of {@code tickertone score}. It gets row numbers for ids, in order, and may answer in
 * any order; a third column that reads {@value #NOTHING_FOUND} means that it had nothing to go by.
 */
record CommandScorer(String name, String command) implements Scorer {
    static final String NOTHING_FOUND = dev.tickertone.sentiment.ScoreLines.NOTHING_FOUND;

    @Override
    public List<Answer> score(List<Row> rows, Progress progress) throws IOException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            // Written from a thread of its own: a command that answers as it reads would else fill both pipes.
            Thread writer = Thread.ofVirtual().start(() -> write(rows, process));
            Answer[] answers = read(rows.size(), process, progress);
            writer.join();
            int exitCode = process.waitFor();
            if (exitCode != 0) {
                throw new IOException(name + ": the command ended with " + exitCode + ": " + command);
            }
            return complete(answers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(name + ": interrupted", e);
        } finally {
            process.destroy();
        }
    }

    private static void write(List<Row> rows, Process process) {
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < rows.size(); i++) {
                out.write(line(i, rows.get(i)));
            }
        } catch (IOException e) {
            // The command has stopped reading; what it did not answer tells the rest.
        }
    }

    private static String line(int number, Row row) {
        String subject = row.subject().column();
        return number + "\t" + oneLine(row) + (subject.isEmpty() ? "" : "\t" + subject) + "\n";
    }

    /** The headline keeps its end, which the line break was. */
    private static String oneLine(Row row) {
        String headline = row.text().substring(0, row.headlineLength());
        String body = row.text().substring(row.headlineLength());
        String joined = headline.isEmpty() || headline.matches(".*[.!?]") ? headline + body : headline + "." + body;
        return joined.replaceAll("[\\t\\r\\n]+", " ");
    }

    private Answer[] read(int count, Process process, Progress progress) throws IOException {
        Answer[] answers = new Answer[count];
        int done = 0;
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split("\t", -1);
                int number = number(cells, count, line);
                answers[number] = answer(cells, line);
                progress.at(++done);
            }
        }
        return answers;
    }

    private int number(String[] cells, int count, String line) throws IOException {
        try {
            int number = Integer.parseInt(cells[0]);
            if (cells.length > 1 && number >= 0 && number < count) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, like a number that was not asked.
        }
        throw unexpected(line);
    }

    private Answer answer(String[] cells, String line) throws IOException {
        try {
            double score = Double.parseDouble(cells[1]);
            if (Math.abs(score) <= 1) {
                boolean found = cells.length < 3 || !cells[2].equals(NOTHING_FOUND);
                return found ? Answer.of(score) : Answer.NONE;
            }
        } catch (NumberFormatException e) {
            // Reported below, like a score out of range.
        }
        throw unexpected(line);
    }

    private IOException unexpected(String line) {
        return new IOException(name + ": the command wrote a line that is not id<TAB>score from -1 to 1: "
                + line.substring(0, Math.min(line.length(), 80)));
    }

    private List<Answer> complete(Answer[] answers) throws IOException {
        long missing = Arrays.stream(answers).filter(answer -> answer == null).count();
        if (missing > 0) {
            throw new IOException(name + ": the command did not answer " + missing + " of " + answers.length + " rows");
        }
        return List.of(answers);
    }
}
