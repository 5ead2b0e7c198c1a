package dev.tickertone.local.event;

import dev.tickertone.local.event.LocalFunction.Outcome;
import dev.tickertone.local.template.UploadTrigger;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/** The events of one trigger that wait for its function, oldest first, kept in the store until they are dealt with. */
final class UploadQueue implements AutoCloseable {
    private final MVStore store;
    private final MVMap<Long, String> pending;
    private final LocalFunction function;
    private final FailureRecords failures;
    private final Retries retries;
    private final Worker worker;

    UploadQueue(
            UploadTrigger trigger, MVStore store, LocalFunction function, FailureRecords failures, Retries retries,
            Consumer<String> log) {
        this.store = store;
        this.function = function;
        this.failures = failures;
        this.retries = retries;
        String id = trigger.function() + "." + trigger.id();
        this.pending = store.openMap("uploads." + id, new MVMap.Builder<Long, String>()
                .keyType(LongDataType.INSTANCE).valueType(StringDataType.INSTANCE));
        this.worker = new Worker(id, this::next, log);
    }

    void start() {
        worker.start();
    }

    /** Takes an event; it is in the file when this returns. */
    void add(String event) {
        synchronized (this) {
            Long last = pending.lastKey();
            pending.put(last == null ? 1 : last + 1, event);
            store.commit();
        }
        worker.wake();
    }

    int size() {
        return pending.size();
    }

    private boolean next(Worker current) {
        Long first = pending.firstKey();
        if (first == null) {
            return false;
        }
        if (deliver(pending.get(first), current)) {
            pending.remove(first);
            store.commit();
        }
        return true;
    }

    /** Whether the event is dealt with, done or put aside; if not, the next start goes on with it. */
    private boolean deliver(String event, Worker current) {
        for (int tries = 1; ; tries++) {
            if (!(function.invoke(event) instanceof Outcome.Failed failed)) {
                return true;
            }
            if (tries > function.declared().retries()) {
                failures.add(function.declared(), event, tries, failed.error());
                return true;
            }
            if (!current.pause(retries.after(tries))) {
                return false;
            }
        }
    }

    /** Ends after the invocation in hand; what waits is still there at the next start. */
    @Override
    public void close() {
        worker.close();
    }
}
