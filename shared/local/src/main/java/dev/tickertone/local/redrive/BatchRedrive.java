package dev.tickertone.local.redrive;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.event.StreamEvents;
import dev.tickertone.local.event.StreamEvents.Entry;
import dev.tickertone.local.template.StreamTrigger;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Gives a function the changes of a batch as Lambda would: those its filter takes, in the stream's order, not more at once
 * than the template says. Where the template has several lanes, changes of others that stand between the batch's come
 * along; they were handled before, and are again to no effect.
 */
final class BatchRedrive {
    /** Most bytes of changes in one event: Lambda takes 6 MB. */
    static final int MAX_EVENT = 5_000_000;

    private final StreamRecords records;
    private final Functions functions;

    BatchRedrive(StreamRecords records, Functions functions) {
        this.records = records;
        this.functions = functions;
    }

    /** @param dryRun whether the changes are only looked for */
    Result redrive(Failure.Batch batch, StreamTrigger trigger, boolean dryRun) {
        try {
            Iterator<Entry> entries = records.read(batch);
            Lot lot = new Lot();
            int count = 0;
            while (entries.hasNext()) {
                Entry entry = entries.next();
                if (!trigger.filter().matches(entry.record())) {
                    continue;
                }
                int size = entry.record().toString().getBytes(StandardCharsets.UTF_8).length;
                if (lot.entries.size() == trigger.batchSize() || !lot.entries.isEmpty() && lot.bytes + size > MAX_EVENT) {
                    String problem = dryRun ? null : problem(functions.call(batch.function(), lot.event()));
                    if (problem != null) {
                        return new Result.Left(problem);
                    }
                    lot = new Lot();
                }
                lot.entries.add(entry);
                lot.bytes += size;
                count++;
            }
            return end(batch, lot, count, dryRun);
        } catch (StreamRecords.GoneException e) {
            return new Result.Lost(e.getMessage() + "; the function's log (event \"change_failed\") names the items at sequences "
                    + batch.first() + " to " + batch.last());
        }
    }

    private Result end(Failure.Batch batch, Lot lot, int count, boolean dryRun) {
        if (count == 0) {
            return new Result.Left("none of its changes is for the function by this build's template; use the deployed version's");
        }
        String changes = count + (count == 1 ? " change" : " changes");
        if (dryRun) {
            return new Result.Done("would hand over " + changes);
        }
        String problem = problem(functions.call(batch.function(), lot.event()));
        return problem == null ? new Result.Done(changes + " handled") : new Result.Left(problem);
    }

    private static final class Lot {
        private final List<Entry> entries = new ArrayList<>();
        private int bytes;

        private String event() {
            return StreamEvents.event(entries);
        }
    }

    /** What is wrong with an answer, by Lambda's rules for partial batch responses; {@code null} if nothing is. */
    private static String problem(Functions.Answer answer) {
        return switch (answer) {
            case Functions.Answer.Failed(String why) -> why;
            case Functions.Answer.Given(byte[] payload) -> problem(payload);
        };
    }

    private static String problem(byte[] payload) {
        if (payload.length == 0) {
            return null;
        }
        try {
            JsonNode failures = Json.mapper().readTree(payload).path("batchItemFailures");
            return failures.isEmpty() ? null
                    : "the function failed at sequence " + failures.path(0).path("itemIdentifier").asText() + ", see its log";
        } catch (IOException e) {
            return "the function's answer is not JSON";
        }
    }
}
