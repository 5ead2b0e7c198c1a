package dev.tickertone.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Write;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the process that wrote is killed. */
class EmbeddedTableCrashTest {
    private static final int ENOUGH = 200;

    /** The process to be killed: writes pairs of items for ever, and says so after each. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            EmbeddedTable table = EmbeddedTable.in(Path.of(args[0]));
            for (int i = 0; ; i++) {
                table.write(List.of(Write.put(left(i)), Write.put(right(i))));
                System.out.println(i);
            }
        }
    }

    private static Item left(int i) {
        return new Item(new Key("left", "k" + i), Map.of("value", "x".repeat(i)));
    }

    private static Item right(int i) {
        return new Item(new Key("right", "k" + i), Map.of("value", "y".repeat(i)));
    }

    @Test
    void keepsEachAcknowledgedGroupWholeWhenTheProcessIsKilled(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("table.mv");
        int acknowledged = writeAndKill(file);

        try (EmbeddedTable table = EmbeddedTable.in(file)) {
            for (int i = 0; i <= acknowledged; i++) {
                assertThat(table.get(left(i).key())).contains(left(i));
                assertThat(table.get(right(i).key())).contains(right(i));
            }
            Key unsaid = left(acknowledged + 1).key();
            assertThat(table.get(unsaid).isPresent())
                    .isEqualTo(table.get(right(acknowledged + 1).key()).isPresent());
            List<Change> changes = table.read(null, Integer.MAX_VALUE);
            assertThat(changes).hasSizeGreaterThanOrEqualTo(2 * (acknowledged + 1));
            assertThat(changes.size() % 2).isZero();
        }
    }

    private static int writeAndKill(Path file) throws IOException {
        Process writer = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Writer.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int last = -1;
        try (BufferedReader lines = writer.inputReader()) {
            while (last < ENOUGH) {
                last = Integer.parseInt(lines.readLine());
            }
        } finally {
            writer.destroyForcibly().onExit().join();
        }
        return last;
    }
}
