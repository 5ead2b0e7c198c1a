package dev.tickertone.store.snapshot;

import dev.tickertone.store.aws.LambdaCredentials;
import java.time.Duration;
import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Primes a function before the snapshot that it will start from: Lambda calls it when the function is made, once for each
 * published version. Outside of Lambda it is never called. Steps load and warm up code; they work on tables of their own
 * and leave nothing of what they did in the function. A step that fails is named in the log and does no harm, and
 * when steps take longer than {@link #LONGEST} the snapshot is made without the rest.
 */
public final class Snapshot implements Resource {
    /** How long priming may take. Lambda allows 130 seconds for a function's whole start. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    /** For how long rehearsals are repeated, so that what they run is compiled as well as loaded. */
    static final Duration WARMING = Duration.ofSeconds(5);

    // Lambda's context only refers weakly to what is registered.
    private static Snapshot registered;

    private final LambdaCredentials credentials;
    private final Duration longest;
    private final Duration warming;
    private final Step reach;
    private final List<Step> rehearsals;

    /** Something to have done before. */
    @FunctionalInterface
    public interface Step {
        /** Does it. */
        void run() throws Exception;
    }

    Snapshot(LambdaCredentials credentials, Duration longest, Duration warming, Step reach, List<Step> rehearsals) {
        this.credentials = credentials;
        this.longest = longest;
        this.warming = warming;
        this.reach = reach;
        this.rehearsals = List.copyOf(rehearsals);
    }

    /**
     * Has Lambda run these steps before it makes a snapshot. A process has one function, which calls once.
     *
     * @param reach reaches out over the network, and is done once
     * @param rehearsals stay within the process, and are done in their order, over and over
     */
    public static synchronized void prime(Step reach, Step... rehearsals) {
        registered = new Snapshot(LambdaCredentials.shared(), LONGEST, WARMING, reach, List.of(rehearsals));
        Core.getGlobalContext().register(registered);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws InterruptedException {
        // On a thread of its own, since a read that hangs cannot be ended; it must not keep the process either.
        Thread priming = Thread.ofPlatform().daemon().name("priming").start(this::runAll);
        if (!priming.join(longest)) {
            System.err.println("{\"event\":\"priming_cut_short\"}");
        }
        credentials.forget();
    }

    private void runAll() {
        run(reach);
        // What fails would fail again.
        List<Step> good = rehearsals.stream().filter(Snapshot::run).toList();
        long end = System.nanoTime() + warming.toNanos();
        while (!good.isEmpty() && System.nanoTime() < end) {
            good = good.stream().filter(Snapshot::run).toList();
        }
    }

    private static boolean run(Step step) {
        try {
            step.run();
            return true;
        } catch (Exception | LinkageError e) {
            System.err.println("{\"event\":\"priming_failed\",\"error\":\"" + e.getClass().getName() + "\"}");
            return false;
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // Those that a step cut short may have fetched after all.
        credentials.forget();
    }
}
