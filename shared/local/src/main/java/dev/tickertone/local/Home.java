package dev.tickertone.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory everything is kept in, while one run has it to itself. */
final class Home implements AutoCloseable {
    private final Path directory;
    private final FileChannel lock;

    private Home(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Takes a directory, made if it is not there.
     *
     * @throws IOException if another run has it, or it cannot be written; the message is one line
     */
    static Home take(Path directory) throws IOException {
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(
                    directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new IOException(directory + " is in use: stop the Tickertone that runs there, or choose another "
                        + "directory with -D" + LocalSettings.HOME_PROPERTY + "=DIR");
            }
            return new Home(directory, channel);
        } catch (FileSystemException e) {
            throw new IOException(directory + " cannot be the home, it is not a directory to write in", e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** The table, what is pending, and how far each reader of the change feed is. */
    Path store() {
        return directory.resolve("tickertone.mv");
    }

    /** Uploaded objects. */
    Path objects() {
        return directory.resolve("s3");
    }

    /** Alerts that were published. */
    Path outbox() {
        return directory.resolve("outbox");
    }

    /** Events that failed every retry. */
    Path failures() {
        return directory.resolve("failures");
    }

    /** What the functions log. */
    Path log() {
        return directory.resolve("functions.log");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
