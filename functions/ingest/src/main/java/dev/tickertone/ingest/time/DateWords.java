package dev.tickertone.ingest.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * A date in English words ("Nov. 20, 2026 9:05 p.m. ET", "Fri, 20 Nov 2026 21:05:00 GMT") among other words.
 *
 * @param at the time
 * @param rest the words that are no part of it, in their order
 */
public record DateWords(Instant at, List<String> rest) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MONTH_NAMES = List.of("january", "february", "march", "april", "may", "june",
            "july", "august", "september", "october", "november", "december");
    private static final Set<String> DAYS = Set.of("mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday",
            "thu", "thur", "thurs", "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday");
    private static final int MAX_CHARS = 200;

    /**
     * Finds the one date in a few words.
     *
     * @param uploaded without a year in the text the date is the last such one before this time; {@code null} to
     *     insist on a year
     */
    public static Optional<DateWords> read(String text, Instant uploaded) {
        if (text.length() > MAX_CHARS) {
            return Optional.empty();
        }
        Parts parts = new Parts();
        StringTokenizer words = new StringTokenizer(text, " \t,|()/·•;");
        while (words.hasMoreTokens()) {
            parts.add(words.nextToken());
        }
        Optional<Instant> at = parts.instant(uploaded);
        return at.map(found -> new DateWords(found, List.copyOf(parts.rest)));
    }

    /** The parts found so far. */
    private static final class Parts {
        private final List<String> rest = new ArrayList<>();
        private LocalDate isoDate;
        private Instant isoTime;
        private int year;
        private int month;
        private int day;
        private LocalTime time;
        private ZoneId zone;
        /** A second small number: an hour if "p.m." follows, the year in the short form of RFC 822, else no date. */
        private String number;
        /** That number as the line has it. */
        private String written;

        void add(String token) {
            String word = trimmed(token.toLowerCase(Locale.ROOT));
            written = number == null ? token : written;
            if (!word.isEmpty() && !date(word) && !clock(word) && !DAYS.contains(word)) {
                rest.add(token);
            }
        }

        private boolean date(String word) {
            if (word.length() >= 10 && word.charAt(4) == '-') {
                return isoDate(word);
            }
            if (word.length() == 10 && word.charAt(2) == '.' && word.charAt(5) == '.') { // 20.11.2026, never month first
                return isoDate(word.substring(6) + "-" + word.substring(3, 5) + "-" + word.substring(0, 2));
            }
            int named = MONTHS.indexOf(word.equals("sept") ? "sep" : word);
            named = named < 0 ? MONTH_NAMES.indexOf(word) : named;
            if (named >= 0 && month == 0) {
                month = named + 1;
                return true;
            }
            if (word.length() == 4 && Times.isDigits(word, 0, 4) && year == 0) {
                year = Integer.parseInt(word);
                return true;
            }
            String digits = word.length() > 2 && Set.of("st", "nd", "rd", "th").contains(word.substring(word.length() - 2))
                    ? word.substring(0, word.length() - 2) : word;
            boolean small = digits.length() <= 2 && Times.isDigits(digits, 0, digits.length());
            if (small && day == 0) {
                day = Integer.parseInt(digits);
                return true;
            }
            if (small && number == null) {
                number = word;
                return true;
            }
            return false;
        }

        private boolean isoDate(String word) {
            Optional<Instant> iso = Times.iso(word.toUpperCase(Locale.ROOT));
            if (iso.isEmpty() || isoDate != null) {
                return false;
            }
            isoDate = LocalDate.ofInstant(iso.get(), ZoneOffset.UTC);
            isoTime = word.length() > 10 ? iso.get() : null;
            return true;
        }

        private boolean clock(String word) {
            boolean afternoon = word.equals("pm") || word.equals("p.m");
            if (afternoon || word.equals("am") || word.equals("a.m")) {
                time = time == null ? hour() : time;
                time = time == null ? null : twelveHours(time, afternoon);
                return time != null;
            }
            if (time == null && (word.endsWith("am") || word.endsWith("pm")) && word.length() <= 4
                    && Times.isDigits(word, 0, word.length() - 2)) {
                time = time(word.substring(0, word.length() - 2) + ":00")
                        .map(t -> twelveHours(t, word.endsWith("pm"))).orElse(null);
                return time != null;
            }
            if (time == null && word.indexOf(':') > 0) {
                boolean glued = word.endsWith("am") || word.endsWith("pm");
                Optional<LocalTime> read = time(glued ? word.substring(0, word.length() - 2) : word);
                time = read.map(t -> glued ? twelveHours(t, word.endsWith("pm")) : t).orElse(null);
                return time != null;
            }
            Optional<ZoneId> found = zone == null ? Zones.find(word) : Optional.empty();
            found.ifPresent(z -> zone = z);
            return found.isPresent();
        }

        /** The number before "a.m.", which was taken for a day where no month had come; {@code null} if it is no hour. */
        private LocalTime hour() {
            if (number != null) {
                String hour = number;
                number = null;
                return time(hour + ":00").orElse(null);
            }
            boolean hour = day >= 1 && day <= 12 && month == 0;
            LocalTime read = hour ? LocalTime.of(day, 0) : null;
            day = hour ? 0 : day;
            return read;
        }

        private static Optional<LocalTime> time(String word) {
            try {
                return Optional.of(LocalTime.parse(word.indexOf(':') == 1 ? "0" + word : word));
            } catch (DateTimeException notATime) {
                return Optional.empty();
            }
        }

        private static LocalTime twelveHours(LocalTime time, boolean afternoon) {
            if (time.getHour() > 12) {
                return time;
            }
            return time.withHour(time.getHour() % 12 + (afternoon ? 12 : 0));
        }

        Optional<Instant> instant(Instant uploaded) {
            if (number != null && number.length() == 2 && year == 0 && month != 0 && time != null) {
                year = 2_000 + Integer.parseInt(number);
            } else if (number != null) {
                rest.add(written);
            }
            if (isoTime != null) {
                return Optional.of(isoTime);
            }
            try {
                if (isoDate != null) {
                    return Optional.of(on(isoDate));
                }
                if (month == 0 || day == 0 || year == 0 && uploaded == null) {
                    return Optional.empty();
                }
                return Optional.of(year != 0 ? on(LocalDate.of(year, month, day)) : lastBefore(uploaded));
            } catch (DateTimeException notADate) {
                return Optional.empty();
            }
        }

        private Instant lastBefore(Instant uploaded) {
            int thisYear = LocalDate.ofInstant(uploaded, ZoneOffset.UTC).getYear();
            Instant then = on(LocalDate.of(thisYear, month, day));
            return then.isAfter(uploaded.plus(Duration.ofDays(1))) ? on(LocalDate.of(thisYear - 1, month, day)) : then;
        }

        private Instant on(LocalDate date) {
            return date.atTime(time == null ? LocalTime.MIDNIGHT : time)
                    .atZone(zone == null ? ZoneOffset.UTC : zone).toInstant();
        }

        private static String trimmed(String word) {
            int end = word.length();
            while (end > 0 && ".:-–—".indexOf(word.charAt(end - 1)) >= 0) {
                end--;
            }
            return word.substring(0, end);
        }
    }
}
