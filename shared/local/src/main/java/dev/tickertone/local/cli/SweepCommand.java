package dev.tickertone.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.event.OnDemand;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the uploads that were never read. */
@Command(
        name = "sweep",
        description = {
            "Looks for uploads that became neither an article nor a rejection, and reads them.",
            "Ends with 1 if one of them could not be read now."
        })
final class SweepCommand implements Callable<Integer> {
    private static final String FUNCTION = "SweepFunction";

    /** Whoever asks by hand asks for everything, even what was uploaded a moment ago: reading it twice is harmless. */
    private static final String ALL = "{\"min_age_seconds\":0}";

    @Mixin
    private HomeOption home;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        int looked = 0;
        int found = 0;
        int failed = 0;
        try (Product product = Product.of(home.directory(), out::println)) {
            JsonNode report;
            do {
                report = product.post(OnDemand.route(FUNCTION).path(), ALL);
                looked += report.path("looked").asInt();
                found += report.path("found").asInt();
                failed += report.path("failed").asInt();
            } while (!report.path("complete").asBoolean());
        }
        out.println(looked + " uploads looked at, " + found + " had never been read"
                + (found == 0 ? "" : failed == 0 ? " and are now" : ", " + failed + " of them cannot be read now"));
        return failed == 0 ? 0 : Tickertone.FAILED;
    }
}
