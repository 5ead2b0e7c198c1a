package dev.tickertone.sentiment.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints a short table: {@code mvn -Pbench -pl shared/sentiment -am test}. Takes about two
 * minutes.
 */
public final class BenchmarkReport {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Collection<RunResult> results;

    private BenchmarkReport(Collection<RunResult> results) {
        this.results = results;
    }

    /**
     * Runs all benchmarks.
     *
     * @param arguments the folder of the evaluation articles
     */
    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("dev\\.tickertone\\.sentiment\\.bench\\..*")
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-D" + ArticleMix.FOLDER_PROPERTY + "=" + arguments[0])
                .shouldFailOnError(true)
                .build();
        new BenchmarkReport(new Runner(options).run()).print();
    }

    private void print() {
        RunResult score = result("ArticleBenchmark.score");
        RunResult bare = result("ArticleBenchmark.bareWords");
        OUT.printf(Locale.ROOT, "%nArticles of %d words, one thread%n", ArticleMix.WORDS);
        OUT.printf(Locale.ROOT, "%-42s %12s %12s %9s%n", "", "score", "bare words", "ratio");
        row("articles a second of processor time", perSecond(score), perSecond(bare));
        row("articles a second by the clock", primary(score), primary(bare));
        OUT.printf(Locale.ROOT, "%-42s %,12.0f %,12.0f %8.1fx%n", "bytes allocated an article",
                allocated(score), allocated(bare), allocated(score) / allocated(bare));
        double share = perSecond(score) / perSecond(result("InstrumentBenchmark.mentions"));
        OUT.printf(Locale.ROOT, "%-42s %11.1f%%%n", "of which finding the instruments", 100 * share);
        OUT.printf(Locale.ROOT, "%nFirst use in a new process, milliseconds%n");
        OUT.printf(Locale.ROOT, "%-42s %12s %12s%n", "", "processor", "clock");
        load("the instruments", result("LoadBenchmark.instruments"));
        load("lexicons and instruments", result("LoadBenchmark.load"));
        load("the same and one sentence", result("LoadBenchmark.firstSentence"));
    }

    private static void row(String name, double score, double bare) {
        OUT.printf(Locale.ROOT, "%-42s %,12.0f %,12.0f %8.1fx%n", name, score, bare, bare / score);
    }

    /** Processor time is the mean of the processes and of the loading thread only; by the clock it is their median. */
    private static void load(String name, RunResult result) {
        double processor = secondary(result, "threadNanos") / secondary(result, "runs") / 1e6;
        double clock = result.getPrimaryResult().getStatistics().getPercentile(50);
        OUT.printf(Locale.ROOT, "%-42s %12.0f %12.0f%n", name, processor, clock);
    }

    private RunResult result(String name) {
        return results.stream().filter(each -> each.getParams().getBenchmark().endsWith("." + name))
                .findFirst().orElseThrow();
    }

    private static double primary(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double perSecond(RunResult result) {
        return secondary(result, "runs") / secondary(result, "processNanos") * 1e9;
    }

    private static double allocated(RunResult result) {
        return secondary(result, "gc.alloc.rate.norm");
    }

    private static double secondary(RunResult result, String name) {
        Result<?> secondary = result.getSecondaryResults().get(name);
        return secondary.getScore();
    }
}
