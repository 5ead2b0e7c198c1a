package dev.tickertone.local.cli;

import dev.tickertone.sentiment.ScoreLines;
import dev.tickertone.sentiment.SentimentScorer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Scores lines from standard input onto standard output. */
@Command(
        name = "score",
        description = {
            "Scores lines: id<TAB>text[<TAB>entity] in, id<TAB>score[<TAB>label] out.",
            "With an entity, the score is what the text says about it; without, what it says overall.",
            "Ends with 1 if your instruments cannot be read, or a row of them cannot; the lines are scored with the others."
        })
final class ScoreCommand implements Callable<Integer> {

    @Mixin
    private InstrumentsOption instruments;

    @Spec
    private CommandSpec spec;

    private int exitCode;

    @Override
    public Integer call() throws IOException {
        Optional<SentimentScorer> scorer = instruments.scorer(this::complain);
        if (scorer.isPresent()) {
            OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
            ScoreLines.run(System.in, out, scorer.get());
            out.flush();
        }
        return exitCode;
    }

    private void complain(String problem) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("tickertone: " + Style.oneLine(problem));
        err.flush();
        exitCode = Tickertone.FAILED;
    }
}
