package dev.tickertone.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.function.Consumer;

/** What the functions log, in a file: the console is for what a person waits for. */
final class FunctionLog implements AutoCloseable {
    /** A file larger than this, in bytes, is put aside at the next start. */
    static final long MAX_SIZE = 10_000_000;

    private final PrintWriter out;
    private final Clock clock;

    private FunctionLog(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    static FunctionLog open(Path file, Clock clock) throws IOException {
        if (Files.exists(file) && Files.size(file) > MAX_SIZE) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new FunctionLog(new PrintWriter(Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)), clock);
    }

    /** Takes the lines of one function. */
    Consumer<String> of(String function) {
        return line -> write(clock.instant() + " " + function + " " + line.strip());
    }

    private synchronized void write(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public void close() {
        out.close();
    }
}
