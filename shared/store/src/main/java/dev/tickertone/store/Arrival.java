package dev.tickertone.store;

import dev.tickertone.domain.table.Item;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an upload came. It travels on items that are written anyway, from the article to its score and on to the alerts that
 * the score raises, so that each can tell how long it took.
 *
 * @param uploadedAt when S3 had taken the upload, to the millisecond: its event's time. Of an upload that is read without
 *     an event (reprocess, sweep, backfill) the time that S3 last modified the object
 * @param sequencer of S3's event: of two of one key the later has the greater; {@code null} where no event brought it
 * @param requestId S3's id of the request that uploaded it, or {@code null}
 */
public record Arrival(Instant uploadedAt, String sequencer, String requestId) {
    private static final String UPLOADED_AT = "uploaded_at";
    private static final String SEQUENCER = "sequencer";
    private static final String REQUEST = "s3_request_id";

    public Arrival {
        uploadedAt = uploadedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** An upload that no event brought. */
    public static Arrival withoutEvent(Instant lastModified) {
        return new Arrival(lastModified, null, null);
    }

    /** Whether an event of S3's brought it, so that the time since tells how fast the product is. */
    public boolean byEvent() {
        return sequencer != null;
    }

    /** The arrival noted on an item; empty on those of before it was noted. */
    public static Optional<Arrival> of(Item item) {
        return Optional.ofNullable(item.get(UPLOADED_AT))
                .map(at -> new Arrival(Instant.parse(at), item.get(SEQUENCER), item.get(REQUEST)));
    }

    /** Attributes with those of an arrival, if there is one. */
    static Map<String, String> with(Map<String, String> attributes, Arrival arrival) {
        if (arrival == null) {
            return attributes;
        }
        Map<String, String> all = new HashMap<>(attributes);
        all.put(UPLOADED_AT, arrival.uploadedAt().toString());
        if (arrival.sequencer() != null) {
            all.put(SEQUENCER, arrival.sequencer());
        }
        if (arrival.requestId() != null) {
            all.put(REQUEST, arrival.requestId());
        }
        return all;
    }
}
