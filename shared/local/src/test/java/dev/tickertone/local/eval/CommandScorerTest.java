package dev.tickertone.local.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class CommandScorerTest {
    private static final List<Row> TWO = List.of(
            new Row("x", "Oil is up\n\nAcme\tis not.", 9, new Subject.Listed("ACME"), Polarity.NEUTRAL, 0.0, false),
            new Row("y", "It rose.", 0, new Subject.Whole(), Polarity.POSITIVE, null, false));

    @TempDir
    private Path folder;

    @Test
    void answersCountByTheirNumberInAnyOrder() throws IOException {
        assertThat(score("printf '1\\t0.25\\n0\\t-1\\tmildly negative\\n'", TWO))
                .containsExactly(Answer.of(-1), Answer.of(0.25));
    }

    @Test
    void theCommandReadsOneLineARow() throws IOException {
        Path copy = folder.resolve("in");

        score("tee " + copy + " | sed 's/\\t.*/\\t0/'", TWO);

        assertThat(Files.readString(copy)).isEqualTo("0\tOil is up. Acme is not.\tACME\n1\tIt rose.\n");
    }

    @Test
    void nothingFoundIsNoScoreOfZero() throws IOException {
        assertThat(score("printf '0\\t0.0\\tinsufficient evidence\\n1\\t0\\tneutral\\n'", TWO))
                .containsExactly(Answer.NONE, Answer.of(0));
    }

    @Test
    void aCommandThatAnswersWhileItReadsDoesNotBlock() throws IOException {
        Row row = new Row("x", "It rose. ".repeat(50), 0, new Subject.Whole(), Polarity.POSITIVE, null, false);
        List<Row> many = IntStream.range(0, 5000).mapToObj(i -> row).toList();

        assertThat(score("sed 's/\\t/\\t0.5\\t/'", many)).hasSize(5000).containsOnly(Answer.of(0.5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "cat >/dev/null; exit 3 | the command ended with 3",
        "printf '0\\t0\\n' | the command did not answer 1 of 2 rows",
        "echo hello | the command wrote a line that is not id<TAB>score from -1 to 1: hello",
        "printf '2\\t0\\n' | the command wrote a line that is not id<TAB>score",
        "printf '0\\t7\\n' | the command wrote a line that is not id<TAB>score",
        "printf '0\\tNaN\\n' | the command wrote a line that is not id<TAB>score"})
    void aCommandThatDoesNotScoreIsNamedWithWhatItDid(String command, String reason) {
        assertThatThrownBy(() -> score(command, TWO)).isInstanceOf(IOException.class)
                .hasMessageStartingWith("other: " + reason);
    }

    private static List<Answer> score(String command, List<Row> rows) throws IOException {
        Progress silent = new Progress(new PrintWriter(new StringWriter()), Clock.systemUTC(), "", rows.size());
        return new CommandScorer("other", command).score(rows, silent);
    }
}
