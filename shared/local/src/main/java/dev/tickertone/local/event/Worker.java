package dev.tickertone.local.event;

import java.time.Duration;
import java.util.function.Consumer;

/** A thread that works off what there is, and sleeps until it is woken. */
final class Worker implements AutoCloseable {
    /** How long it waits after trouble that is not the work's own, such as a full disk. */
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final Object lock = new Object();
    private final Step step;
    private final Consumer<String> log;
    private final Thread thread;
    private boolean woken = true;
    private boolean closing;

    /** One piece of work. */
    @FunctionalInterface
    interface Step {
        /**
         * Does the next piece of work.
         *
         * @return false if there was nothing to do
         */
        boolean run(Worker worker);
    }

    Worker(String name, Step step, Consumer<String> log) {
        this.step = step;
        this.log = log;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Lets it look for work. */
    void wake() {
        synchronized (lock) {
            woken = true;
            lock.notifyAll();
        }
    }

    /** Whether it should leave the rest for the next start. */
    boolean closing() {
        synchronized (lock) {
            return closing;
        }
    }

    /**
     * Waits, unless or until it is to end.
     *
     * @return false if it is to end
     */
    boolean pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        synchronized (lock) {
            for (long left = time.toNanos(); left > 0 && !closing; left = end - System.nanoTime()) {
                await(left / 1_000_000 + 1);
            }
            return !closing;
        }
    }

    private void run() {
        while (!closing()) {
            try {
                sleepUntilWoken();
                while (!closing() && step.run(this)) {
                    // there may be more
                }
            } catch (RuntimeException e) {
                log.accept(thread.getName() + ": " + e);
                pause(AFTER_TROUBLE);
                wake();
            }
        }
    }

    private void sleepUntilWoken() {
        synchronized (lock) {
            while (!woken && !closing) {
                await(0);
            }
            // Cleared before the work and not after: what comes meanwhile is looked for again.
            woken = false;
        }
    }

    private void await(long millis) {
        try {
            lock.wait(millis);
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    /** Ends it after the work in hand. */
    @Override
    public void close() {
        synchronized (lock) {
            closing = true;
            lock.notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
