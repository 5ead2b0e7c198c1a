package dev.tickertone.local.redrive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.util.regex.Pattern;

/**
 * Tells the kinds of message apart. Sources of the shapes: "Capturing records of Lambda asynchronous invocations" and
 * "Retain discarded records with DynamoDB" in the Lambda guide, "Amazon SNS dead-letter queues", and "Using dead-letter
 * queues to process undelivered events in EventBridge", whose messages are the events themselves.
 */
final class FailureReader {
    /** DynamoDB's sequence numbers have 21 to 40 digits. */
    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,40}");

    private FailureReader() {}

    static Failure read(String body) {
        try {
            return of(Json.mapper().readTree(body));
        } catch (JsonProcessingException e) {
            return new Failure.Unknown("it is not JSON");
        }
    }

    private static Failure of(JsonNode message) {
        String function = message.path("requestContext").path("functionArn").asText();
        if (message.path("DDBStreamBatchInfo").isObject()) {
            return batch(function, message.path("DDBStreamBatchInfo"));
        }
        if (!function.isEmpty() && message.has("requestPayload")) {
            JsonNode event = message.path("requestPayload");
            return isScheduled(event) ? scheduled(event) : new Failure.Invocation(function, event.toString());
        }
        if (message.path("Type").asText().equals("Notification") && message.path("Message").isTextual()) {
            return new Failure.Undelivered(message.path("Subject").asText(), alert(message.path("Message").asText()));
        }
        return isScheduled(message) ? scheduled(message) : new Failure.Unknown("it is nothing that this stack sends there");
    }

    private static Failure batch(String function, JsonNode info) {
        String first = info.path("startSequenceNumber").asText();
        String last = info.path("endSequenceNumber").asText();
        String stream = info.path("streamArn").asText();
        String shard = info.path("shardId").asText();
        boolean whole = SEQUENCE.matcher(first).matches() && SEQUENCE.matcher(last).matches()
                && !stream.isEmpty() && !shard.isEmpty();
        return whole ? new Failure.Batch(function, stream, shard, first, last)
                : new Failure.Unknown("it does not say where in the stream the changes are");
    }

    private static boolean isScheduled(JsonNode event) {
        return event.path("source").asText().equals("aws.events")
                && event.path("detail-type").asText().equals("Scheduled Event");
    }

    private static Failure scheduled(JsonNode event) {
        String rule = event.path("resources").path(0).asText();
        return new Failure.Scheduled(rule.substring(rule.lastIndexOf('/') + 1));
    }

    /** Queues and webhooks get the alert as JSON; the other bodies are text. */
    private static String alert(String text) {
        try {
            return Json.mapper().readTree(text).path("id").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
