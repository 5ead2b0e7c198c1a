package dev.tickertone.ingest.market;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An upload copied to this machine's disk. Its quotes are stored more slowly than it is sent, by minutes, and no server
 * keeps a connection open for long that nobody reads from. Lambda's disk holds 512 MB.
 */
final class Spool implements AutoCloseable {
    private static final int BUFFER = 65_536;

    private final Path file;
    private long size;

    private Spool(Path file) {
        this.file = file;
    }

    /**
     * Copies a stream, if it is too long to just beyond the limit: an object may be replaced by a larger one after its
     * size was looked at.
     */
    static Spool of(InputStream content, long limit) throws IOException {
        Spool spool = new Spool(Files.createTempFile("quotes", null));
        try (var out = Files.newOutputStream(spool.file)) {
            byte[] buffer = new byte[BUFFER];
            int read = content.read(buffer);
            while (read >= 0 && spool.size <= limit) {
                out.write(buffer, 0, read);
                spool.size += read;
                read = content.read(buffer);
            }
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
        return spool;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
