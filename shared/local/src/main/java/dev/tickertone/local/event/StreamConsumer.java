package dev.tickertone.local.event;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.local.event.StreamEvents.Entry;
import dev.tickertone.local.template.StreamTrigger;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Tells one function of the changes its filter lets through, in batches, and remembers how far it is. Changes of one
 * partition are told in order; those of others beside them, where the template has more than one lane.
 */
final class StreamConsumer implements AutoCloseable {
    /** Changes read at a time. */
    private static final int READ = 200;

    private final StreamTrigger trigger;
    private final ChangeFeed feed;
    private final Checkpoints checkpoints;
    private final StreamEvents records;
    private final BatchDelivery delivery;
    private final Runnable advanced;
    private final Worker worker;

    /** Where it is: all changes up to it are dealt with. May be ahead of what is kept in the store. */
    private volatile String position;

    StreamConsumer(
            StreamTrigger trigger, ChangeFeed feed, Checkpoints checkpoints, StreamEvents records,
            BatchDelivery delivery, Runnable advanced, Consumer<String> log) {
        this.trigger = trigger;
        this.feed = feed;
        this.checkpoints = checkpoints;
        this.records = records;
        this.delivery = delivery;
        this.advanced = advanced;
        this.position = checkpoints.get(trigger);
        this.worker = new Worker(trigger.function() + "." + trigger.id(), this::next, log);
    }

    void start() {
        worker.start();
    }

    void wake() {
        worker.wake();
    }

    /** The last change that is dealt with, or {@code null} at the beginning. */
    String position() {
        return position;
    }

    private boolean next(Worker current) {
        List<Change> changes = feed.read(position, READ);
        if (changes.isEmpty()) {
            return false;
        }
        Round round = new Round(position, changes, trigger, records);
        List<Runnable> lanes = round.lanes().stream().map(lane -> (Runnable) () -> tell(round, lane, current)).toList();
        try {
            if (lanes.size() > 1) {
                together(lanes);
            } else {
                lanes.forEach(Runnable::run);
            }
        } finally {
            position = round.position();
        }
        advanced.run();
        return true;
    }

    private void tell(Round round, Round.Lane lane, Worker current) {
        boolean going = true;
        for (List<Entry> batch = lane.batch(trigger.batchSize()); going && !batch.isEmpty();
                batch = lane.batch(trigger.batchSize())) {
            going = delivery.deliver(batch, current, sequence -> {
                lane.reached(sequence);
                keep(round);
            });
        }
    }

    /** One at a time, so that no lane keeps an older place after another has kept a newer one. */
    private synchronized void keep(Round round) {
        String reached = round.position();
        if (reached != null) {
            checkpoints.set(trigger, reached);
        }
    }

    /** Runs all to their ends; what one of them threw is thrown then. */
    private static void together(List<Runnable> lanes) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(lanes.stream().map(lane -> CompletableFuture.runAsync(lane, threads))
                    .toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Ends after the invocation in hand; the next start goes on behind the last change that was dealt with. */
    @Override
    public void close() {
        worker.close();
    }
}
