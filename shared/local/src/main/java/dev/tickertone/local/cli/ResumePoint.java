package dev.tickertone.local.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How far a directory was uploaded, in a file of the home.
 *
 * @param file holds the last key of the directory's list before which all are uploaded
 */
record ResumePoint(Path file) {
    private static final int NAME_BYTES = 8;

    /** The point of one directory. */
    static ResumePoint of(Path home, Path directory) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(directory.toRealPath().toString().getBytes(StandardCharsets.UTF_8));
            Path folder = Files.createDirectories(home.resolve("backfill"));
            return new ResumePoint(folder.resolve(HexFormat.of().formatHex(hash, 0, NAME_BYTES) + ".txt"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The last key before which all are uploaded; empty at the start. */
    String last() throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** Moves on, whole or not at all. */
    void reach(String key) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, key);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Begins at the start the next time. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
