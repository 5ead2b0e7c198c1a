package dev.tickertone.local.eval;

import java.io.IOException;
import java.util.List;

/** Something that scores texts. */
interface Scorer {
    /** The head of its column. */
    String name();

    /**
     * Scores rows.
     *
     * @return one answer for each row, in order
     * @throws IOException if it cannot; the message is one line
     */
    List<Answer> score(List<Row> rows, Progress progress) throws IOException;
}
