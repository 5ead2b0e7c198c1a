package dev.tickertone.local.cli;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** One file as the only object of a bucket. What is put beside it is dropped. */
record FileObject(ObjectRef ref, Path file) implements ObjectStore {

    @Override
    public Optional<Info> info(ObjectRef asked) {
        if (!names(asked)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Info(Files.size(file), lastModified(), null, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(ObjectRef asked) throws IOException {
        if (!names(asked)) {
            throw new IOException("there is no such object");
        }
        return Files.newInputStream(file);
    }

    @Override
    public void put(ObjectRef other, byte[] content, String contentType) {
        // A rejection's copy under rejected/; the table has it too.
    }

    @Override
    public void delete(ObjectRef other) {
        // As with what is put, nothing is kept.
    }

    @Override
    public List<Listed> list(String bucket, String prefix, String after) {
        throw new UnsupportedOperationException("one file is no bucket to list");
    }

    /** To the second, as S3 has it. */
    private Instant lastModified() throws IOException {
        return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    private boolean names(ObjectRef asked) {
        return asked.bucket().equals(ref.bucket()) && asked.key().equals(ref.key());
    }
}
