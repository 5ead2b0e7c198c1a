package dev.tickertone.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelayTest {
    @Test
    void theCommandLineIsPassedOnWithItsProperties() {
        Path java = Path.of("jdk", "bin", "java");

        List<String> command = Relay.command(java, List.of("-Dtickertone.port=1"), new String[] {"up", "a b"});

        assertThat(command).startsWith(java.toString(), "-Dtickertone.port=1")
                .contains("-Dtickertone.attached=true", "-cp", System.getProperty("java.class.path"))
                .endsWith(Launcher.class.getName(), "up", "a b");
    }

    @Test
    void theExitCodeIsTheOtherJavas() throws IOException, InterruptedException {
        Path java = Path.of(ProcessHandle.current().info().command().orElseThrow());

        // What the command answers to words it does not know.
        assertThat(Relay.run(java, new String[] {"no-such-command"})).isEqualTo(2);
    }
}
