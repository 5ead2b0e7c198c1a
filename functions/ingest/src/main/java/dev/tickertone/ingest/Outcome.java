package dev.tickertone.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.store.Arrival;
import dev.tickertone.store.log.Log;
import dev.tickertone.store.log.Metric;
import java.util.List;
import java.util.Set;

/**
 * What became of one object.
 *
 * @param status {@code kept}, {@code duplicate} (everything in it was there already), {@code rejected} (nothing could
 *     be read), {@code missing} (deleted meanwhile) or {@code ignored} (not an upload)
 * @param articles ids of the articles in it, known before or not
 * @param rejections reason codes
 * @param quotes how many new quotes were kept
 * @param ingested those of the articles that were not known before
 * @param arrival how it came; {@code null} where there was nothing to read
 */
public record Outcome(String status, List<String> articles, List<String> rejections, int quotes, Set<String> ingested,
        Arrival arrival) {
    public Outcome {
        articles = List.copyOf(articles);
        rejections = List.copyOf(rejections);
        ingested = Set.copyOf(ingested);
    }

    static Outcome nothing(String status) {
        return new Outcome(status, List.of(), List.of(), 0, Set.of(), null);
    }

    /** Whether there was nothing to read. */
    public boolean isNothing() {
        return status.equals("missing") || status.equals("ignored");
    }

    /** Logs and counts it: a line for each article, and one for the object; never a word of the text. */
    void log(Log log, ObjectRef ref) {
        articles.forEach(id -> log.info("article_ingested", line -> describe(
                line.put("article", id).put("new", ingested.contains(id)), ref, arrival)));
        log.info("object_read", line -> {
            describe(line.put("outcome", status), ref, arrival).put("articles", articles.size()).put("quotes", quotes);
            ArrayNode reasons = line.putArray("rejections");
            rejections.stream().distinct().forEach(reasons::add);
        });
        log.count(Metric.INGESTED, ingested.size());
        log.count(Metric.REJECTED, rejections.size());
        log.count(Metric.QUOTES, quotes);
    }

    /** Logs an object that infrastructure trouble kept from being handled; it comes again with the event. */
    public static void failed(Log log, ObjectRef ref, Arrival arrival, Exception failure) {
        log.error("object_failed", failure, line -> describe(line, ref, arrival));
    }

    /** Adds which object, and how it came. */
    static ObjectNode describe(ObjectNode line, ObjectRef ref, Arrival arrival) {
        return line.put("bucket", ref.bucket()).put("key", ref.key()).put("version_id", ref.versionId())
                .put("sequencer", arrival == null ? null : arrival.sequencer())
                .put("s3_request_id", arrival == null ? null : arrival.requestId());
    }
}
