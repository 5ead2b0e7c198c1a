package dev.tickertone.local.bench;

import dev.tickertone.local.scale.CompanyArticles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the last byte of an upload to its alert, where nothing else is going on. */
final class Latency {
    /** Keeps below the four messages a second that go out one by one; beyond them alerts wait for a digest. */
    static final long BETWEEN_MILLIS = 300;

    private static final int UPLOADS = 500;

    private Latency() {}

    static void run(Path home) throws Exception {
        List<Double> times = new ArrayList<>();
        try (Bench bench = new Bench(home)) {
            for (int i = 0; i < UPLOADS; i++) {
                times.add(bench.alertAfter("incoming/" + i + ".txt", CompanyArticles.article(i)));
                Thread.sleep(BETWEEN_MILLIS);
            }
        }
        System.out.printf("from the last byte to the alert, idle, %d uploads, the first after the start among them (%.0f ms)%n",
                UPLOADS, times.getFirst());
        Percentiles.print(times);
    }
}
