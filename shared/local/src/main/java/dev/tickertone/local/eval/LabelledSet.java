package dev.tickertone.local.eval;

import java.util.List;

/**
 * Rows that are measured together.
 *
 * @param name for people
 * @param rows never empty
 */
record LabelledSet(String name, List<Row> rows) {
    LabelledSet {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(name + " has no rows");
        }
    }

    /** Whether every row has a graded score. */
    boolean isGraded() {
        return rows.stream().allMatch(row -> row.score() != null);
    }
}
