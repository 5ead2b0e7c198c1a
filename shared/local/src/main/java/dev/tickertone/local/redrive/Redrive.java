package dev.tickertone.local.redrive;

import dev.tickertone.local.redrive.FailureQueue.Message;
import dev.tickertone.local.template.Template;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Goes through the failure queue once. Each message is looked at once in a run: one that stays is held back until the run
 * ends and then given back, and what arrives after the start is for the next run, so that what fails again at once does not
 * go round in circles.
 */
public final class Redrive {
    private final FailureQueue queue;
    private final Functions functions;
    private final StackFunctions stack;
    private final BatchRedrive batches;
    private final Options options;
    private final Clock clock;

    /** @param template what the stack was made from: it says which changes are for which function */
    public Redrive(FailureQueue queue, Functions functions, StreamRecords records, Template template, Options options,
            Clock clock) {
        this.queue = queue;
        this.functions = functions;
        this.stack = new StackFunctions(template);
        this.batches = new BatchRedrive(records, functions);
        this.options = options;
        this.clock = clock;
    }

    /**
     * How it is done.
     *
     * @param dryRun whether it is only told what would be done
     * @param forget whether what can never be done again is deleted
     * @param limit most messages looked at, at least 1
     */
    public record Options(boolean dryRun, boolean forget, int limit) {}

    /**
     * One message.
     *
     * @param number the how many-eth it is, from 1
     * @param total about how many there are
     * @param kind {@code event}, {@code changes}, {@code alert}, {@code schedule} or {@code unknown}
     * @param about the function, the alert or the schedule; may hold anything that somebody put into the queue
     */
    public record Line(int number, int total, String kind, String about, Duration age, Result result) {}

    /**
     * What a run came to. In a dry run nothing was deleted, and {@code done} counts what would have been.
     *
     * @param done messages that left the queue
     * @param stayed messages that were looked at and stay
     * @param waiting messages that were not looked at: beyond the limit (about), or new
     */
    public record Summary(int done, int stayed, int waiting) {}

    /** What is known of the messages received so far. */
    private static final class Seen {
        private final Set<String> ids = new HashSet<>();
        private final Map<String, Message> held = new LinkedHashMap<>();
        private int done;
        private int stayed;
        private int later;
    }

    /** @param told hears of each message when it is dealt with */
    public Summary run(Consumer<Line> told) {
        Instant start = clock.instant();
        int total = queue.size();
        Seen seen = new Seen();
        try {
            while (seen.done + seen.stayed < options.limit()) {
                int most = Math.min(FailureQueue.MOST_AT_ONCE, options.limit() - seen.done - seen.stayed);
                List<Message> messages = queue.receive(most);
                if (messages.isEmpty()) {
                    return new Summary(seen.done, seen.stayed, seen.later);
                }
                messages.forEach(message -> seen.held.put(message.id(), message));
                messages.forEach(message -> look(message, seen, start, total, told));
            }
            return new Summary(seen.done, seen.stayed, seen.later + Math.max(0, total - seen.ids.size()));
        } finally {
            queue.release(seen.held.values());
        }
    }

    private void look(Message message, Seen seen, Instant start, int total, Consumer<Line> told) {
        if (!seen.ids.add(message.id())) {
            // SQS may hand out a message twice; the newer receipt is the one to give it back with.
            return;
        }
        if (message.sentAt().isAfter(start)) {
            seen.later++;
            return;
        }
        Failure failure = FailureReader.read(message.body());
        Result result = forgotten(result(failure));
        if (result instanceof Result.Done) {
            seen.done++;
            if (!options.dryRun()) {
                queue.delete(message);
                seen.held.remove(message.id());
            }
        } else {
            seen.stayed++;
        }
        int number = seen.done + seen.stayed;
        told.accept(new Line(number, Math.max(number, total), kind(failure), about(failure),
                Duration.between(message.sentAt(), start), result));
    }

    private Result forgotten(Result result) {
        return result instanceof Result.Lost(String what) && options.forget()
                ? new Result.Done(what + (options.dryRun() ? ": would be forgotten" : ": forgotten")) : result;
    }

    private Result result(Failure failure) {
        return switch (failure) {
            case Failure.Invocation event -> stack.declared(event.function()).isEmpty()
                    ? new Result.Left("no function of this template") : send(event);
            case Failure.Batch batch -> stack.changes(batch.function())
                    .map(trigger -> batches.redrive(batch, trigger, options.dryRun()))
                    .orElseGet(() -> new Result.Left("no function of this template that gets changes"));
            case Failure.Undelivered undelivered -> new Result.Lost(
                    "one subscriber did not get it; sent again it would reach all the others twice");
            case Failure.Scheduled scheduled -> new Result.Done(
                    "a later run has done its work" + (options.dryRun() ? ": would be deleted" : ": deleted"));
            case Failure.Unknown(String problem) -> new Result.Left(problem);
        };
    }

    private Result send(Failure.Invocation event) {
        if (options.dryRun()) {
            return new Result.Done("would be sent again");
        }
        return switch (functions.send(event.function(), event.payload())) {
            case Functions.Answer.Given given -> new Result.Done("sent again");
            case Functions.Answer.Failed(String why) -> new Result.Left(why);
        };
    }

    private static String kind(Failure failure) {
        return switch (failure) {
            case Failure.Invocation event -> "event";
            case Failure.Batch batch -> "changes";
            case Failure.Undelivered undelivered -> "alert";
            case Failure.Scheduled scheduled -> "schedule";
            case Failure.Unknown unknown -> "unknown";
        };
    }

    private static String about(Failure failure) {
        return switch (failure) {
            case Failure.Invocation event -> StackFunctions.name(event.function());
            case Failure.Batch batch -> StackFunctions.name(batch.function());
            case Failure.Undelivered(String subject, String alert) ->
                "\"" + subject + "\"" + (alert.isEmpty() ? "" : " " + alert);
            case Failure.Scheduled(String rule) -> rule;
            case Failure.Unknown unknown -> "";
        };
    }
}
