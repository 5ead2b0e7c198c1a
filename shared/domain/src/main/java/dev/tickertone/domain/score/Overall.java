package dev.tickertone.domain.score;

import java.util.Locale;
import java.util.Objects;

/**
 * The score of a whole article.
 *
 * @param score rounded to two decimals, in [-1, 1]; {@code null} unless scored: "nothing found" is never 0.0
 * @param label follows from the score; {@code null} unless scored
 * @param confidence how sure, in [0, 1]; {@code null} unless scored
 * @param dispersion how far the evidence disagrees, in [0, 1]: 0 where all of it points one way, 1 where good and bad
 *     cancel out; {@code null} unless scored
 */
public record Overall(Status status, Double score, Label label, Double confidence, Double dispersion) {

    /** Whether there was anything to score. */
    public enum Status {
        SCORED,
        INSUFFICIENT_EVIDENCE;

        /** The word the API uses. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Overall {
        Objects.requireNonNull(status, "status");
    }

    /** A score with its label; the arguments are rounded to two decimals. */
    public static Overall scored(double score, double confidence, double dispersion) {
        return new Overall(Status.SCORED, Scores.round(score), Label.of(score), Scores.round(confidence),
                Scores.round(dispersion));
    }

    /** Nothing in the text says anything about any price. */
    public static Overall insufficientEvidence() {
        return new Overall(Status.INSUFFICIENT_EVIDENCE, null, null, null, null);
    }
}
