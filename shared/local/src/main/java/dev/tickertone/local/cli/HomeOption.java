package dev.tickertone.local.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which home a command works on. */
final class HomeOption {
    @Option(
            names = "--home", paramLabel = "DIR", defaultValue = "${sys:tickertone.home:-.tickertone}",
            description = {
                "Where data is kept (default: ${DEFAULT-VALUE}).",
                "If Tickertone runs there it does the work, else it is started for as long as this takes."
            })
    private Path home;

    Path directory() {
        return home.toAbsolutePath().normalize();
    }
}
