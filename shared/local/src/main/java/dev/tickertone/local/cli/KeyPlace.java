package dev.tickertone.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which installation's keys a command works on. */
final class KeyPlace {
    @Mixin
    private HomeOption home;

    @Option(
            names = "--table", paramLabel = "NAME",
            description = "An installation on AWS, by its table (the stack's output TableName), with your AWS credentials.")
    private String table;

    @Option(
            names = "--region", paramLabel = "REGION",
            description = "The region of that table (default: the one that is set for AWS tools).")
    private String region;

    /** @throws IOException if it cannot be reached; the message is one line that says what to do */
    KeyRing open(CommandSpec spec) throws IOException, InterruptedException {
        if (table != null) {
            return AwsKeys.open(table, region);
        }
        if (region != null) {
            throw new ParameterException(spec.commandLine(), "--region goes with --table");
        }
        PrintWriter err = spec.commandLine().getErr();
        return new LocalKeys(Product.of(home.directory(), err::println));
    }
}
