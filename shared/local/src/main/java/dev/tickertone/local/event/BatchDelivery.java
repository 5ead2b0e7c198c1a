package dev.tickertone.local.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.event.LocalFunction.Outcome;
import dev.tickertone.local.event.StreamEvents.Entry;
import dev.tickertone.local.template.StreamTrigger;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Gives a function a batch of changes by the rules of Lambda's event source mapping: what the function did not manage
 * comes again from its first failure on, a batch that fails as a whole is cut in two until the change that fails
 * stands alone, and after its last retry that change is put aside and the line goes on.
 */
final class BatchDelivery {
    private final LocalFunction function;
    private final StreamTrigger.Retry retry;
    private final FailureRecords failures;
    private final Retries retries;

    BatchDelivery(LocalFunction function, StreamTrigger.Retry retry, FailureRecords failures, Retries retries) {
        this.function = function;
        this.retry = retry;
        this.failures = failures;
        this.retries = retries;
    }

    /** What came of an invocation: how many changes are done, from the front; and what went wrong, or {@code null}. */
    private record Progress(int done, boolean whole, String error) {}

    /**
     * Delivers a batch.
     *
     * @param reached told each time that a change and all before it are dealt with
     * @return false if the worker is to end before all is dealt with
     */
    boolean deliver(List<Entry> batch, Worker worker, Consumer<String> reached) {
        List<Entry> left = batch;
        int window = batch.size();
        int failed = 0;
        while (!left.isEmpty()) {
            if (worker.closing()) {
                return false;
            }
            List<Entry> tried = left.subList(0, Math.min(window, left.size()));
            Progress progress = invoke(tried);
            if (progress.done() > 0) {
                left = pass(left, progress.done(), reached);
                window = left.size();
                failed = 0;
            }
            if (progress.error() == null) {
                continue;
            }
            if (progress.whole() && retry.bisect() && tried.size() > 1) {
                window = (tried.size() + 1) / 2;
                continue;
            }
            failed++;
            if (retry.attempts() >= 0 && failed > retry.attempts()) {
                int dropped = progress.whole() ? tried.size() : 1;
                failures.add(function.declared(), StreamEvents.event(left.subList(0, dropped)), failed,
                        progress.error());
                left = pass(left, dropped, reached);
                window = left.size();
                failed = 0;
            } else if (!worker.pause(retries.after(failed))) {
                return false;
            }
        }
        return true;
    }

    private static List<Entry> pass(List<Entry> left, int count, Consumer<String> reached) {
        reached.accept(left.get(count - 1).sequence());
        return left.subList(count, left.size());
    }

    private Progress invoke(List<Entry> batch) {
        return switch (function.invoke(StreamEvents.event(batch))) {
            case Outcome.Failed failed -> new Progress(0, true, failed.error());
            case Outcome.Answered answered when retry.partial() -> progress(batch, answered.response());
            case Outcome.Answered answered -> new Progress(batch.size(), false, null);
        };
    }

    /** Reads a partial batch response; one that makes no sense fails the batch. */
    private static Progress progress(List<Entry> batch, byte[] response) {
        if (response.length == 0) {
            return new Progress(batch.size(), false, null);
        }
        int first = batch.size();
        try {
            for (JsonNode failure : Json.mapper().readTree(response).path("batchItemFailures")) {
                int index = indexOf(batch, failure.path("itemIdentifier").asText());
                if (index < 0) {
                    return new Progress(0, true, "the response names a change that is not in the batch");
                }
                first = Math.min(first, index);
            }
        } catch (IOException e) {
            return new Progress(0, true, "the response is not JSON");
        }
        return first == batch.size()
                ? new Progress(first, false, null)
                : new Progress(first, false, "the response names it as failed");
    }

    private static int indexOf(List<Entry> batch, String sequence) {
        return IntStream.range(0, batch.size())
                .filter(i -> batch.get(i).sequence().equals(sequence)).findFirst().orElse(-1);
    }
}
