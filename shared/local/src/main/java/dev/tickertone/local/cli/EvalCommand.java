package dev.tickertone.local.cli;

import dev.tickertone.local.eval.Evaluation;
import dev.tickertone.local.eval.Half;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the scorer on labelled texts. */
@Command(
        name = "eval",
        description = {
            "Measures the scorer on labelled texts: accuracy, F1, correlation, and the worst errors with their cues.",
            "A score counts for the class that its label in the product says; no threshold is tuned.",
            "",
            "A FILE is tab-separated UTF-8 with a header line. Either a text a line: id, text, label (neg, neu, pos)"
                + " and/or score (-1 to 1), and if it is about somebody in the text, entity. Or labels of articles:"
                + " id, half, overall, instruments (SYMBOL=score;SYMBOL=score), with the texts beside it as"
                + " articles/ID.txt or by id in --texts."
        })
final class EvalCommand implements Callable<Integer> {
    private static final int MOST_ERRORS = 10_000;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A labelled set.")
    private List<Path> files;

    @Option(names = "--texts", paramLabel = "TSV", description = "Texts by id for labels without articles beside them.")
    private Path texts;

    @Option(names = "--half", paramLabel = "HALF", description = "Only one half: ${COMPLETION-CANDIDATES}. Errors in"
            + " the final half are never shown.")
    private Half half;

    @Option(names = "--worst", paramLabel = "N", defaultValue = Evaluation.DEFAULT_WORST,
            description = "How many errors to show of each set (default: ${DEFAULT-VALUE}).")
    private int worst;

    @Option(names = "--beside", paramLabel = "SCORER", description = "Another scorer for the same rows, any number of"
            + " times: words, a plain count of good and bad words; or NAME=COMMAND, a command that reads and writes"
            + " what tickertone score does.")
    private List<String> beside = List.of();

    @Option(names = "--markdown", description = "One table over all sets instead.")
    private boolean markdown;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        for (String scorer : beside) {
            check(Evaluation.isScorer(scorer), "--beside takes words or NAME=COMMAND, not: " + scorer);
        }
        check(worst >= 0 && worst <= MOST_ERRORS, "--worst takes a number from 0 to " + MOST_ERRORS);
        Evaluation.Request request = new Evaluation.Request(files, texts, half, beside, worst, markdown);
        new Evaluation(request, command.getOut(), command.getErr(), Style::oneLine, Clock.systemUTC()).run();
        return 0;
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
