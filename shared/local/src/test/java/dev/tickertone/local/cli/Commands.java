package dev.tickertone.local.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs the command in this process. */
public final class Commands {
    private Commands() {}

    /** What a command came to. */
    public record Result(int exitCode, String out, String err) {}

    public static Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Tickertone.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exitCode = command.execute(arguments);
        return new Result(exitCode, out.toString(), err.toString());
    }
}
