package dev.tickertone.scoring;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Table;
import dev.tickertone.scoring.series.Recounts;
import dev.tickertone.scoring.story.StoryFinder;
import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Documents;
import dev.tickertone.store.FailureLine;
import dev.tickertone.store.Json;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.StreamEvent;
import dev.tickertone.store.Withdrawals;
import dev.tickertone.store.snapshot.Sample;
import dev.tickertone.store.snapshot.SampleObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds the story of each new article of a table stream's event, and scores it. An article that was scored already stays
 * as it is; a change that fails is named in the response and comes again. What changes the bars of instruments comes
 * here too, so that they are counted again, see {@link Recounts}. Thread-safe.
 */
public final class ScoringHandler implements RequestStreamHandler {
    private final Table table;
    private final Articles articles;
    private final StoryFinder stories;
    private final Withdrawals withdrawals;
    private final Function<Consumer<String>, Function<Article, Analysis>> scorers;

    /** Wires DynamoDB and S3 from Lambda's environment. */
    public ScoringHandler() {
        this(Wiring.from(System.getenv()), Clock.systemUTC());
    }

    private ScoringHandler(Wiring wiring, Clock clock) {
        this(wiring.table(), wiring.objects(), wiring.bucket(), clock);
        Priming.register(wiring, () -> new ScoringHandler(
                new MemoryTable(), new SampleObjects(Map.of()), wiring.bucket(), Sample.CLOCK));
    }

    /** Scores with the user's instruments, see {@link OwnInstrumentsFile}, from the bucket of that name. */
    public ScoringHandler(Table table, ObjectStore objects, String bucket, Clock clock) {
        this.table = table;
        this.articles = new Articles(table);
        this.stories = new StoryFinder(table);
        this.withdrawals = new Withdrawals(table);
        OwnInstrumentsFile file = new OwnInstrumentsFile(objects, bucket, clock);
        this.scorers = log -> analysis(file.scorer(log));
    }

    /** Scores with this scorer. */
    public ScoringHandler(Table table, SentimentScorer scorer) {
        this(table, analysis(scorer));
    }

    ScoringHandler(Table table, Function<Article, Analysis> scorer) {
        this.table = table;
        this.articles = new Articles(table);
        this.stories = new StoryFinder(table);
        this.withdrawals = new Withdrawals(table);
        this.scorers = log -> scorer;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        Consumer<String> log = context == null ? System.err::println : line -> context.getLogger().log(line + "\n");
        Function<Article, Analysis> scorer = scorers.apply(log);
        Recounts recounts = new Recounts(table);
        StreamEvent.handle(event, response, change -> {
            score(change, scorer, log);
            recounts.note(change);
        }, recounts::count, (change, failure) -> log.accept(FailureLine.of(change, failure)));
    }

    private void score(Change change, Function<Article, Analysis> scorer, Consumer<String> log) {
        if (change.before() != null || !"article".equals(change.after().get(Documents.KIND))) {
            return;
        }
        // Its withdrawal may have come before it.
        Article article = withdrawals.marked(Articles.article(change.after()));
        // First, so that whoever is told of the score is told which story it belongs to.
        stories.place(article);
        ScoredArticle scored = Fitting.fit(new ScoredArticle(article, scorer.apply(article)));
        boolean isNew = articles.addScore(scored);
        log.accept(Json.write(ScoredLine.of(isNew, scored)));
    }

    private static Function<Article, Analysis> analysis(SentimentScorer scorer) {
        return article -> scorer.analyze(article.text(), article.headlineLength());
    }

    private record ScoredLine(String event, String article, String status, int tickers, int evidence) {
        static ScoredLine of(boolean isNew, ScoredArticle scored) {
            Analysis analysis = scored.analysis();
            return new ScoredLine(isNew ? "scored" : "already_scored", scored.article().id(),
                    analysis.overall().status().toString(), analysis.tickers().size(), analysis.evidence().size());
        }
    }
}
