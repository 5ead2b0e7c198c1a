package dev.tickertone.alert.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as people read them, the same in every locale. */
final class Wording {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter TIME_OF_DAY =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int PRICE_DECIMALS = 2;

    private Wording() {}

    /** {@code -0.31}, {@code +0.20}. */
    static String score(double score) {
        return signed(BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP));
    }

    /** {@code -0.31}, {@code +0.2}, {@code 0}: all digits there are, since they are compared with a line. */
    static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number.toPlainString();
    }

    /** As people write it: -2.1, not -2.1000 or 1E+1. */
    static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** {@code -2.4%}, {@code +3%}. */
    static String move(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : percent.signum() < 0 ? "-" : "") + size(percent);
    }

    /** {@code fell 2.4%}, {@code rose 3%}. */
    static String moved(BigDecimal percent) {
        return switch (percent.signum()) {
            case -1 -> "fell " + size(percent);
            case 1 -> "rose " + size(percent);
            default -> "did not move";
        };
    }

    /** {@code 97.50}, {@code 1.0834}: with cents, and whatever is below them. */
    static String price(BigDecimal price) {
        BigDecimal plain = plain(price);
        return plain.setScale(Math.max(PRICE_DECIMALS, plain.scale())).toPlainString();
    }

    /** A share in [0, 1] as {@code 62%}. */
    static String share(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** {@code 20 Nov 2026 21:05 UTC}. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    /** {@code 20 Nov 2026 21:05 to 21:58 UTC}, with both days where there are two. */
    static String period(Instant from, Instant to) {
        if (time(from).equals(time(to))) {
            return time(from);
        }
        boolean sameDay = from.atZone(ZoneOffset.UTC).toLocalDate().equals(to.atZone(ZoneOffset.UTC).toLocalDate());
        return TO_THE_MINUTE.format(from) + " to " + (sameDay ? TIME_OF_DAY : TIME).format(to);
    }

    /** A text that begins a sentence. */
    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** {@code 24 hours}, {@code 1 hour}, {@code 90 minutes}, {@code 7 days}: the largest unit that divides it. */
    static String duration(Duration time) {
        long seconds = time.toSeconds();
        if (seconds % 86_400 == 0 && seconds >= 2 * 86_400) {
            return count(seconds / 86_400, "day", "days");
        }
        if (seconds % 3_600 == 0 && seconds > 0) {
            return count(seconds / 3_600, "hour", "hours");
        }
        return seconds % 60 == 0 ? count(seconds / 60, "minute", "minutes") : count(seconds, "second", "seconds");
    }

    /** {@code 1 story}, {@code 4 stories}. */
    static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    // Two decimals, unless nothing would be left of it.
    private static String size(BigDecimal percent) {
        BigDecimal rounded = percent.abs().setScale(2, RoundingMode.HALF_UP);
        return plain(rounded.signum() == 0 ? percent.abs() : rounded).toPlainString() + "%";
    }
}
