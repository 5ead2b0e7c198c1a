package dev.tickertone.local.event;

import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.local.template.StreamTrigger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells one function of the changes its filter lets through, in order and in batches, and remembers how far it is. */
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

    /** Where it is; behind what was filtered out, so it may be ahead of what is kept in the store. */
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
        List<StreamEvents.Entry> batch = new ArrayList<>();
        String end = position;
        for (Change change : changes) {
            StreamEvents.Entry entry = records.entry(change);
            if (trigger.filter().matches(entry.record())) {
                if (batch.size() == trigger.batchSize()) {
                    break;
                }
                batch.add(entry);
            }
            end = change.sequence();
        }
        if (delivery.deliver(batch, current, this::reached)) {
            // The delivery has kept the last of the batch; each keeping is a write to the file.
            if (!batch.isEmpty() && !end.equals(position)) {
                reached(end);
            }
            position = end;
        }
        advanced.run();
        return true;
    }

    private void reached(String sequence) {
        checkpoints.set(trigger, sequence);
        position = sequence;
    }

    /** Ends after the invocation in hand; the next start goes on behind the last change that was dealt with. */
    @Override
    public void close() {
        worker.close();
    }
}
