package dev.tickertone.local.eval;

import dev.tickertone.domain.score.Label;
import dev.tickertone.domain.score.Scores;
import java.util.Locale;
import java.util.Optional;

/** The three classes that labels and scores are compared in. */
enum Polarity {
    NEGATIVE,
    NEUTRAL,
    POSITIVE;

    /**
     * The class of a score: neutral exactly where the product says so to its users, so no threshold is chosen here.
     *
     * @param score in [-1, 1]; rounded first, as it is shown
     */
    static Polarity of(double score) {
        return Label.of(score) == Label.NEUTRAL ? NEUTRAL : Scores.round(score) < 0 ? NEGATIVE : POSITIVE;
    }

    /** Reads {@code neg}, {@code negative}, {@code mildly negative} and so on; empty for anything else. */
    static Optional<Polarity> parse(String word) {
        String written = word.strip().toLowerCase(Locale.ROOT);
        for (Polarity polarity : values()) {
            String name = polarity.toString();
            if (written.equals(name) || written.equals(name.substring(0, 3)) || isBand(written, name)) {
                return Optional.of(polarity);
            }
        }
        return Optional.empty();
    }

    private static boolean isBand(String written, String name) {
        return written.equals("mildly " + name) || written.equals("moderately " + name)
                || written.equals("strongly " + name);
    }

    /** -1, 0 or 1. */
    int sign() {
        return ordinal() - 1;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
