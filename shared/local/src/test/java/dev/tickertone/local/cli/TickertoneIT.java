package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as a process of its own. */
@Timeout(120)
class TickertoneIT {
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path JAR = Path.of("target", "tickertone.jar").toAbsolutePath();

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path home;

    @BeforeAll
    static void isPackaged() {
        assertThat(JAR).exists();
    }

    @AfterEach
    void endWhatWasStarted() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void scoreAnswersEachLineWithItsScore() throws Exception {
        Process score = start("score");
        score.getOutputStream().write(
                "1\tShares of Apple jumped 5% after strong earnings\tApple\n".getBytes(StandardCharsets.UTF_8));
        score.getOutputStream().close();

        assertThat(new String(score.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .matches("1\t0\\.\\d+\t\\w+ positive\n");
        assertThat(score.waitFor()).isZero();
    }

    @Test
    void upAnswersUntilItIsToldToStopAndStartsAgainOnTheSameHome() throws Exception {
        for (int start = 0; start < 2; start++) {
            Process up = start("up", "--home", home.toString(), "--port", "0", "--s3-port", "0", "--no-samples");
            BufferedReader lines = up.inputReader(StandardCharsets.UTF_8);

            URI api = URI.create(after(lines, "dashboard"));
            assertThat(status(api.resolve("/health"))).isEqualTo(200);

            // Not Process.destroy(), which closes its output as well.
            up.toHandle().destroy();
            assertThat(rest(lines)).last().asString().startsWith("Tickertone has stopped").endsWith(home.toString());
            assertThat(up.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whereKeysAreWantedItSaysHowToMakeTheFirstAndOnlyTheFirst() throws Exception {
        Process up = start("up", "--home", home.toString(), "--port", "0", "--s3-port", "0", "--no-samples", "--keys");
        BufferedReader lines = up.inputReader(StandardCharsets.UTF_8);
        URI api = URI.create(after(lines, "API"));
        assertThat(after(lines, "The API wants a key")).contains("none yet");
        assertThat(status(api)).isEqualTo(401);

        Process make = start("keys", "make", "first", "--quiet", "--home", home.toString());
        String key = new String(make.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(status(api, "x-api-key", key)).isEqualTo(200);
        up.toHandle().destroy();
        assertThat(rest(lines)).last().asString().startsWith("Tickertone has stopped");

        Process again = start("up", "--home", home.toString(), "--port", "0", "--s3-port", "0", "--keys");
        lines = again.inputReader(StandardCharsets.UTF_8);
        after(lines, "Ctrl-C");
        again.toHandle().destroy();
        assertThat(rest(lines)).noneMatch(line -> line.startsWith("The API wants a key"));
    }

    @Test
    void aSecondRunOnTheSameHomeIsOneLine() throws Exception {
        Process first = start("up", "--home", home.toString(), "--port", "0", "--s3-port", "0", "--no-samples");
        after(first.inputReader(StandardCharsets.UTF_8), "dashboard");

        Process second = start("up", "--home", home.toString(), "--port", "0", "--s3-port", "0", "--no-samples");

        assertThat(rest(second.inputReader(StandardCharsets.UTF_8))).last().asString()
                .startsWith("tickertone: " + home + " is in use");
        assertThat(second.waitFor()).isEqualTo(1);
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR.toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        started.add(process);
        return process;
    }

    /** What stands behind a word in the first line that begins with it. */
    private static String after(BufferedReader lines, String word) throws IOException {
        List<String> seen = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            seen.add(line);
            if (line.strip().startsWith(word)) {
                return line.strip().substring(word.length()).strip();
            }
        }
        throw new AssertionError("no line begins with " + word + ": " + seen);
    }

    private static List<String> rest(BufferedReader lines) {
        return lines.lines().toList();
    }

    private static int status(URI uri, String... headers) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(uri);
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
