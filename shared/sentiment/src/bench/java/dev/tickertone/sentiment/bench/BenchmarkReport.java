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
        OUT.println();
        OUT.printf(Locale.ROOT, "Articles of %d words, one thread; processor time of the whole process%n",
                ArticleMix.WORDS);
        OUT.printf(Locale.ROOT, "%-34s %12s %12s %9s%n", "", "score", "bare words", "ratio");
        row("articles a second of processor", perSecond(score), perSecond(bare), perSecond(bare) / perSecond(score));
        row("articles a second by the clock", primary(score), primary(bare), primary(bare) / primary(score));
        row("bytes allocated an article", allocated(score), allocated(bare), allocated(score) / allocated(bare));
        OUT.println();
        OUT.printf(Locale.ROOT, "First use in a new process, median of processes%n");
        load("lexicons and catalogue", result("LoadBenchmark.load"));
        load("all that, and one sentence", result("LoadBenchmark.firstSentence"));
    }

    private static void row(String name, double score, double bare, double ratio) {
        OUT.printf(Locale.ROOT, "%-34s %,12.0f %,12.0f %8.1fx%n", name, score, bare, ratio);
    }

    private static void load(String name, RunResult result) {
        OUT.printf(Locale.ROOT, "%-34s %9.0f ms%n", name, result.getPrimaryResult().getStatistics().getPercentile(50));
    }

    private RunResult result(String name) {
        return results.stream().filter(each -> each.getParams().getBenchmark().endsWith("." + name))
                .findFirst().orElseThrow();
    }

    private static double primary(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double perSecond(RunResult result) {
        return secondary(result, "articles") / secondary(result, "cpuNanos") * 1e9;
    }

    private static double allocated(RunResult result) {
        return secondary(result, "gc.alloc.rate.norm");
    }

    private static double secondary(RunResult result, String name) {
        Result<?> secondary = result.getSecondaryResults().get(name);
        return secondary.getScore();
    }
}
