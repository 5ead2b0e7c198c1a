package dev.tickertone.domain.object;

import java.util.Objects;

/**
 * Names one uploaded object.
 *
 * @param key decoded (a space is a space); never to be used as a file path
 * @param versionId the version in a versioned bucket, or {@code null}
 */
public record ObjectRef(String bucket, String key, String versionId) {
    public ObjectRef {
        Objects.requireNonNull(bucket, "bucket");
        Objects.requireNonNull(key, "key");
    }
}
