package dev.tickertone.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A millisecond later each time it is asked, beginning an hour after {@link InMemoryObjects#UPLOADED}. */
public final class TickingClock extends Clock {
    private final AtomicLong millis = new AtomicLong(InMemoryObjects.UPLOADED.plusSeconds(3_600).toEpochMilli());

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
