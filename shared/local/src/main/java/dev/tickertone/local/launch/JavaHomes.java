package dev.tickertone.local.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Java installations of a machine, by the {@code release} file each has. Nothing is run to find them.
 *
 * @see <a href="https://openjdk.org/jeps/223">JEP 223, version strings</a>
 */
final class JavaHomes {
    /** Where installers of the common systems put their Java homes, each in a directory of its own. */
    private static final List<String> SYSTEM = List.of(
            "/usr/lib/jvm", "/usr/lib64/jvm", "/usr/java", "/usr/local/java", "/opt/java", "/opt/jdk", "/opt",
            "/Library/Java/JavaVirtualMachines", "/opt/homebrew/opt", "/usr/local/opt", "C:\\Program Files\\Java",
            "C:\\Program Files\\Eclipse Adoptium", "C:\\Program Files\\Amazon Corretto",
            "C:\\Program Files\\Microsoft", "C:\\Program Files\\Zulu");

    /** As {@link #SYSTEM}, under a user's home directory. */
    private static final List<String> USER = List.of(
            ".sdkman/candidates/java", ".jdks", ".jenv/versions", ".asdf/installs/java",
            ".local/share/mise/installs/java", "Library/Java/JavaVirtualMachines");

    /** Where the home is inside such a directory; the longer ones are those of macOS bundles and Homebrew. */
    private static final List<String> INSIDE = List.of(
            "", "Contents/Home", "libexec/openjdk.jdk/Contents/Home");

    private final List<Path> named;
    private final List<Path> parents;

    /**
     * @param named homes that somebody chose; the first new enough is taken before any other
     * @param parents directories that hold homes
     */
    JavaHomes(List<Path> named, List<Path> parents) {
        this.named = named;
        this.parents = parents;
    }

    /** {@code JAVA_HOME}, then the usual places. */
    static JavaHomes ofThisMachine() {
        List<Path> named = new ArrayList<>();
        add(named, System.getenv("JAVA_HOME"));
        add(named, System.getenv("JDK_HOME"));
        List<Path> parents = new ArrayList<>();
        String home = System.getProperty("user.home");
        USER.forEach(place -> add(parents, home + "/" + place));
        SYSTEM.forEach(place -> add(parents, place));
        return new JavaHomes(named, parents);
    }

    /** The {@code java} program of a home of at least this feature version; of several, the oldest. */
    Optional<Path> newEnough(int feature) {
        for (Path home : named) {
            if (version(home) >= feature && program(home).isPresent()) {
                return program(home);
            }
        }
        Path best = null;
        for (Path parent : parents) {
            for (Path home : homesIn(parent)) {
                int version = version(home);
                boolean fits = version >= feature && (best == null || version < version(best));
                best = fits && program(home).isPresent() ? home : best;
            }
        }
        return Optional.ofNullable(best).flatMap(JavaHomes::program);
    }

    private static List<Path> homesIn(Path parent) {
        List<Path> homes = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(parent)) {
            for (Path child : children) {
                INSIDE.forEach(inside -> homes.add(child.resolve(inside)));
            }
        } catch (IOException e) {
            return List.of();
        }
        homes.sort(null);
        return homes;
    }

    /** The feature version a home's {@code release} file names; 0 where it does not. */
    private static int version(Path home) {
        try {
            for (String line : Files.readAllLines(home.resolve("release"), StandardCharsets.UTF_8)) {
                if (line.startsWith("JAVA_VERSION=")) {
                    String version = line.substring("JAVA_VERSION=".length()).replace("\"", "").trim();
                    return Runtime.Version.parse(version).feature();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
        return 0;
    }

    private static Optional<Path> program(Path home) {
        for (String name : List.of("java", "java.exe")) {
            Path program = home.resolve("bin").resolve(name);
            if (Files.isExecutable(program)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    private static void add(List<Path> paths, String path) {
        try {
            if (path != null && !path.isBlank()) {
                paths.add(Path.of(path));
            }
        } catch (InvalidPathException e) {
            // A place of another operating system.
            return;
        }
    }
}
