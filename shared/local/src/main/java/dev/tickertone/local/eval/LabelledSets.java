package dev.tickertone.local.eval;

import dev.tickertone.local.eval.Tsv.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads labelled sets from files: a text on each line, or labels of articles whose texts lie elsewhere. */
final class LabelledSets {
    private final Half half;
    private final Path texts;

    /**
     * A reader.
     *
     * @param half the only half to read, or {@code null} for all there is
     * @param texts a TSV of texts by id for label files without an {@code articles} folder, or {@code null}
     */
    LabelledSets(Half half, Path texts) {
        this.half = half;
        this.texts = texts;
    }

    /**
     * The sets in one file. Halves are sets of their own: what was looked at and what was not are never mixed.
     *
     * @throws UnusableSetException if the file is not a labelled set, or nothing in it is labelled
     */
    List<LabelledSet> read(Path file) throws IOException {
        Tsv tsv = Tsv.read(file);
        if (half != null) {
            tsv.require("half");
        }
        List<LabelledSet> sets = tsv.has("overall")
                ? new ArticleSet(tsv, ArticleTexts.beside(file, texts)).read(half)
                : List.of(new LabelledSet(name(file, half), rows(tsv)));
        if (sets.isEmpty()) {
            throw new UnusableSetException(file + ": no article" + (half == null ? "" : " of half " + half)
                    + " is labelled");
        }
        return sets;
    }

    private List<Row> rows(Tsv tsv) throws IOException {
        tsv.require("id");
        tsv.require("text");
        if (!tsv.has("label")) {
            tsv.require("score");
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : tsv.lines()) {
            boolean labelled = !line.cell("label").isBlank() || !line.cell("score").isBlank();
            if (labelled && (half == null || line.needed("half").equals(half.toString()))) {
                rows.add(row(line));
            }
        }
        if (rows.isEmpty()) {
            throw new UnusableSetException(tsv.file() + ": no row" + (half == null ? "" : " of half " + half)
                    + " has a label or a score");
        }
        return rows;
    }

    private static Row row(Line line) throws IOException {
        String entity = line.cell("entity").strip();
        Double score = line.cell("score").isBlank() ? null : Double.valueOf(Numbers.score(line.cell("score"), line));
        String word = line.cell("label");
        Polarity label = word.isBlank()
                ? Polarity.of(score)
                : Polarity.parse(word).orElseThrow(() -> line.wrong("has a label that is not neg, neu or pos: " + word));
        return new Row(line.needed("id"), line.needed("text"), 0,
                entity.isEmpty() ? new Subject.Whole() : new Subject.Named(entity),
                label, score, line.cell("half").equals(Half.FINAL.toString()));
    }

    private static String name(Path file, Half half) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(".tsv") ? name.substring(0, name.length() - ".tsv".length()) : name;
        return half == null ? stem : stem + ", " + half;
    }
}
