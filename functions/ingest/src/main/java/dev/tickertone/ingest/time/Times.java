package dev.tickertone.ingest.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Times in the fields of pages and feeds: ISO 8601 in its usual variants, also with slashes, RFC 822 and 1123, the compact form
 * {@code 20261120T210500}, dates in English words, and epoch seconds or milliseconds. What names no zone is UTC; what
 * names no time of day is the day's beginning.
 */
public final class Times {
    private static final int LONGEST = 80;
    private static final long MILLIS_ABOVE = 100_000_000_000L;

    private Times() {}

    /** The time in a field, or empty if it says none. */
    public static Optional<Instant> read(String field) {
        String text = withoutComment(field == null ? "" : field).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (isDigits(text, 0, text.length())) {
            return digits(text);
        }
        Optional<Instant> iso = iso(text);
        return iso.isPresent() ? iso : DateWords.read(text, null)
                .filter(found -> found.rest().isEmpty()).map(DateWords::at);
    }

    /** RFC 822 allows a comment at the end, and mail systems name the zone there again. */
    private static String withoutComment(String field) {
        int start = field.indexOf('(');
        return start > 0 && field.stripTrailing().endsWith(")") ? field.substring(0, start) : field;
    }

    /** {@code 20261120}, epoch seconds, or epoch milliseconds: told apart by their size. */
    private static Optional<Instant> digits(String text) {
        if (text.length() == 8) {
            return iso(text);
        }
        if (text.length() < 9 || text.length() > 13) {
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        return Optional.of(number > MILLIS_ABOVE ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
    }

    /** ISO 8601 with or without separators, seconds, fraction and zone; a space may stand for the T. */
    static Optional<Instant> iso(String text) {
        int dateEnd = text.length() >= 8 && isDigits(text, 0, 8) ? 8 : 10;
        if (text.length() < dateEnd || dateEnd == 10 && !isSeparated(text)) {
            return Optional.empty();
        }
        String date = dateEnd == 10 ? text.substring(0, 10).replace('/', '-')
                : text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8);
        try {
            LocalDate day = LocalDate.parse(date);
            if (text.length() == dateEnd) {
                return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            }
            char separator = text.charAt(dateEnd);
            if (separator != 'T' && separator != 't' && separator != ' ') {
                return Optional.empty();
            }
            return Optional.of(timeOfDay(day, text.substring(dateEnd + 1).strip()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static boolean isSeparated(String text) {
        char separator = text.charAt(4);
        return (separator == '-' || separator == '/') && text.charAt(7) == separator;
    }

    private static Instant timeOfDay(LocalDate day, String rest) {
        int end = 0;
        while (end < rest.length() && (Character.isDigit(rest.charAt(end)) || ":.,".indexOf(rest.charAt(end)) >= 0)) {
            end++;
        }
        String clock = rest.substring(0, end).replace(',', '.');
        if (clock.length() >= 4 && clock.indexOf(':') < 0) {
            clock = clock.substring(0, 2) + ":" + clock.substring(2, 4)
                    + (clock.length() >= 6 ? ":" + clock.substring(4) : "");
        }
        String zone = rest.substring(end).strip();
        ZoneId at = zone.isEmpty() ? ZoneOffset.UTC
                : Zones.find(zone).orElseThrow(() -> new DateTimeException("no such zone"));
        return LocalDateTime.of(day, LocalTime.parse(clock)).atZone(at).toInstant();
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
