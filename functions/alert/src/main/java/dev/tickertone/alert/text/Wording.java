package dev.tickertone.alert.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as people read them, the same in every locale. */
final class Wording {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Wording() {}

    /** {@code -0.31}, {@code +0.20}. */
    static String score(double score) {
        BigDecimal rounded = BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
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

    /** A share in [0, 1] as {@code 62%}. */
    static String share(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** {@code 20 Nov 2026 21:05 UTC}. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    private static String size(BigDecimal percent) {
        BigDecimal rounded = percent.abs().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString() + "%";
    }
}
