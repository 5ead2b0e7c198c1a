package dev.tickertone.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.table.Change;
import dev.tickertone.local.event.StreamEvents;
import dev.tickertone.local.event.StreamEvents.Entry;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.StreamTrigger;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries events to the functions that the template names for them. A function that throws fails the test. What it says it
 * could not do comes again, as Lambda would have it, and after its last retry goes to the failure queue.
 */
final class Pump {
    private static final int READ = 1_000;

    private final Template template;
    private final Backend backend;
    private final Map<StreamTrigger, String> positions = new HashMap<>();
    private int uploads;

    /** A pump that begins with the oldest change. */
    Pump(Template template, Backend backend) {
        this.template = template;
        this.backend = backend;
    }

    /** How many uploads were told so far. */
    int uploads() {
        return uploads;
    }

    /**
     * Tells what there is to tell for now.
     *
     * @return whether there was anything; then there may be more, that came of it
     */
    boolean run() throws Exception {
        boolean told = tellUploads();
        for (StreamTrigger trigger : template.changes()) {
            told |= tellChanges(trigger);
        }
        return told;
    }

    private boolean tellUploads() throws Exception {
        List<Backend.UploadEvent> events = backend.uploadEvents();
        for (Backend.UploadEvent event : events) {
            backend.invoke(template.function(event.function()), event.json());
            uploads++;
        }
        return !events.isEmpty();
    }

    private void deliver(StreamTrigger trigger, List<Entry> batch) throws Exception {
        LambdaFunction function = template.function(trigger.function());
        List<Entry> left = batch;
        int failures = 0;
        while (!left.isEmpty()) {
            JsonNode failed = Json.mapper().readTree(backend.invoke(function, StreamEvents.event(left)))
                    .path("batchItemFailures");
            int done = failed.isEmpty() ? left.size() : lowest(left, failed);
            failures = failed.isEmpty() || done > 0 ? 0 : failures + 1;
            left = left.subList(done, left.size());
            if (failures > trigger.retry().attempts()) {
                backend.failed(record(function, trigger, left.getFirst(), failures));
                left = left.subList(1, left.size());
                failures = 0;
            }
        }
    }

    /** Where in a batch the first change stands that failed. */
    private static int lowest(List<Entry> batch, JsonNode failed) {
        List<String> sequences = batch.stream().map(Entry::sequence).toList();
        int first = batch.size();
        for (JsonNode each : failed) {
            assertThat(sequences).contains(each.path("itemIdentifier").asText());
            first = Math.min(first, sequences.indexOf(each.path("itemIdentifier").asText()));
        }
        return first;
    }

    /** What Lambda sends to the destination of a stream's failures: where the change is, not what it says. */
    private static String record(LambdaFunction function, StreamTrigger trigger, Entry entry, int tries) {
        ObjectNode record = Json.mapper().createObjectNode().put("version", "1.0").put("timestamp", Instant.now().toString());
        record.putObject("requestContext").put("functionArn", function.arn() + ":live")
                .put("condition", "RetryAttemptsExhausted").put("approximateInvokeCount", tries);
        record.putObject("DDBStreamBatchInfo").put("shardId", "shardId-0").put("startSequenceNumber", entry.sequence())
                .put("endSequenceNumber", entry.sequence()).put("batchSize", 1).put("streamArn", trigger.stream());
        return Json.write(record);
    }

    private boolean tellChanges(StreamTrigger trigger) throws Exception {
        List<Change> changes = backend.changes().read(positions.get(trigger), READ);
        if (changes.isEmpty()) {
            return false;
        }
        StreamEvents records = new StreamEvents(trigger.stream(), Clock.systemUTC());
        List<Entry> matching = changes.stream().map(records::entry)
                .filter(entry -> trigger.filter().matches(entry.record())).toList();
        for (int i = 0; i < matching.size(); i += trigger.batchSize()) {
            deliver(trigger, matching.subList(i, Math.min(matching.size(), i + trigger.batchSize())));
        }
        positions.put(trigger, changes.getLast().sequence());
        return true;
    }
}
