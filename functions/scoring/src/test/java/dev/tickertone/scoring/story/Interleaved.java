package dev.tickertone.scoring.story;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * A table used by several at once, in an order that a seed decides: before each of its reads and writes a user waits for
 * its turn.
 */
public final class Interleaved implements Table {
    private final Table table;
    private final Random random;
    private final ThreadLocal<Semaphore> turn = new ThreadLocal<>();
    private final Semaphore paused = new Semaphore(0);

    public Interleaved(Table table, Random random) {
        this.table = table;
        this.random = random;
    }

    /** Runs all of them, one read or write at a time, to the end; the first failure is thrown. */
    public void run(List<Runnable> users) {
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        List<Semaphore> turns = new ArrayList<>();
        for (Runnable user : users) {
            Semaphore own = new Semaphore(0);
            turns.add(own);
            threads.add(Thread.ofVirtual().uncaughtExceptionHandler((thread, e) -> failures.add(e)).start(() -> {
                turn.set(own);
                try {
                    own.acquireUninterruptibly();
                    user.run();
                } finally {
                    turn.remove();
                    own.release(Integer.MAX_VALUE / 2);
                    paused.release();
                }
            }));
        }
        List<Integer> running = new ArrayList<>();
        for (int i = 0; i < threads.size(); i++) {
            running.add(i);
        }
        while (!running.isEmpty()) {
            Integer next = running.get(random.nextInt(running.size()));
            turns.get(next).release();
            paused.acquireUninterruptibly();
            if (turns.get(next).availablePermits() > 0) {
                running.remove(next);
            }
        }
        failures.forEach(failure -> {
            throw new AssertionError(failure);
        });
    }

    private <T> T inTurn(Supplier<T> use) {
        paused.release();
        turn.get().acquireUninterruptibly();
        return use.get();
    }

    @Override
    public Optional<Item> get(Key key) {
        return inTurn(() -> table.get(key));
    }

    @Override
    public List<Item> getAll(List<Key> keys) {
        return inTurn(() -> table.getAll(keys));
    }

    @Override
    public Page query(Range range) {
        return inTurn(() -> table.query(range));
    }

    @Override
    public boolean write(List<Write> group) {
        return inTurn(() -> table.write(group));
    }
}
