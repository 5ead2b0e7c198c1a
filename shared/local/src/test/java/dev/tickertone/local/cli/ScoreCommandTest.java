package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
    private static final String LINE =
            "a\tVerdant Grid shares plunged 30% after it cut its forecast, while Microsoft rose 2%.\tVRDX\n";

    private final ByteArrayOutputStream scores = new ByteArrayOutputStream();

    @TempDir
    private Path dir;

    @Test
    void aSymbolOfTheUsersOwnIsKnownByItsName() throws IOException {
        Path own = Files.writeString(dir.resolve("own.csv"), "symbol,name\nVRDX,Verdant Grid\n");

        assertThat(score(LINE).exitCode()).isZero();
        assertThat(scores.toString(StandardCharsets.UTF_8)).isEqualTo("a\t0.0\tinsufficient evidence\n");

        scores.reset();
        assertThat(score(LINE, "--instruments", own.toString()).exitCode()).isZero();
        assertThat(scores.toString(StandardCharsets.UTF_8)).startsWith("a\t-").endsWith("negative\n");
    }

    @Test
    void aBadRowIsNamedAndTheOthersCount() throws IOException {
        Path own = Files.writeString(dir.resolve("own.csv"), "symbol,name\n,Nameless\nVRDX,Verdant Grid\n");

        Commands.Result result = score(LINE, "--instruments", own.toString());

        assertThat(result.exitCode()).isEqualTo(Tickertone.FAILED);
        assertThat(result.err()).contains("own.csv:2: no symbol");
        assertThat(scores.toString(StandardCharsets.UTF_8)).startsWith("a\t-");
    }

    @Test
    void aFileThatIsNotThereEndsIt() {
        Commands.Result result = score(LINE, "--instruments", dir.resolve("none.csv").toString());

        assertThat(result.exitCode()).isEqualTo(Tickertone.FAILED);
        assertThat(result.err()).contains("none.csv: there is no such file");
        assertThat(scores.size()).isZero();
    }

    private Commands.Result score(String lines, String... options) {
        InputStream in = System.in;
        PrintStream out = System.out;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        System.setOut(new PrintStream(scores, true, StandardCharsets.UTF_8));
        try {
            String[] line = new String[options.length + 1];
            line[0] = "score";
            System.arraycopy(options, 0, line, 1, options.length);
            return Commands.run(line);
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
    }
}
