package dev.tickertone.query.ticker;

import dev.tickertone.query.http.Parameters;
import dev.tickertone.query.http.Problem.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of whole hours or days of UTC.
 *
 * @param from inclusive
 * @param to exclusive, after {@code from}
 * @param unit hours or days
 */
public record Window(Instant from, Instant to, ChronoUnit unit) {
    // What is widened beyond it ends in a year of five digits, which RFC 3339 does not have.
    private static final Instant LAST_DAY = Instant.parse("9999-12-31T00:00:00Z");

    /** An hour or a day of it; {@code end} is exclusive. */
    public record Interval(Instant start, Instant end) {
        public LocalDate date() {
            return start.atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    /**
     * Reads {@code from} and {@code to}, widened to whole hours or days.
     *
     * @param last where it ends unless the client says otherwise
     * @param otherwise how long it is then
     * @param max how long it may be before it is widened
     */
    public static Window of(Parameters parameters, ChronoUnit unit, Instant last, int otherwise, int max) {
        Instant givenTo = parameters.time("to");
        Instant to = givenTo == null ? last : givenTo;
        Instant givenFrom = parameters.time("from");
        Instant from = givenFrom == null ? to.minus(otherwise, unit) : givenFrom;
        if (!from.isBefore(to)) {
            parameters.fail(Kind.INVALID_PARAMETER, "from", "'from' must be before 'to'.");
            return new Window(last.minus(1, unit), last, unit);
        }
        if (from.isBefore(to.minus(max, unit))) {
            parameters.fail(Kind.INVALID_PARAMETER, "from", "'from' must be at most " + max + " "
                    + unit.toString().toLowerCase(Locale.ROOT) + " before 'to'.");
        }
        if (to.isAfter(LAST_DAY)) {
            parameters.fail(Kind.INVALID_PARAMETER, "to", "'to' must not be after " + LAST_DAY + ".");
            return new Window(last.minus(1, unit), last, unit);
        }
        return ending(to, from, unit);
    }

    private static Window ending(Instant to, Instant from, ChronoUnit unit) {
        Instant cut = to.truncatedTo(unit);
        return new Window(from.truncatedTo(unit), cut.equals(to) ? to : cut.plus(1, unit), unit);
    }

    /** So many hours up to a time, to the end of its hour. */
    static Window hours(int hours, Instant last) {
        Window window = ending(last, last, ChronoUnit.HOURS);
        return new Window(window.to.minus(hours, ChronoUnit.HOURS), window.to, ChronoUnit.HOURS);
    }

    /** The days of UTC that it touches. */
    public LocalDate firstDate() {
        return from.atZone(ZoneOffset.UTC).toLocalDate();
    }

    public LocalDate lastDate() {
        return to.minusMillis(1).atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Its hours or days, oldest first. */
    public List<Interval> intervals() {
        List<Interval> intervals = new ArrayList<>();
        for (Instant start = from; start.isBefore(to); start = start.plus(1, unit)) {
            intervals.add(new Interval(start, start.plus(1, unit)));
        }
        return intervals;
    }
}
