package dev.tickertone.local.eval;

import java.util.Objects;

/**
 * One labelled text.
 *
 * @param id as in the file
 * @param text what is scored
 * @param headlineLength how many characters at its start are the headline; 0 where there is none
 * @param subject what the label is about
 * @param label the class that is right
 * @param score the score that is right, in [-1, 1]; {@code null} where the file has classes only
 * @param hidden whether it is kept for a final check, so that its error is not to be looked at
 */
record Row(
        String id, String text, int headlineLength, Subject subject, Polarity label, Double score, boolean hidden) {

    Row {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(label, "label");
    }

    /** The number a score is held against: the graded score, or -1, 0 and 1 for the class. */
    double target() {
        return score == null ? label.sign() : score;
    }
}
