package dev.tickertone.local.event;

import java.time.Duration;

/**
 * How long to wait before a function is tried again: twice as long each time. AWS waits a minute where nobody is
 * watching; here somebody is.
 *
 * @param first before the second try
 * @param most never longer
 */
record Retries(Duration first, Duration most) {
    static final Retries STANDARD = new Retries(Duration.ofMillis(200), Duration.ofSeconds(5));

    /** The wait after this many failed tries, 1 or more. */
    Duration after(int failures) {
        long millis = first.toMillis() << Math.min(failures - 1, 20);
        return millis > most.toMillis() ? most : Duration.ofMillis(millis);
    }
}
