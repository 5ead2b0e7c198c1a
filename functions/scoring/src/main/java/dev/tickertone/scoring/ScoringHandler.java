package dev.tickertone.scoring;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.score.Analysis;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.story.Story;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Table;
import dev.tickertone.scoring.series.Recounts;
import dev.tickertone.scoring.story.StoryFinder;
import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.store.Arrival;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Documents;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.StreamEvent;
import dev.tickertone.store.Withdrawals;
import dev.tickertone.store.log.Log;
import dev.tickertone.store.log.Logs;
import dev.tickertone.store.log.Metric;
import dev.tickertone.store.snapshot.Sample;
import dev.tickertone.store.snapshot.SampleObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
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
    private final Logs logs;
    private final Clock clock;
    private final Function<Log, Function<Article, Analysis>> scorers;

    /** Wires DynamoDB and S3 from Lambda's environment. */
    public ScoringHandler() {
        this(Wiring.from(System.getenv()));
    }

    private ScoringHandler(Wiring wiring) {
        this(wiring.table(), wiring.objects(), System.getenv(), Clock.systemUTC());
        Priming.register(wiring, () -> new ScoringHandler(
                new MemoryTable(), new SampleObjects(Map.of()), System.getenv(), Sample.CLOCK));
    }

    /**
     * Scores with the user's instruments, see {@link OwnInstrumentsFile}.
     *
     * @param environment {@code ARTICLES_BUCKET}, where they are, and {@code STACK_NAME}
     */
    public ScoringHandler(Table table, ObjectStore objects, Map<String, String> environment, Clock clock) {
        this(table, environment, clock, own(new OwnInstrumentsFile(objects, Wiring.bucket(environment), clock)));
    }

    /**
     * Scores with this scorer.
     *
     * @param environment {@code STACK_NAME}
     */
    public ScoringHandler(Table table, SentimentScorer scorer, Map<String, String> environment, Clock clock) {
        this(table, environment, clock, log -> analysis(scorer));
    }

    ScoringHandler(Table table, Map<String, String> environment, Clock clock,
            Function<Log, Function<Article, Analysis>> scorers) {
        this.table = table;
        this.articles = new Articles(table);
        this.stories = new StoryFinder(table);
        this.withdrawals = new Withdrawals(table);
        this.logs = new Logs(environment, clock);
        this.clock = clock;
        this.scorers = scorers;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        logs.during(context, log -> {
            Function<Article, Analysis> scorer = scorers.apply(log);
            Recounts recounts = new Recounts(table);
            StreamEvent.handle(event, response, log, change -> {
                score(change, scorer, log);
                recounts.note(change);
            }, recounts::count);
        });
    }

    private void score(Change change, Function<Article, Analysis> scorer, Log log) {
        if (change.before() != null || !"article".equals(change.after().get(Documents.KIND))) {
            return;
        }
        // Its withdrawal may have come before it.
        Article article = withdrawals.marked(Articles.article(change.after()));
        // First, so that whoever is told of the score is told which story it belongs to.
        Optional<Story.Place> place = stories.place(article).map(story -> story.place(article.id()));
        ScoredArticle scored = Fitting.fit(new ScoredArticle(article, scorer.apply(article)));
        boolean isNew = articles.addScore(scored, clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Arrival.of(change.after()).orElse(null));
        boolean isCopy = place.map(Story.Place::duplicateOf).isPresent();
        log.count(Metric.SCORED, isNew ? 1 : 0);
        log.count(Metric.COPIES, isNew && isCopy ? 1 : 0);
        log.info(isNew ? "scored" : "already_scored", line -> line.put("article", article.id())
                .put("status", scored.analysis().overall().status().toString())
                .put("tickers", scored.analysis().tickers().size())
                .put("evidence", scored.analysis().evidence().size())
                .put("copy", isCopy));
    }

    private static Function<Log, Function<Article, Analysis>> own(OwnInstrumentsFile file) {
        return log -> analysis(file.scorer(log));
    }

    private static Function<Article, Analysis> analysis(SentimentScorer scorer) {
        return article -> scorer.analyze(article.text(), article.headlineLength());
    }
}
