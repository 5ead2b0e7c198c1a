package dev.tickertone.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A Lambda event of a DynamoDB stream: changes in, the partial batch response out. Strings, and the number
 * {@code expires_at}, are all that Tickertone stores; other attributes are left out.
 */
public final class StreamEvent {
    private StreamEvent() {}

    /** The changes in an event, in its order. */
    public static List<Change> read(InputStream event) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (JsonNode record : Json.mapper().readTree(event).path("Records")) {
            JsonNode body = record.path("dynamodb");
            changes.add(new Change(body.path("SequenceNumber").asText(),
                    item(body.get("OldImage")), item(body.get("NewImage"))));
        }
        return changes;
    }

    /**
     * Handles each change in turn and writes the partial batch response. It stops at the first failure and names it:
     * the stream starts again there, so going on would only do the rest twice.
     *
     * @param onFailure told which change failed and how, for the log
     */
    public static void handle(
            InputStream event, OutputStream response, Consumer<Change> each,
            BiConsumer<Change, RuntimeException> onFailure) throws IOException {
        handle(event, response, each, () -> { }, onFailure);
    }

    /**
     * As {@link #handle(InputStream, OutputStream, Consumer, BiConsumer)}, with something that is done once for all the
     * changes that were handled, also for those before a failure: they do not come again. If that fails, all do.
     */
    public static void handle(
            InputStream event, OutputStream response, Consumer<Change> each, Runnable together,
            BiConsumer<Change, RuntimeException> onFailure) throws IOException {
        List<Change> changes = read(event);
        Change failed = null;
        for (Change change : changes) {
            if (failed == null && fails(() -> each.accept(change), change, onFailure)) {
                failed = change;
            }
        }
        if (!changes.isEmpty() && fails(together, changes.getFirst(), onFailure)) {
            failed = changes.getFirst();
        }
        Json.mapper().writeValue(response, Map.of("batchItemFailures", failed == null ? List.of()
                : List.of(Map.of("itemIdentifier", failed.sequence()))));
    }

    private static boolean fails(Runnable step, Change change, BiConsumer<Change, RuntimeException> onFailure) {
        try {
            step.run();
            return false;
        } catch (RuntimeException e) {
            onFailure.accept(change, e);
            return true;
        }
    }

    private static Item item(JsonNode image) {
        if (image == null || image.isNull()) {
            return null;
        }
        Map<String, String> attributes = new HashMap<>();
        Instant expiresAt = null;
        for (Map.Entry<String, JsonNode> attribute : image.properties()) {
            switch (attribute.getKey()) {
                case "pk", "sk" -> { }
                case "expires_at" -> expiresAt = Instant.ofEpochSecond(attribute.getValue().path("N").asLong());
                default -> {
                    if (attribute.getValue().has("S")) {
                        attributes.put(attribute.getKey(), attribute.getValue().path("S").asText());
                    }
                }
            }
        }
        return new Item(new Key(image.path("pk").path("S").asText(), image.path("sk").path("S").asText()),
                attributes, expiresAt);
    }
}
