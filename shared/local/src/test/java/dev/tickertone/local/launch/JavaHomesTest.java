package dev.tickertone.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaHomesTest {
    @TempDir
    private Path dir;

    @Test
    void aNamedHomeThatIsNewEnoughComesFirst() throws IOException {
        Path named = home("chosen", "27.0.1");
        home("jvm/25", "25.0.3");

        assertThat(homes(named).newEnough(25)).contains(named.resolve("bin/java"));
    }

    @Test
    void aNamedHomeThatIsTooOldIsPassedOver() throws IOException {
        Path named = home("chosen", "17.0.15");
        Path installed = home("jvm/25", "25.0.3");

        assertThat(homes(named).newEnough(25)).contains(installed.resolve("bin/java"));
    }

    @Test
    void ofSeveralTheOldestThatWillDoIsTaken() throws IOException {
        home("jvm/a-26", "26");
        Path wanted = home("jvm/b-25", "25.0.3");
        home("jvm/c-21", "21.0.5");
        home("jvm/d-8", "1.8.0_452");

        assertThat(homes().newEnough(25)).contains(wanted.resolve("bin/java"));
    }

    @Test
    void homesInsideMacBundlesAreFound() throws IOException {
        Path bundle = home("jvm/temurin-25.jdk/Contents/Home", "25.0.3");

        assertThat(homes().newEnough(25)).contains(bundle.resolve("bin/java"));
    }

    @Test
    void aDirectoryWithoutAReleaseFileOrAProgramIsNoHome() throws IOException {
        Files.createDirectories(dir.resolve("jvm/empty"));
        Path broken = home("jvm/no-program", "25.0.3");
        Files.delete(broken.resolve("bin/java"));
        Path odd = home("jvm/odd", "25.0.3");
        Files.writeString(odd.resolve("release"), "JAVA_VERSION=\"not a version\"\n");

        assertThat(homes().newEnough(25)).isEmpty();
    }

    @Test
    void placesThatDoNotExistAreNoError() {
        assertThat(new JavaHomes(List.of(dir.resolve("x")), List.of(dir.resolve("y"))).newEnough(25)).isEmpty();
    }

    private JavaHomes homes(Path... named) {
        return new JavaHomes(List.of(named), List.of(dir.resolve("jvm")));
    }

    private Path home(String name, String version) throws IOException {
        Path home = dir.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.createFile(home.resolve("bin/java"));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }
}
