package dev.tickertone.ingest.content;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** When reading an upload has to come to its end. */
public final class Deadline {
    private final LongSupplier nanos;
    private final long end;

    /** @param nanos tells time as {@link System#nanoTime} does */
    public Deadline(int seconds, LongSupplier nanos) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** Whether nothing further may be begun. */
    public boolean isOver() {
        return nanos.getAsLong() - end >= 0;
    }
}
