package dev.tickertone.domain.alert;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hours of each day in which alerts are kept back; what was kept back goes out when they end.
 *
 * @param from their first moment
 * @param to their end, exclusive; at or before {@code from} it is on the next day, and equal to it the whole day is quiet
 * @param zone where that is the time of day
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {
    public QuietHours {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(zone, "zone");
    }

    /** When the quiet hours that an instant lies in end; empty where it lies in none. */
    public Optional<Instant> until(Instant now) {
        ZonedDateTime local = now.atZone(zone);
        // Those that began yesterday may still be on.
        return Stream.of(1, 0)
                .map(daysAgo -> local.toLocalDate().minusDays(daysAgo))
                .filter(date -> !now.isBefore(date.atTime(from).atZone(zone).toInstant()))
                .map(date -> (to.isAfter(from) ? date : date.plusDays(1)).atTime(to).atZone(zone).toInstant())
                .filter(now::isBefore)
                .findFirst();
    }
}
