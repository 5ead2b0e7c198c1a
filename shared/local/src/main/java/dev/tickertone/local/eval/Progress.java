package dev.tickertone.local.eval;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says now and then how far long work has come. Not thread-safe. */
final class Progress {
    private static final Duration INTERVAL = Duration.ofSeconds(3);

    private final PrintWriter out;
    private final Clock clock;
    private final String work;
    private final int total;
    private Instant next;

    /**
     * Progress of one piece of work.
     *
     * @param work what is done, as in "vader on headlines"
     * @param total how many steps it takes
     */
    Progress(PrintWriter out, Clock clock, String work, int total) {
        this.out = out;
        this.clock = clock;
        this.work = work;
        this.total = total;
        this.next = clock.instant().plus(INTERVAL);
    }

    /** Tells that so many steps are done. */
    void at(int done) {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            out.println(work + ": " + done + " of " + total);
            out.flush();
            next = now.plus(INTERVAL);
        }
    }
}
