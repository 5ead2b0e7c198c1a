package dev.tickertone.alert;

import dev.tickertone.domain.table.ForwardingTable;
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
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/**
 * Functions that run at the same time, one step of the table after another in an order that a seed decides: every
 * interleaving of their reads and writes can happen, and happens again with the same seed. A step can be the last of its
 * function, as if the process ended there.
 */
final class Interleaving {
    private final Random random;
    private final BooleanSupplier crashes;
    private final List<Strand> waiting = new ArrayList<>();
    private final Semaphore scheduler = new Semaphore(0);
    private final ThreadLocal<Strand> current = new ThreadLocal<>();

    /** @param crashes asked before each step whether the function ends there */
    Interleaving(Random random, BooleanSupplier crashes) {
        this.random = random;
        this.crashes = crashes;
    }

    private final class Strand {
        private final Semaphore turn = new Semaphore(0);
        private final Thread thread;
        private volatile boolean done;
        private volatile Throwable failure;

        private Strand(Runnable body) {
            this.thread = Thread.ofPlatform().unstarted(() -> {
                current.set(this);
                try {
                    turn.acquireUninterruptibly();
                    body.run();
                } catch (Throwable e) {
                    failure = e;
                } finally {
                    done = true;
                    scheduler.release();
                }
            });
        }
    }

    /** Runs all to their ends. */
    void run(List<Runnable> bodies) {
        bodies.forEach(body -> waiting.add(new Strand(body)));
        List<Strand> all = List.copyOf(waiting);
        all.forEach(strand -> strand.thread.start());
        while (!waiting.isEmpty()) {
            Strand next = waiting.get(random.nextInt(waiting.size()));
            next.turn.release();
            scheduler.acquireUninterruptibly();
            if (next.done) {
                waiting.remove(next);
            }
        }
        for (Strand strand : all) {
            if (strand.failure != null && !(strand.failure instanceof Installation.Crash)) {
                throw new IllegalStateException(strand.failure);
            }
        }
    }

    /** A step of the function that asks; outside of {@link #run} it is free. */
    void step() {
        Strand strand = current.get();
        if (strand != null) {
            scheduler.release();
            strand.turn.acquireUninterruptibly();
            if (crashes.getAsBoolean()) {
                throw new Installation.Crash();
            }
        }
    }

    /** The table as these functions see it. */
    Table table(Table table) {
        return new ForwardingTable(table) {
            @Override
            public Optional<Item> get(Key key) {
                step();
                return super.get(key);
            }

            @Override
            public List<Item> getAll(List<Key> keys) {
                step();
                return super.getAll(keys);
            }

            @Override
            public Page query(Range range) {
                step();
                return super.query(range);
            }

            @Override
            public boolean write(List<Write> group) {
                step();
                return super.write(group);
            }
        };
    }
}
