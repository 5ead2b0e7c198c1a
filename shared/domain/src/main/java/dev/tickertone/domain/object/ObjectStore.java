package dev.tickertone.domain.object;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bucket that uploads arrive in. Implementations are safe for use by several threads. */
public interface ObjectStore {

    /**
     * What is known of an object before any byte of it is read.
     *
     * @param size in bytes
     * @param lastModified when the upload was finished
     * @param contentType as the uploader declared it, or {@code null}
     * @param etag tells this content from any other under the same key, without quotes
     */
    record Info(long size, Instant lastModified, String contentType, String etag) {}

    /**
     * An object in a list.
     *
     * @param etag as in {@link Info}
     */
    record Listed(String key, String etag, Instant lastModified) {}

    /** Most objects listed at once. */
    int MAX_LISTED = 1_000;

    /** The object's facts, or empty if it is not (or no longer) there. */
    Optional<Info> info(ObjectRef ref);

    /** The object's bytes. The caller closes the stream and caps what it reads. */
    InputStream open(ObjectRef ref) throws IOException;

    /** Writes a small object, replacing what was there. */
    void put(ObjectRef ref, byte[] content, String contentType);

    /** Removes an object; nothing happens where there is none. */
    void delete(ObjectRef ref);

    /**
     * The next objects of a bucket, at most {@link #MAX_LISTED}, by the bytes of their keys.
     *
     * @param prefix how keys begin
     * @param after the key to go on after, or {@code null}
     * @return empty at the end
     */
    List<Listed> list(String bucket, String prefix, String after);
}
