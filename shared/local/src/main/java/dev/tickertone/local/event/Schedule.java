package dev.tickertone.local.event;

import dev.tickertone.local.event.LocalFunction.Outcome;
import dev.tickertone.local.template.ScheduleTrigger;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Runs one function at its rate, first when that much time has passed; and whenever somebody asks for it. */
public final class Schedule implements AutoCloseable {
    private final ScheduleTrigger trigger;
    private final LocalFunction function;
    private final Worker worker;
    private final ReentrantLock running = new ReentrantLock();

    Schedule(ScheduleTrigger trigger, LocalFunction function, Consumer<String> log) {
        this.trigger = trigger;
        this.function = function;
        this.worker = new Worker(trigger.function() + "." + trigger.id(), this::next, log);
    }

    /** The function's logical id. */
    public String function() {
        return trigger.function();
    }

    void start() {
        worker.start();
    }

    private boolean next(Worker current) {
        if (current.pause(trigger.every())) {
            invoke("{}");
        }
        return !current.closing();
    }

    /**
     * Runs the function now, after a run that is under way.
     *
     * @return what it answered
     * @throws IllegalStateException if it failed; the message is one line
     */
    public String invoke(String event) {
        running.lock();
        try {
            return switch (function.invoke(event)) {
                case Outcome.Answered(byte[] response) -> new String(response, StandardCharsets.UTF_8);
                case Outcome.Failed(String error) -> throw new IllegalStateException(error);
            };
        } finally {
            running.unlock();
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
