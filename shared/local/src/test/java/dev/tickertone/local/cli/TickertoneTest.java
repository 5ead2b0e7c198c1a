package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@Timeout(60)
class TickertoneTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path home;

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("up ", "analyze ", "score ", "eval ", "trace ", "redrive ", "keys ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "analyze", "score", "eval", "trace", "redrive", "keys"})
    void eachCommandHasItsOwnHelp(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: tickertone " + command);
    }

    @Test
    void theVersionIsOneOfTheProductAndOneOfJava() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("tickertone ").contains("Java ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bogus", "analyze", "up --port x", "score file.txt", "eval", "eval --half all x.tsv",
        "eval --worst -1 x.tsv", "eval --beside vader x.tsv", "trace", "trace a b", "trace a --key k", "--no-such-option"})
    void aUsageErrorEndsWith2AndShowsTheUsage(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: tickertone");
    }

    @Test
    void aBusyPortIsOneLineAndEndsWith1() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(run("up", "--home", home.toString(), "--port", port, "--s3-port", "0", "--no-samples"))
                    .isEqualTo(1);
            assertThat(err.toString().strip()).startsWith("tickertone: port " + port).doesNotContain("\n")
                    .contains("-Dtickertone.port=N");
        }
    }

    @Test
    void aBusyS3PortIsOneLineAndEndsWith1() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(run("up", "--home", home.toString(), "--port", "0", "--s3-port", port, "--no-samples"))
                    .isEqualTo(1);
            assertThat(err.toString().strip()).startsWith("tickertone: port " + port).doesNotContain("\n")
                    .contains("-Dtickertone.s3.port=N");
        }
    }

    @Test
    void aLabelledSetThatIsNotThereIsOneLineAndEndsWith1() {
        assertThat(run("eval", home.resolve("none.tsv").toString())).isEqualTo(1);
        assertThat(err.toString().strip()).startsWith("tickertone: ").endsWith("none.tsv: there is no such file")
                .doesNotContain("\n");
    }

    private int run(String... args) {
        CommandLine command = Tickertone.commandLine();
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }
}
