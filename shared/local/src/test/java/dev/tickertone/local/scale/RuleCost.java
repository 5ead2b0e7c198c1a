package dev.tickertone.local.scale;

import dev.tickertone.alert.AlertHandler;
import dev.tickertone.domain.alert.Rule;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.table.Change;
import dev.tickertone.local.LocalTemplate;
import dev.tickertone.local.event.LocalFunction;
import dev.tickertone.local.event.StreamEvents;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.store.Articles;
import dev.tickertone.store.CountingTable;
import dev.tickertone.store.rule.DefaultRuleSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What scored articles cost the alert function.
 *
 * @param rulesLookedAt all rules that look at an instrument of an article, for all articles together
 * @param reads requests to the table that read
 * @param alerts messages that went out
 * @param nanos processor time in the function, without writing the scores
 */
public record RuleCost(int articles, long rulesLookedAt, long reads, int alerts, long nanos) {
    private static final int BATCH = 25;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    /** Has the function hold articles against rules, in the batches that the stream makes. */
    public static RuleCost of(ManyRules many, int articles) throws IOException {
        LambdaFunction declared = LocalTemplate.read(null, "http://127.0.0.1:8080").function("AlertFunction");
        Rule byDefault = DefaultRuleSettings.from(declared.environment());
        try (EmbeddedTable table = EmbeddedTable.inMemory()) {
            many.keep(table, byDefault);
            CountingTable counting = new CountingTable(table);
            List<String> published = new ArrayList<>();
            Iterator<ScoredArticle> written = new MadeArticles(articles).iterator();
            // Stands where the last article was published, so that alerts do not come all at once.
            AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
            Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
            LocalFunction function = new LocalFunction(declared,
                    new AlertHandler(counting, message -> published.add(message.alertId()), declared.environment(), clock),
                    line -> { });
            // Has it read the rules: that is done once.
            handle(function, List.of());
            long before = counting.reads();
            RuleBook book = many.book(byDefault);
            long lookedAt = 0;
            long nanos = 0;
            while (written.hasNext()) {
                List<Change> batch = new ArrayList<>();
                while (written.hasNext() && batch.size() < BATCH) {
                    ScoredArticle scored = written.next();
                    batch.add(stored(table, scored));
                    now.set(scored.article().publishedAt());
                    lookedAt += scored.analysis().tickers().stream().mapToInt(each -> book.on(each.symbol()).size()).sum();
                }
                long begin = PROCESSOR.getCurrentThreadCpuTime();
                handle(function, batch);
                nanos += PROCESSOR.getCurrentThreadCpuTime() - begin;
            }
            return new RuleCost(articles, lookedAt, counting.reads() - before, published.size(), nanos);
        }
    }

    private static Change stored(EmbeddedTable table, ScoredArticle scored) {
        String before = table.read(null, Integer.MAX_VALUE).getLast().sequence();
        new Articles(table).addScore(scored);
        List<Change> changes = table.read(before, Integer.MAX_VALUE);
        table.trim(changes.getLast().sequence());
        return changes.stream().filter(change -> "score".equals(change.after().get("kind"))).findFirst().orElseThrow();
    }

    private static void handle(LocalFunction function, List<Change> changes) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        function.handle(new ByteArrayInputStream(StreamEvents.json(changes).getBytes(StandardCharsets.UTF_8)), response);
        if (!response.toString(StandardCharsets.UTF_8).equals("{\"batchItemFailures\":[]}")) {
            throw new IllegalStateException(response.toString(StandardCharsets.UTF_8));
        }
    }
}
