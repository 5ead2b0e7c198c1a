package dev.tickertone.local.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    private static final Clock STOPPED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path set;

    @BeforeEach
    void writeASet() throws IOException {
        set = Files.writeString(folder.resolve("claims.tsv"), """
                id\ttext\tlabel\tentity
                1\tOperating profit rose 12% and margins improved.\tpos\t
                2\tSales fell 8% as demand weakened.\tneg\t
                3\tThe annual meeting takes place on Tuesday.\tneu\t
                4\tQuarterly profit surged.\tneg\t
                """);
    }

    @Test
    void everyScorerHasAColumnOfTheSameMeasures() throws IOException {
        String report = run(0, false, "words", "silent=sed 's/\\t.*/\\t0/'");

        assertThat(report).startsWith("claims: 4 rows\n").containsPattern("tickertone +words +silent\n");
        assertThat(report).containsPattern("\n  accuracy +0\\.750 \\(.*0\\.750 \\(.*0\\.250 \\(");
        assertThat(report).containsPattern("\n  negative: said -, 0, \\+ +1 / 0 / 1 +1 / 0 / 1 +0 / 2 / 0\n");
        assertThat(report).containsPattern("\n  no evidence +1 +1 +0\n");
    }

    @Test
    void theWorstErrorIsShownWithWhatItCameFrom() throws IOException {
        assertThat(run(1, false)).contains("  4: is negative, said +").contains("Quarterly profit surged.")
                .containsPattern("s1 \\+0\\.\\d\\d because: \\+ surged").doesNotContain("Tuesday");
    }

    @Test
    void markdownIsOneTableWithARowForEachSet() throws IOException {
        assertThat(run(5, true, "words").lines()).hasSize(3)
                .first().isEqualTo("| set | rows | measure | tickertone | words | 95 % of tickertone |");
        assertThat(run(5, true).lines().skip(2)).first().asString()
                .startsWith("| claims | 4 | accuracy / macro-F1 | 0.750 / ");
    }

    @Test
    void aWordCounterKnowsNoGrammar() {
        WordCounter counter = new WordCounter();

        assertThat(counter.score("Profit rose.")).isEqualTo(Answer.of(1));
        assertThat(counter.score("Costs fell.")).isEqualTo(Answer.of(-1));
        assertThat(counter.score("Profit rose and sales fell.")).isEqualTo(Answer.of(0));
        assertThat(counter.score("It is Tuesday.")).isEqualTo(Answer.NONE);
    }

    @Test
    void aScorerIsWordsOrANameWithACommand() {
        assertThat(Evaluation.isScorer("words")).isTrue();
        assertThat(Evaluation.isScorer("vader=node score.mjs vader")).isTrue();
        assertThat(Evaluation.isScorer("java -Dx=y -jar a.jar")).isFalse();
        assertThat(Evaluation.isScorer("vader")).isFalse();
        assertThat(Evaluation.isScorer("vader=")).isFalse();
    }

    private String run(int worst, boolean markdown, String... beside) throws IOException {
        StringWriter out = new StringWriter();
        PrintWriter err = new PrintWriter(new StringWriter());
        new Evaluation(new Evaluation.Request(List.of(set), null, null, List.of(beside), worst, markdown),
                new PrintWriter(out), err, text -> text, STOPPED).run();
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
