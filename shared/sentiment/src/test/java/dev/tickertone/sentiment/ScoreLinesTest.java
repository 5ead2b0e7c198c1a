package dev.tickertone.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreLinesTest {

    @Test
    void eachLineIsAnsweredInOrderWithScoreAndLabel() throws IOException {
        List<String> out = run("a\tProfit rose 12%\nb\tBrontel climbs, Quarlex tumbles\tQuarlex\n");

        assertThat(out).hasSize(2);
        assertThat(out.get(0)).matches("a\t0\\.\\d+\t(mildly|moderately|strongly) positive");
        assertThat(out.get(1)).matches("b\t-0\\.\\d+\t(mildly|moderately|strongly) negative");
    }

    @Test
    void nothingFoundIsZeroAndSaysSo() throws IOException {
        assertThat(run("a\tThe meeting is on Monday\nb\tSales rose\tQuarlex\n"))
                .containsExactly("a\t0.0\tinsufficient evidence", "b\t0.0\tinsufficient evidence");
    }

    @Test
    void linesWithoutTextOrWithTooManyColumnsAreAnsweredToo() throws IOException {
        List<String> out = run("a\n\nc\t\t\t\t\n\u00e9\tSales fell\t\textra");

        assertThat(out).hasSize(4);
        assertThat(out.get(0)).isEqualTo("a\t0.0\tinsufficient evidence");
        assertThat(out.get(3)).startsWith("\u00e9\t-0.");
    }

    private static List<String> run(String in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScoreLines.run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, SentimentScorer.standard());
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
