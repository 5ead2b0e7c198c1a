package dev.tickertone.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.store.log.Log;
import dev.tickertone.store.log.Metric;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A Lambda event of a DynamoDB stream: changes in, the partial batch response out. Strings, and the number
 * {@code expires_at}, are all that Tickertone stores; other attributes are left out.
 */
public final class StreamEvent {
    private static final String ARTICLE = "article#";

    private StreamEvent() {}

    /** The changes in an event, in its order. */
    public static List<Change> read(InputStream event) throws IOException {
        return changes(Json.mapper().readTree(event).path("Records"));
    }

    private static List<Change> changes(JsonNode records) {
        List<Change> changes = new ArrayList<>();
        for (JsonNode record : records) {
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
     * @param log told which change failed and how, and how old the oldest was when it came
     */
    public static void handle(InputStream event, OutputStream response, Log log, Consumer<Change> each)
            throws IOException {
        handle(event, response, log, each, () -> { });
    }

    /**
     * As {@link #handle(InputStream, OutputStream, Log, Consumer)}, with something that is done once for all the changes
     * that were handled, also for those before a failure: they do not come again. If that fails, all do.
     */
    public static void handle(
            InputStream event, OutputStream response, Log log, Consumer<Change> each, Runnable together)
            throws IOException {
        JsonNode records = Json.mapper().readTree(event).path("Records");
        oldest(records).ifPresent(at -> log.since(Metric.STREAM_AGE, at));
        List<Change> changes = changes(records);
        Change failed = null;
        for (Change change : changes) {
            if (failed == null && fails(() -> each.accept(change), change, log)) {
                failed = change;
            }
        }
        if (!changes.isEmpty() && fails(together, changes.getFirst(), log)) {
            failed = changes.getFirst();
        }
        Json.mapper().writeValue(response, Map.of("batchItemFailures", failed == null ? List.of()
                : List.of(Map.of("itemIdentifier", failed.sequence()))));
    }

    /** When the oldest of the changes was written; empty where the event does not say. */
    private static Optional<Instant> oldest(JsonNode records) {
        return records.valueStream().map(record -> record.at("/dynamodb/ApproximateCreationDateTime"))
                .filter(JsonNode::isNumber).map(seconds -> seconds.decimalValue().movePointRight(3).longValue())
                .min(Comparator.naturalOrder()).map(Instant::ofEpochMilli);
    }

    private static boolean fails(Runnable step, Change change, Log log) {
        try {
            step.run();
            return false;
        } catch (RuntimeException e) {
            Key key = (change.after() == null ? change.before() : change.after()).key();
            log.error("change_failed", e, line -> line
                    .put("article", key.partition().startsWith(ARTICLE) ? key.partition().substring(ARTICLE.length()) : null)
                    .put("item", key.partition() + "/" + key.sort()).put("sequence", change.sequence()));
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
