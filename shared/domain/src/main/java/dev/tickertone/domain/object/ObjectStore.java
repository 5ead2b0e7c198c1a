package dev.tickertone.domain.object;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** The bucket that uploads arrive in. Implementations are safe for use by several threads. */
public interface ObjectStore {

    /**
     * What is known of an object before any byte of it is read.
     *
     * @param size in bytes
     * @param lastModified when the upload was finished
     * @param contentType as the uploader declared it, or {@code null}
     */
    record Info(long size, Instant lastModified, String contentType) {}

    /** The object's facts, or empty if it is not (or no longer) there. */
    Optional<Info> info(ObjectRef ref);

    /** The object's bytes. The caller closes the stream and caps what it reads. */
    InputStream open(ObjectRef ref) throws IOException;

    /** Writes a small object, replacing what was there. */
    void put(ObjectRef ref, byte[] content, String contentType);
}
