package dev.tickertone.ingest.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.store.Arrival;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * What S3 tells a function.
 *
 * @param created objects that were created, in the event's order
 * @param unreadable how many records name no object; they can only be looked at by a person
 */
public record S3Event(List<Created> created, int unreadable) {
    public S3Event {
        created = List.copyOf(created);
    }

    /**
     * An object that was created.
     *
     * @param arrival {@code null} where the event does not say when, as one that no S3 sent
     */
    public record Created(ObjectRef ref, Arrival arrival) {}

    /**
     * Reads an event. The message that S3 sends when a notification is set up ({@code s3:TestEvent}) and records of
     * other things than creation name no objects and are no errors.
     *
     * @throws IOException if the event is not JSON
     */
    public static S3Event read(InputStream event) throws IOException {
        JsonNode root = Json.mapper().readTree(event);
        if (root.path("Event").asText().equals("s3:TestEvent")) {
            return new S3Event(List.of(), 0);
        }
        if (!root.path("Records").isArray()) {
            return new S3Event(List.of(), 1);
        }
        List<Created> created = new ArrayList<>();
        int unreadable = 0;
        for (JsonNode record : root.path("Records")) {
            if (isCreation(record.path("eventName").asText())) {
                ObjectRef ref = ref(record.path("s3"));
                if (ref == null) {
                    unreadable++;
                } else {
                    created.add(new Created(ref, arrival(record)));
                }
            }
        }
        return new S3Event(created, unreadable);
    }

    private static boolean isCreation(String eventName) {
        return eventName.startsWith("ObjectCreated:") || eventName.startsWith("s3:ObjectCreated:");
    }

    private static Arrival arrival(JsonNode record) {
        try {
            return new Arrival(Instant.parse(record.path("eventTime").asText("")),
                    record.at("/s3/object/sequencer").asText(null),
                    record.at("/responseElements/x-amz-request-id").asText(null));
        } catch (DateTimeParseException notSaid) {
            return null;
        }
    }

    private static ObjectRef ref(JsonNode s3) {
        String bucket = s3.path("bucket").path("name").asText();
        String key = decoded(s3.path("object").path("key").asText());
        String version = s3.path("object").path("versionId").asText("");
        return bucket.isEmpty() || key == null || key.isEmpty() ? null
                : new ObjectRef(bucket, key, version.isEmpty() ? null : version);
    }

    /** Keys arrive form-encoded once: {@code +} is a space, {@code %2B} a plus. */
    private static String decoded(String key) {
        try {
            return URLDecoder.decode(key, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }
}
