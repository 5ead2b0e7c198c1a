package dev.tickertone.local.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledSetsTest {
    private static final String ARTICLES = """
            id\tkind\thalf\toverall\tinstruments
            a\tx\tdev\t-0.05\tCL=F=0.55;ACME=-0.20
            b\tx\tfinal\t0.40\t
            c\tx\tfinal\t\t
            """;

    @TempDir
    private Path folder;

    @Test
    void aLineIsATextWithItsLabelAndWhoItIsAbout() throws IOException {
        Path file = write("news.tsv", "id\ttext\tlabel\tscore\tentity\n1\tAcme fell.\tneg\t\tAcme\n2\tAll rose.\tpos\t\t\n");

        LabelledSet set = read(file, null, null).getFirst();

        assertThat(set.name()).isEqualTo("news");
        assertThat(set.isGraded()).isFalse();
        assertThat(set.rows()).extracting(Row::id, Row::text, Row::subject, Row::label).containsExactly(
                tuple("1", "Acme fell.", new Subject.Named("Acme"), Polarity.NEGATIVE),
                tuple("2", "All rose.", new Subject.Whole(), Polarity.POSITIVE));
    }

    @Test
    void aGradedScoreBringsItsOwnClass() throws IOException {
        Row row = read(write("g.tsv", "id\ttext\tscore\n1\tIt rose.\t0.30\n"), null, null).getFirst().rows().getFirst();

        assertThat(row.score()).isEqualTo(0.3);
        assertThat(row.label()).isEqualTo(Polarity.POSITIVE);
    }

    @Test
    void rowsWithoutALabelAreLeftOut() throws IOException {
        Path file = write("some.tsv", "id\ttext\tlabel\n1\tIt rose.\tpos\n2\tIt is.\t\n");

        assertThat(read(file, null, null).getFirst().rows()).extracting(Row::id).containsExactly("1");
    }

    @Test
    void labelledArticlesAreSetsOfWholesAndOfInstrumentsByHalf() throws IOException {
        Path labels = write("labels.tsv", ARTICLES);
        write("articles/a.txt", "Oil is up\n\nAcme is not.\n");
        write("articles/b.txt", "\n\nNo headline here.\n");

        List<LabelledSet> sets = read(labels, null, null);

        assertThat(sets).extracting(LabelledSet::name)
                .containsExactly("articles, dev", "articles, dev, instruments", "articles, final");
        assertThat(sets.get(0).rows().getFirst()).isEqualTo(new Row("a", "Oil is up\n\nAcme is not.", 9,
                new Subject.Whole(), Polarity.NEUTRAL, -0.05, false));
        assertThat(sets.get(1).rows()).extracting(Row::id, Row::subject, Row::score).containsExactly(
                tuple("a CL=F", new Subject.Listed("CL=F"), 0.55), tuple("a ACME", new Subject.Listed("ACME"), -0.2));
        assertThat(sets.get(2).rows()).extracting(Row::id, Row::text, Row::headlineLength, Row::hidden)
                .containsExactly(tuple("b", "No headline here.", 0, true));
    }

    @Test
    void oneHalfIsReadAlone() throws IOException {
        Path labels = write("labels.tsv", ARTICLES);
        write("articles/b.txt", "Acme\n\nIt rose.\n");

        assertThat(read(labels, Half.FINAL, null)).extracting(LabelledSet::name).containsExactly("articles, final");
    }

    @Test
    void labelsByIdTakeTheirTextsFromAnotherFile() throws IOException {
        Path labels = write("wire/labels.tsv", ARTICLES);
        Path texts = write("texts.tsv", "id\ttext\na\tOil is up. Acme is not.\nb\tIt rose.\n");

        List<LabelledSet> sets = read(labels, Half.DEV, texts);

        assertThat(sets.getFirst().name()).isEqualTo("wire, dev");
        assertThat(sets.getFirst().rows().getFirst().text()).isEqualTo("Oil is up. Acme is not.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "id label~1 pos | the header has no column text",
        "id text~1 It | the header has no column score",
        "id text label~1 It good | line 2 has a label that is not neg, neu or pos: good",
        "id text score~1 It 1.5 | line 2 has a score that is not a number from -1 to 1: 1.5",
        "id text score~1 It NaN | line 2 has a score that is not a number from -1 to 1: NaN",
        "id text score~1 It x | line 2 has a score that is not a number from -1 to 1: x",
        "id text label~1  pos | line 2 has no text",
        "id text label~1 It  | no row has a label or a score",
        "id half overall instruments~a dev 0.1 ACME | there is no folder articles beside it",
        "\"\" | is empty"})
    void aFileThatIsNoLabelledSetIsNamedWithWhatIsWrong(String content, String reason) throws IOException {
        Path file = write("set.tsv", content.replace(' ', '\t').replace('~', '\n'));

        assertThatThrownBy(() -> read(file, null, null)).isInstanceOf(UnusableSetException.class)
                .hasMessageStartingWith(file + ": ").hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a x dev 0.1 ACME | has an instrument without a score: ACME",
        "a x dev 0.1 ACME=2 | has a score that is not a number from -1 to 1: 2",
        "a x test 0.1 ACME=0 | has a half that is neither dev nor final: test"})
    void aLabelThatCannotBeReadIsNamedWithItsLine(String line, String reason) throws IOException {
        Path labels = write("labels.tsv", "id\tkind\thalf\toverall\tinstruments\n" + line.replace(' ', '\t'));
        write("articles/a.txt", "Acme\n\nIt rose.\n");

        assertThatThrownBy(() -> read(labels, null, null)).isInstanceOf(UnusableSetException.class)
                .hasMessage(labels + ": line 2 " + reason);
    }

    @Test
    void anArticleThatIsLabelledMustBeThere() throws IOException {
        Path labels = write("labels.tsv", ARTICLES);
        Files.createDirectory(folder.resolve("articles"));

        assertThatThrownBy(() -> read(labels, null, null)).isInstanceOf(UnusableSetException.class)
                .hasMessageContaining("a.txt: there is no such file, but it is labelled");
    }

    @Test
    void anIdDoesNotLeadOutOfTheFolder() throws IOException {
        Path labels = write("labels.tsv", "id\thalf\toverall\n../secret\tdev\t0.1\n");
        write("articles/a.txt", "Acme\n");
        write("secret.txt", "It is.\n");

        assertThatThrownBy(() -> read(labels, null, null)).isInstanceOf(UnusableSetException.class)
                .hasMessageContaining("leaves the folder");
    }

    @Test
    void aFileThatIsNotUtf8IsSaidToBe() throws IOException {
        Path file = folder.resolve("latin.tsv");
        Files.write(file, "id\ttext\tlabel\n1\tCaf\u00e9 rose.\tpos\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> read(file, null, null)).hasMessage(file + ": is not UTF-8");
    }

    private static List<LabelledSet> read(Path file, Half half, Path texts) throws IOException {
        return new LabelledSets(half, texts).read(file);
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
