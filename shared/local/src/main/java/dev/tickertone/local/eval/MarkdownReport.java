package dev.tickertone.local.eval;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** One table over all sets, a column for each scorer: what stands in the README. */
final class MarkdownReport {
    private final PrintWriter out;

    MarkdownReport(PrintWriter out) {
        this.out = out;
    }

    void head(List<String> scorers) {
        out.println("| set | rows | measure | " + String.join(" | ", scorers) + " | 95 % of " + scorers.getFirst() + " |");
        out.println("|---|--:|---|" + "--:|".repeat(scorers.size() + 1));
    }

    void set(LabelledSet set, List<Result> results) {
        Measures own = results.getFirst().measures();
        Bootstrap.Interval interval = set.isGraded() ? own.grades().interval() : own.accuracy();
        out.println("| " + set.name() + " | " + Figures.count(set.rows().size()) + " | "
                + (set.isGraded() ? "correlation / sign accuracy" : "accuracy / macro-F1") + " | "
                + results.stream().map(Result::measures).map(MarkdownReport::cell).collect(Collectors.joining(" | "))
                + " | " + Figures.share(interval.low()) + "–" + Figures.share(interval.high()) + " |");
    }

    private static String cell(Measures measures) {
        return measures.grades() == null
                ? Figures.share(measures.tally().accuracy()) + " / " + Figures.share(measures.tally().macroF1())
                : Figures.share(measures.grades().correlation()) + " / "
                        + Figures.share(measures.grades().signAccuracy());
    }
}
