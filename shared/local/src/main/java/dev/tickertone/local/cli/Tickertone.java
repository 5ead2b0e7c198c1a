package dev.tickertone.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code tickertone} command. It ends with 0 if all went well, 1 if something failed, 2 for a usage error. */
@Command(
        name = "tickertone",
        description = "Scores what financial articles say about each instrument, explains why, and alerts.",
        subcommands = {
            UpCommand.class, AnalyzeCommand.class, ScoreCommand.class, EvalCommand.class, BackfillCommand.class,
            ReprocessCommand.class, SweepCommand.class, TraceCommand.class, RedriveCommand.class, KeysCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Tickertone.Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Tickertone {
    /** Exit code where something failed; the line that says what is on standard error. */
    static final int FAILED = 1;

    Tickertone() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        CommandLine command = commandLine();
        // Not the platform's charset: what is piped on must not depend on the machine's locale.
        command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        System.exit(command.execute(args));
    }

    /** The command, with its output still to be chosen by a caller that captures it. */
    static CommandLine commandLine() {
        return new CommandLine(new Tickertone())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Tickertone::failed);
    }

    /** Trouble with files, ports and the network is one line; anything else is a defect and keeps its stack trace. */
    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            PrintWriter err = command.getErr();
            err.println("tickertone: " + Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
            err.flush();
            return FAILED;
        }
        throw e;
    }

    /** The version of the jar the command came in. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Tickertone.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"tickertone " + version, "Java " + Runtime.version()};
        }
    }
}
