package dev.tickertone.local.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How far a long command is, and how fast: a bar that is drawn over where somebody watches, else a line now and then. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final int STEPS_WITHOUT_WATCHER = 10;
    private static final Duration REDRAW = Duration.ofMillis(100);

    private final PrintWriter err;
    private final boolean watched;
    private final Clock clock;
    private final Instant start;
    private final int before;
    private final int total;
    private Instant drawn = Instant.MIN;
    private int step = -1;

    /**
     * A bar.
     *
     * @param watched whether a line can be drawn over
     * @param before how many were done by an earlier run; they do not count for the rate
     */
    ProgressBar(PrintWriter err, boolean watched, Clock clock, int before, int total) {
        this.err = err;
        this.watched = watched;
        this.clock = clock;
        this.start = clock.instant();
        this.before = before;
        this.total = total;
    }

    /** Shows how many are done, if it is time to. */
    void at(int done) {
        Instant now = clock.instant();
        int reached = total == 0 ? STEPS_WITHOUT_WATCHER : (int) ((long) done * STEPS_WITHOUT_WATCHER / total);
        boolean due = watched ? done == total || !now.isBefore(drawn.plus(REDRAW))
                : reached > step;
        if (due) {
            drawn = now;
            step = reached;
            err.print((watched ? "\r" : "") + line(done, now) + (watched && done < total ? "" : "\n"));
            err.flush();
        }
    }

    String line(int done, Instant now) {
        int filled = total == 0 ? WIDTH : (int) ((long) done * WIDTH / total);
        double seconds = Math.max(0.001, Duration.between(start, now).toMillis() / 1e3);
        return String.format(Locale.ROOT, "[%s%s] %,d of %,d  %,.0f a second", "#".repeat(filled),
                ".".repeat(WIDTH - filled), done, total, (done - before) / seconds);
    }
}
