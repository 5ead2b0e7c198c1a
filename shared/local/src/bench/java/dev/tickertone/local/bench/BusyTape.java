package dev.tickertone.local.bench;

import dev.tickertone.local.scale.CompanyArticles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The same while a file of a million quotes is read. */
final class BusyTape {
    private static final int SYMBOLS = 500;
    private static final int QUOTES = Integer.getInteger("tickertone.quotes", 1_000_000);
    private static final long BETWEEN_MILLIS = 1_000;

    private BusyTape() {}

    static void run(Path home) throws Exception {
        Path file = Files.createTempFile("tickertone-quotes", ".csv");
        List<Double> times = new ArrayList<>();
        try (Bench bench = new Bench(home)) {
            bench.alertAfter("incoming/before.txt", CompanyArticles.article(0));
            write(file);
            long begin = System.nanoTime();
            bench.upload("market/large.csv", file);
            while (!bench.isRead()) {
                times.add(bench.alertAfter("incoming/" + times.size() + ".txt", CompanyArticles.article(times.size() + 1)));
                Thread.sleep(BETWEEN_MILLIS);
            }
            System.out.printf("the same while %d quotes were read in %.0f s, %d uploads%n",
                    QUOTES, (System.nanoTime() - begin) / 1e9, times.size());
            Percentiles.print(times);
        } finally {
            Files.delete(file);
        }
    }

    /** Ticks of instruments that no article is about; nearly half of them moved by two percent or more. */
    private static void write(Path file) throws IOException {
        Random random = new Random(1);
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(10_000);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("symbol,timestamp,price,previous_close\n");
            for (int i = 0; i < QUOTES; i++) {
                out.write("ZQ" + i % SYMBOLS + "," + start.plusSeconds(i / SYMBOLS) + ","
                        + BigDecimal.valueOf(9_650 + random.nextInt(700), 2) + ",100.00\n");
            }
        }
    }
}
