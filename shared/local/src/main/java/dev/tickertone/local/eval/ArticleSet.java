package dev.tickertone.local.eval;

import dev.tickertone.local.eval.ArticleTexts.ArticleText;
import dev.tickertone.local.eval.Tsv.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Labelled articles: {@code id half overall instruments}, the last as {@code SYMBOL=score;SYMBOL=score}. Each half gives
 * two sets, one of the articles as wholes and one of the instruments in them.
 */
final class ArticleSet {
    private final Tsv tsv;
    private final ArticleTexts texts;

    ArticleSet(Tsv tsv, ArticleTexts texts) {
        this.tsv = tsv;
        this.texts = texts;
    }

    /** The sets of one half, or of both where {@code half} is {@code null}; an article without a label is left out. */
    List<LabelledSet> read(Half half) throws IOException {
        tsv.require("id");
        tsv.require("half");
        List<LabelledSet> sets = new ArrayList<>();
        for (Half each : half == null ? List.of(Half.values()) : List.of(half)) {
            List<Row> articles = new ArrayList<>();
            List<Row> instruments = new ArrayList<>();
            for (Line line : tsv.lines()) {
                if (half(line) == each && !line.cell("overall").isBlank()) {
                    add(line, each == Half.FINAL, articles, instruments);
                }
            }
            addTo(sets, texts.name() + ", " + each, articles);
            addTo(sets, texts.name() + ", " + each + ", instruments", instruments);
        }
        return sets;
    }

    private static void addTo(List<LabelledSet> sets, String name, List<Row> rows) {
        if (!rows.isEmpty()) {
            sets.add(new LabelledSet(name, rows));
        }
    }

    private static Half half(Line line) throws IOException {
        String written = line.needed("half");
        for (Half half : Half.values()) {
            if (half.toString().equals(written)) {
                return half;
            }
        }
        throw line.wrong("has a half that is neither dev nor final: " + written);
    }

    private void add(Line line, boolean hidden, List<Row> articles, List<Row> instruments) throws IOException {
        String id = line.needed("id");
        ArticleText article = texts.of(id);
        double overall = Numbers.score(line.cell("overall"), line);
        articles.add(row(id, article, new Subject.Whole(), overall, hidden));
        for (String pair : line.cell("instruments").strip().split(";")) {
            if (!pair.isBlank()) {
                // A symbol may hold the sign itself: CL=F=0.55.
                int equals = pair.lastIndexOf('=');
                if (equals < 1) {
                    throw line.wrong("has an instrument without a score: " + pair);
                }
                String symbol = pair.substring(0, equals).strip();
                double score = Numbers.score(pair.substring(equals + 1), line);
                instruments.add(row(id + " " + symbol, article, new Subject.Listed(symbol), score, hidden));
            }
        }
    }

    private static Row row(String id, ArticleText article, Subject subject, double score, boolean hidden) {
        return new Row(id, article.text(), article.headlineLength(), subject, Polarity.of(score), score, hidden);
    }
}
