package dev.tickertone.sentiment.bench;

import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.instrument.MentionFinder;
import dev.tickertone.sentiment.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Finding the instruments of the articles that {@link ArticleBenchmark} scores, in texts that are split already. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class InstrumentBenchmark {
    private final List<Text> texts = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
        for (ArticleMix.Article article : ArticleMix.read()) {
            texts.add(Text.of(article.text(), article.headlineLength()));
        }
    }

    @Benchmark
    public List<Mention> mentions(CpuTime time) {
        time.runs++;
        next = next + 1 == texts.size() ? 0 : next + 1;
        return MentionFinder.standard().find(texts.get(next));
    }
}
