package dev.tickertone.local.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures the product's scorer, and others beside it on the same rows, on labelled sets. */
public final class Evaluation {
    /** Errors shown of each set unless another number is asked for. */
    public static final String DEFAULT_WORST = "10";

    private static final Pattern NAMED_COMMAND = Pattern.compile("([A-Za-z0-9._+-]{1,24})=(.+)");

    private final Request request;
    private final PrintWriter out;
    private final PrintWriter err;
    private final UnaryOperator<String> oneLine;
    private final Clock clock;
    private final Engine engine = new Engine();
    private final List<Scorer> scorers = new ArrayList<>();

    /**
     * What to measure.
     *
     * @param files labelled sets
     * @param texts texts by id for label files without their own, or {@code null}
     * @param half the only half to measure, or {@code null} for all there is
     * @param beside other scorers: {@code words} or {@code NAME=COMMAND}, each as {@link #isScorer} has it
     * @param worst how many errors to show of each set
     * @param markdown whether to print one table instead of all measures and errors
     */
    public record Request(
            List<Path> files, Path texts, Half half, List<String> beside, int worst, boolean markdown) {}

    /**
     * An evaluation.
     *
     * @param err where progress goes
     * @param oneLine makes text from a set safe to show on one line
     */
    public Evaluation(Request request, PrintWriter out, PrintWriter err, UnaryOperator<String> oneLine, Clock clock) {
        this.request = request;
        this.out = out;
        this.err = err;
        this.oneLine = oneLine;
        this.clock = clock;
        scorers.add(engine);
        request.beside().forEach(written -> scorers.add(scorer(written).orElseThrow()));
    }

    /** Whether something names a scorer: {@code words}, or a name of letters and digits with a command. */
    public static boolean isScorer(String written) {
        return scorer(written).isPresent();
    }

    private static Optional<Scorer> scorer(String written) {
        if (written.equals(WordCounter.NAME)) {
            return Optional.of(new WordCounter());
        }
        return Optional.of(NAMED_COMMAND.matcher(written)).filter(Matcher::matches)
                .map(matcher -> new CommandScorer(matcher.group(1), matcher.group(2)));
    }

    /**
     * Measures and prints, set by set.
     *
     * @throws IOException if a set or a scorer cannot be used; the message is one line
     */
    public void run() throws IOException {
        LabelledSets reader = new LabelledSets(request.half(), request.texts());
        List<LabelledSet> sets = new ArrayList<>();
        for (Path file : request.files()) {
            sets.addAll(reader.read(file));
        }
        MarkdownReport table = new MarkdownReport(out);
        if (request.markdown()) {
            table.head(scorers.stream().map(Scorer::name).toList());
        }
        for (LabelledSet set : sets) {
            List<Result> results = results(set);
            if (request.markdown()) {
                table.set(set, results);
            } else {
                show(set, results);
            }
            out.flush();
        }
    }

    private List<Result> results(LabelledSet set) throws IOException {
        List<Result> results = new ArrayList<>();
        for (Scorer scorer : scorers) {
            Progress progress = new Progress(err, clock, set.name() + ": " + scorer.name(), set.rows().size());
            Instant start = clock.instant();
            List<Answer> answers = scorer.score(set.rows(), progress);
            Duration took = Duration.between(start, clock.instant());
            results.add(new Result(scorer.name(), answers, Measures.of(set, answers), took));
        }
        return results;
    }

    private void show(LabelledSet set, List<Result> results) {
        TextReport report = new TextReport(out, oneLine);
        report.set(set, results);
        report.errors(Errors.worst(set, results.getFirst().answers(), request.worst()), engine::evidence);
    }
}
