package dev.tickertone.local.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Analyses files. */
@Command(name = "analyze", description = "Reads and scores articles.")
final class AnalyzeCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return 0;
    }
}
