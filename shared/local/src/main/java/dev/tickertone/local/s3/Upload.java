package dev.tickertone.local.s3;

import java.time.Instant;

/**
 * A finished upload.
 *
 * @param event the event's name as S3's notifications carry it: {@code ObjectCreated:Put}, {@code
 *     ObjectCreated:CompleteMultipartUpload} or {@code ObjectCreated:Copy}
 * @param key decoded
 * @param size in bytes
 * @param etag without quotes
 * @param sequencer hexadecimal; of two uploads to one key the later one has the greater, compared as text of equal
 *     length
 */
public record Upload(
        String event, String bucket, String key, long size, String etag, String sequencer, Instant at) {}
