package dev.tickertone.ingest.content;

import java.time.Duration;
import java.util.function.LongSupplier;

/** When reading an upload has to come to its end. For one thread. */
public final class Deadline {
    private final LongSupplier nanos;
    private final long end;
    private boolean cutShort;

    /** @param nanos tells time as {@link System#nanoTime} does */
    public Deadline(Duration time, LongSupplier nanos) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + time.toNanos();
    }

    /** Whether nothing further may be begun; who asks has something to begin. */
    public boolean isOver() {
        boolean over = nanos.getAsLong() - end >= 0;
        cutShort |= over;
        return over;
    }

    /** Whether anything was not begun because of it. */
    public boolean hasCutShort() {
        return cutShort;
    }
}
