package dev.tickertone.local.launch;

import dev.tickertone.local.cli.Tickertone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Runs the {@code tickertone} command here if this Java is new enough, else on a newer one that is installed. */
public final class Launcher {
    /** The oldest Java that runs the product. */
    static final int NEEDED = 25;

    private Launcher() {}

    /** Ends the process with the command's exit code. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (Runtime.version().feature() >= NEEDED) {
            // Linked at its first call only: an older Java cannot load this class.
            Tickertone.main(args);
            return;
        }
        Optional<Path> java = JavaHomes.ofThisMachine().newEnough(NEEDED);
        if (java.isEmpty()) {
            System.err.println("tickertone needs Java " + NEEDED + " or newer, found only Java "
                    + Runtime.version().feature() + ": install a JDK " + NEEDED
                    + " (https://adoptium.net), or set JAVA_HOME to one.");
            System.exit(1);
        }
        System.exit(Relay.run(java.get(), args));
    }
}
