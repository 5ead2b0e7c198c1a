package dev.tickertone.sentiment.bench;

import dev.tickertone.domain.score.Analysis;
import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.sentiment.bench.ArticleMix.Article;
import java.io.IOException;
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

/** Articles a second on one thread: the engine, and the bare pass over the same texts that it is held against. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class ArticleBenchmark {
    private List<Article> articles;
    private BareWords words;
    private int next;

    @Setup
    public void read() throws IOException {
        articles = ArticleMix.read();
        words = new BareWords(articles);
    }

    @Benchmark
    public Analysis score(CpuTime time) {
        Article article = next(time);
        return SentimentScorer.standard().analyze(article.text(), article.headlineLength());
    }

    @Benchmark
    public int bareWords(CpuTime time) {
        return words.sum(next(time).text());
    }

    private Article next(CpuTime time) {
        time.runs++;
        next = next + 1 == articles.size() ? 0 : next + 1;
        return articles.get(next);
    }
}
