package dev.tickertone.store.form;

import java.math.BigDecimal;

/**
 * The decimals that may stand in a place.
 *
 * @param low lowest one
 * @param above whether it must be above {@code low}, and not only at it
 * @param high highest one, inclusive
 * @param places most decimal places, as the number is written without zeros at its end
 */
public record Span(BigDecimal low, boolean above, BigDecimal high, int places) {

    /** From one number to another, both inclusive. */
    public static Span of(String low, String high, int places) {
        return new Span(new BigDecimal(low), false, new BigDecimal(high), places);
    }

    /** Above 0. */
    public static Span positive(String high, int places) {
        return new Span(BigDecimal.ZERO, true, new BigDecimal(high), places);
    }

    /** Whether a number, of any size, may stand there. It costs no more for a size that is absurd. */
    public boolean holds(BigDecimal number) {
        int order = number.compareTo(low);
        return (above ? order > 0 : order >= 0) && number.compareTo(high) <= 0
                && number.stripTrailingZeros().scale() <= places;
    }

    /** In words, as it follows "write". */
    @Override
    public String toString() {
        String range = above ? " above " + low.toPlainString() + " and at most " + high.toPlainString()
                : " from " + low.toPlainString() + " to " + high.toPlainString();
        return places == 0 ? "a whole number" + range : "a number" + range + " with at most " + places + " decimal places";
    }
}
