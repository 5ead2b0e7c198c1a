package dev.tickertone.local.eval;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The rows that went most wrong. */
final class Errors {
    private Errors() {}

    /** A row whose answer is wrong, and by how much. */
    record Error(Row row, Answer answer) {
        double size() {
            return Math.abs(row.target() - answer.score());
        }

        /** In a graded set a right class may be far off; in one of classes only the class can be wrong. */
        boolean isWrong() {
            return row.score() != null || row.label() != Polarity.of(answer.score());
        }
    }

    /** The largest errors, the worst first; rows that are kept for a final check are never among them. */
    static List<Error> worst(LabelledSet set, List<Answer> answers, int count) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> new Error(set.rows().get(i), answers.get(i)))
                .filter(error -> !error.row().hidden() && error.isWrong())
                .sorted(Comparator.comparingDouble(Error::size).reversed())
                .limit(count)
                .toList();
    }
}
