package dev.tickertone.local.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import java.time.Clock;
import java.util.List;

/** Changes of the table as DynamoDB's streams tell them to Lambda. */
public final class StreamEvents {
    private static final String SOME_STREAM =
            "arn:aws:dynamodb:us-east-1:000000000000:table/tickertone/stream/local";

    private final String stream;
    private final String region;
    private final Clock clock;

    /** @param stream the ARN of the stream, which names its region */
    public StreamEvents(String stream, Clock clock) {
        this.stream = stream;
        this.region = stream.split(":", 6)[3];
        this.clock = clock;
    }

    /** A change and the record made of it. */
    public record Entry(String sequence, JsonNode record) {}

    /** The record of a change. */
    public Entry entry(Change change) {
        Key key = (change.after() == null ? change.before() : change.after()).key();
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("eventID", change.sequence())
                .put("eventName", change.eventName())
                .put("eventVersion", "1.1")
                .put("eventSource", "aws:dynamodb")
                .put("awsRegion", region);
        ObjectNode body = record.putObject("dynamodb");
        body.put("ApproximateCreationDateTime", clock.instant().getEpochSecond());
        keys(body.putObject("Keys"), key);
        if (change.after() != null) {
            image(body.putObject("NewImage"), change.after());
        }
        if (change.before() != null) {
            image(body.putObject("OldImage"), change.before());
        }
        body.put("SequenceNumber", change.sequence()).put("StreamViewType", "NEW_AND_OLD_IMAGES");
        record.put("eventSourceARN", stream);
        return new Entry(change.sequence(), record);
    }

    /** Changes as one event of a stream that does not matter. */
    public static String json(List<Change> changes) {
        StreamEvents stream = new StreamEvents(SOME_STREAM, Clock.systemUTC());
        return event(changes.stream().map(stream::entry).toList());
    }

    /** Records as one event. */
    public static String event(List<Entry> entries) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.putArray("Records").addAll(entries.stream().map(Entry::record).toList());
        return event.toString();
    }

    private static void keys(ObjectNode keys, Key key) {
        keys.putObject("pk").put("S", key.partition());
        keys.putObject("sk").put("S", key.sort());
    }

    private static void image(ObjectNode image, Item item) {
        keys(image, item.key());
        item.attributes().forEach((name, value) -> image.putObject(name).put("S", value));
        if (item.expiresAt() != null) {
            image.putObject("expires_at").put("N", Long.toString(item.expiresAt().getEpochSecond()));
        }
    }
}
