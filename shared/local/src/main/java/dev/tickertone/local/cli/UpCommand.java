package dev.tickertone.local.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Runs the whole product. */
@Command(name = "up", description = "Runs the whole product on this machine.")
final class UpCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return 0;
    }
}
