package dev.tickertone.local.eval;

import dev.tickertone.domain.score.Evidence;
import dev.tickertone.local.eval.Measures.Grades;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All measures of a set, a line each and a column for each scorer, and the errors to learn from. */
final class TextReport {
    private static final int LABEL_WIDTH = 36;
    private static final int COLUMN_WIDTH = 26;
    private static final int MAX_TEXT = 300;

    private final PrintWriter out;
    private final UnaryOperator<String> oneLine;

    /**
     * A report.
     *
     * @param oneLine makes text from a set safe to show on one line
     */
    TextReport(PrintWriter out, UnaryOperator<String> oneLine) {
        this.out = out;
        this.oneLine = oneLine;
    }

    private record Line(String name, Function<Result, String> cell) {}

    void set(LabelledSet set, List<Result> results) {
        out.println(set.name() + ": " + Figures.count(set.rows().size()) + " rows");
        print("", results, Result::scorer);
        for (Line line : lines(set)) {
            print(line.name(), results, line.cell());
        }
        out.println();
    }

    private void print(String name, List<Result> results, Function<Result, String> cell) {
        String columns = results.stream().map(cell).map(text -> padded(text, COLUMN_WIDTH)).collect(Collectors.joining());
        out.println(("  " + padded(name, LABEL_WIDTH) + columns).stripTrailing());
    }

    private static String padded(String text, int width) {
        return String.format(Locale.ROOT, "%-" + width + "s", text);
    }

    private static List<Line> lines(LabelledSet set) {
        List<Line> lines = new ArrayList<>();
        if (set.isGraded()) {
            lines.add(graded("correlation", grades -> Figures.share(grades.correlation(), grades.interval())));
            lines.add(graded("rank correlation", grades -> Figures.share(grades.rankCorrelation())));
            lines.add(graded("mean absolute error", grades -> Figures.share(grades.meanError())));
            lines.add(graded("sign accuracy", grades -> Figures.share(grades.signAccuracy())));
        }
        lines.add(measured("accuracy", m -> Figures.share(m.tally().accuracy(), m.accuracy())));
        lines.add(measured("macro-F1", m -> Figures.share(m.tally().macroF1(), m.macroF1())));
        for (Polarity each : Polarity.values()) {
            lines.add(measured(each + ": precision, recall, F1", m -> Figures.share(m.tally().precision(each))
                    + " " + Figures.share(m.tally().recall(each)) + " " + Figures.share(m.tally().f1(each))));
        }
        for (Polarity each : Polarity.values()) {
            lines.add(measured(each + ": said -, 0, +", m -> Stream.of(Polarity.values())
                    .map(said -> Figures.count(m.tally().count(each, said))).collect(Collectors.joining(" / "))));
        }
        lines.add(measured("no evidence", m -> Figures.count(m.noEvidence())));
        lines.add(new Line("seconds per 1,000 rows", result -> Figures.share(
                result.took().toNanos() / 1e6 / set.rows().size())));
        return lines;
    }

    private static Line measured(String name, Function<Measures, String> cell) {
        return new Line(name, result -> cell.apply(result.measures()));
    }

    private static Line graded(String name, Function<Grades, String> cell) {
        return measured(name, measures -> cell.apply(measures.grades()));
    }

    /** Shows errors of the product's own scorer with what it went by. */
    void errors(List<Errors.Error> errors, Function<Row, List<Evidence>> evidence) {
        for (Errors.Error error : errors) {
            Row row = error.row();
            String subject = row.subject().column().isEmpty() ? "" : " [" + oneLine.apply(row.subject().column()) + "]";
            String right = row.score() == null ? row.label().toString() : Figures.score(row.score());
            String said = error.answer().found() ? Figures.score(error.answer().score()) : "no evidence";
            out.println("  " + oneLine.apply(row.id()) + subject + ": is " + right + ", said " + said);
            out.println("      " + cut(oneLine.apply(row.text())));
            evidence.apply(row).forEach(this::cues);
        }
        if (!errors.isEmpty()) {
            out.println();
        }
    }

    private void cues(Evidence evidence) {
        String cues = evidence.cues().stream().map(this::cue).collect(Collectors.joining(", "));
        out.println("      " + evidence.id() + " " + Figures.score(evidence.score()) + " because: " + cues);
    }

    private String cue(Evidence.Cue cue) {
        return (cue.polarity() < 0 ? "- " : "+ ") + oneLine.apply(cue.text())
                + (cue.modifier() == null ? "" : " (" + cue.modifier() + ")");
    }

    private static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + " ...";
    }
}
