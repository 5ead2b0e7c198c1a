package dev.tickertone.sentiment.bench;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.sentiment.instrument.MentionFinder;
import dev.tickertone.sentiment.lexicon.Lexicon;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What the first use in a new process costs. Each process is measured once, cold. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class LoadBenchmark {
    /** The instruments, and what finds them. */
    @Benchmark
    public MentionFinder instruments(CpuTime time) {
        time.runs++;
        return MentionFinder.standard();
    }

    /** Lexicons and instruments. */
    @Benchmark
    public void load(CpuTime time, Blackhole blackhole) {
        time.runs++;
        blackhole.consume(Lexicon.words());
        blackhole.consume(Lexicon.actors());
        blackhole.consume(MentionFinder.standard());
    }

    /** All that is loaded before the first sentence is scored, and that sentence, none of it compiled yet. */
    @Benchmark
    public Analysis firstSentence(CpuTime time) {
        time.runs++;
        return SentimentScorer.standard().analyze("Shares of Nike rose 3% after the company raised its forecast.", 0);
    }
}
