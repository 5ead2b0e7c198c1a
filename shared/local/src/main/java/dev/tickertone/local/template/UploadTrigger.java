package dev.tickertone.local.template;

import java.util.List;

/**
 * Uploads that a function is told about.
 *
 * @param bucket the bucket's name
 * @param events names of S3 event types, such as {@code s3:ObjectCreated:*}; a last {@code *} stands for anything
 * @param prefix how the object's key begins; empty for any
 * @param suffix how it ends; empty for any
 */
public record UploadTrigger(
        String function, String id, String bucket, List<String> events, String prefix, String suffix)
        implements Trigger {

    public UploadTrigger {
        events = List.copyOf(events);
    }

    /**
     * Whether the function is told.
     *
     * @param event an event's name as events carry it: {@code ObjectCreated:Put}
     * @param key the object's key, decoded
     */
    public boolean matches(String bucketName, String event, String key) {
        return bucket.equals(bucketName)
                && events.stream().anyMatch(type -> names(type, "s3:" + event))
                && key.startsWith(prefix)
                && key.endsWith(suffix);
    }

    private static boolean names(String type, String event) {
        return type.endsWith("*") ? event.startsWith(type.substring(0, type.length() - 1)) : event.equals(type);
    }
}
