package dev.tickertone.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @Test
    void theCommandLineIsPassedOnWithItsProperties() {
        List<String> command =
                Relay.command(Path.of("/jdk/bin/java"), List.of("-Dtickertone.port=1"), new String[] {"up", "a b"});

        assertThat(command).startsWith(Path.of("/jdk/bin/java").toString(), "-Dtickertone.port=1")
                .containsSubsequence("-Dtickertone.attached=true", Launcher.class.getName(), "up", "a b");
    }

    @Test
    void theExitCodeIsTheOtherJavas() throws IOException, InterruptedException {
        assertThat(Relay.run(JAVA, new String[] {"no-such-command"})).isEqualTo(2);
        assertThat(Relay.run(JAVA, new String[] {"--version"})).isZero();
    }
}
