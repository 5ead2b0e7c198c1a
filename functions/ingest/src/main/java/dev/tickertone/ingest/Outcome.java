package dev.tickertone.ingest;

import dev.tickertone.domain.object.ObjectRef;
import java.util.List;

/**
 * What became of one object.
 *
 * @param status {@code kept}, {@code duplicate} (everything in it was there already), {@code rejected} (nothing could
 *     be read), {@code missing} (deleted meanwhile) or {@code ignored} (not an upload)
 * @param articles ids of the articles in it, known before or not
 * @param rejections reason codes
 * @param quotes how many new quotes were kept
 */
public record Outcome(String status, List<String> articles, List<String> rejections, int quotes) {
    public Outcome {
        articles = List.copyOf(articles);
        rejections = List.copyOf(rejections);
    }

    static Outcome nothing(String status) {
        return new Outcome(status, List.of(), List.of(), 0);
    }

    /** Whether there was nothing to read. */
    public boolean isNothing() {
        return status.equals("missing") || status.equals("ignored");
    }

    /** As a log line: who, what and how it went; never a word of the text. */
    LogLine log(ObjectRef ref, String requestId) {
        return new LogLine("object", status, requestId, ref.bucket(), ref.key(), ref.versionId(), articles, rejections,
                quotes, null);
    }

    /** An object that infrastructure trouble kept from being handled; it comes again with the event. */
    public static LogLine failure(ObjectRef ref, String requestId, Exception failure) {
        return new LogLine("object", "failed", requestId, ref.bucket(), ref.key(), ref.versionId(), List.of(), List.of(),
                0, failure.getClass().getName());
    }

    /** What is logged of an object. */
    public record LogLine(String event, String outcome, String requestId, String bucket, String key, String versionId,
            List<String> articles, List<String> rejections, int quotes, String failure) {}
}
