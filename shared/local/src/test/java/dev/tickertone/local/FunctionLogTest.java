package dev.tickertone.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionLogTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T21:05:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    private void write(String line) throws IOException {
        try (FunctionLog log = FunctionLog.open(home.resolve("f.log"), CLOCK)) {
            log.of("Scoring").accept(line);
        }
    }

    private void fill(long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(home.resolve("f.log").toFile(), "rw")) {
            file.setLength(size);
        }
    }

    @Test
    void linesSayWhenAndWhoAndGoOnBehindThoseOfTheLastRun() throws IOException {
        write("one\n");
        write("two");

        assertThat(home.resolve("f.log"))
                .hasContent("2026-11-20T21:05:00Z Scoring one\n2026-11-20T21:05:00Z Scoring two");
    }

    @Test
    void aFileThatGrewTooLargeIsPutAsideAtTheNextStart() throws IOException {
        fill(FunctionLog.MAX_SIZE);
        write("still fits");
        assertThat(home.resolve("f.log.old")).doesNotExist();

        write("a new file");
        assertThat(home.resolve("f.log.old")).exists();
        assertThat(Files.size(home.resolve("f.log"))).isLessThan(100);
    }
}
