package dev.tickertone.sentiment.instrument.master;

/**
 * One way to write the name of an instrument.
 *
 * @param row index of its instrument, or {@link #NO_ROW} for a phrase that means none
 * @param belief how far it is believed
 * @param text as it is written
 */
public record Spelling(int row, Belief belief, String text) {
    /** The row of a phrase that means no instrument. */
    public static final int NO_ROW = 0xffff;
}
