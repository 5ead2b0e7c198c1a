package dev.tickertone.local.cli;

import dev.tickertone.sentiment.ScoreLines;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Scores lines from standard input onto standard output. */
@Command(
        name = "score",
        description = {
            "Scores lines: id<TAB>text[<TAB>entity] in, id<TAB>score[<TAB>label] out.",
            "With an entity, the score is what the text says about it; without, what it says overall."
        })
final class ScoreCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
        ScoreLines.run(System.in, out);
        out.flush();
        return 0;
    }
}
