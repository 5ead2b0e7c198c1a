package dev.tickertone.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RelayTest {
    @TempDir
    private Path dir;

    @Test
    void theCommandLineIsPassedOnWithItsProperties() {
        Path java = Path.of("jdk", "bin", "java");

        List<String> command = Relay.command(java, List.of("-Dtickertone.port=1"), new String[] {"up", "a b"});

        assertThat(command).startsWith(java.toString(), "-Dtickertone.port=1")
                .contains("-Dtickertone.attached=true", "-cp", System.getProperty("java.class.path"))
                .endsWith(Launcher.class.getName(), "up", "a b");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for java is a shell script")
    void theExitCodeIsTheOtherJavas() throws IOException, InterruptedException {
        Path java = Files.writeString(dir.resolve("java"), "#!/bin/sh\nexit 7\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        assertThat(Relay.run(java, new String[] {"score"})).isEqualTo(7);
    }
}
