package dev.tickertone.store.quotefile;

import java.util.List;

/**
 * How reading a file went.
 *
 * @param unit what a row's number counts: {@code line} or {@code item}, from 1
 * @param rows how many rows were read, good and bad
 * @param bad how many of them are no quotes
 * @param faults the first {@link Limits#MAX_NAMED_ROWS} of these
 * @param trouble why it was not read to its end, or {@code null} if it was
 * @param stoppedAt the number of the row at which it was not read on, 0 if there was none
 */
public record Reading(String unit, long rows, long bad, List<BadRow> faults, Trouble trouble, long stoppedAt) {
    public Reading {
        faults = List.copyOf(faults);
    }

    /** A row that is no quote, by its number. */
    public record BadRow(long number, Fault fault) {}

    /** How many rows are quotes. */
    public long good() {
        return rows - bad;
    }
}
