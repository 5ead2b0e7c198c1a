package dev.tickertone.sentiment.evaluation;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One row of {@code wikinews.tsv}; the text lies elsewhere.
 *
 * @param asked the instruments it names, each with the symbols that are right for it
 * @param allowed those that may be found without being asked for
 */
record LabelledArticle(
        String id, Half half, List<List<String>> asked, List<List<String>> allowed, List<MoveLabel> moves)
        implements Labelled {

    static List<LabelledArticle> all() throws IOException {
        return LabelledSentence.rows(LabelledSentence.FOLDER.resolve("wikinews.tsv")).stream()
                .map(LabelledArticle::of)
                .toList();
    }

    private static LabelledArticle of(String[] row) {
        List<List<String>> asked =
                Stream.concat(instruments(row[2]).stream(), instruments(row[3]).stream()).toList();
        return new LabelledArticle(row[0], Half.of(row[1]), asked, instruments(row[4]), MoveLabel.list(row[5]));
    }

    private static List<List<String>> instruments(String written) {
        return Arrays.stream(written.split(";")).filter(each -> !each.isEmpty()).map(MentionLabel::choices).toList();
    }

    @Override
    public String shown() {
        return "";
    }
}
