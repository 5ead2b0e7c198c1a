package dev.tickertone.local.s3;

/** Is told of finished uploads. Called by several threads at once. */
@FunctionalInterface
public interface UploadListener {
    /**
     * Takes note of an upload, for good, before its uploader is told that it succeeded.
     *
     * @throws RuntimeException if it could not; then the uploader is told that the upload failed
     */
    void uploaded(Upload upload);
}
