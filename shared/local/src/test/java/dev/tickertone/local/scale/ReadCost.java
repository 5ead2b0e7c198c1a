package dev.tickertone.local.scale;

import dev.tickertone.domain.table.Table;
import dev.tickertone.local.LocalS3;
import dev.tickertone.query.QueryHandler;
import dev.tickertone.store.CountingTable;
import dev.tickertone.store.Json;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What calls of the API read of a table that {@link ManyReads} filled. */
public final class ReadCost {
    /** A page that is looked up: stories, their roots, scores and withdrawals of 200 articles, 100 in a request. */
    private static final int PAGE = 4 * 2;

    /** A trading day's moves: two prices; for each its previous close and where it stood an hour and a day before. */
    private static final int SESSION = 2 + 2 * 3;

    /** For each holding its list and price, and of 100 articles stories, their roots and withdrawals. */
    private static final int EXPOSURE = ManyReads.HOLDINGS * (1 + 1 + 3);

    private static final int SHARDS = 8;
    private static final int MINUTE_PRICES = 2;

    private final CountingTable table;
    private final QueryHandler handler;

    public ReadCost(Table filled) {
        this.table = new CountingTable(filled);
        this.handler = new QueryHandler(table, LocalS3.uploads(0), Map.of(
                "ALERT_SCORE", "0.15", "ALERT_MOVE_PERCENT", "2.0", "STACK_NAME", "test"),
                Clock.fixed(ManyReads.NOW, ZoneOffset.UTC));
    }

    /**
     * A call.
     *
     * @param bound requests to the table that read, at most, however much is in it
     */
    public record Call(String target, int bound) {}

    /** Every kind of call that reads, as much of each as one may ask for. */
    public static List<Call> calls() {
        String busy = "/v1/tickers/" + ManyReads.BUSY;
        return List.of(
                new Call("/v1/articles?limit=200", SHARDS + PAGE),
                new Call("/v1/articles?min_score=0.9", 5 * (SHARDS + PAGE / 2)),
                new Call("/v1/articles?symbol=" + ManyReads.BUSY + "&limit=200", 1 + PAGE),
                new Call("/v1/articles?limit=200&as_of=2026-11-10T22:00:00Z", 5 * (SHARDS + PAGE)),
                new Call("/v1/articles/" + ManyReads.id(0), 5 + 3 * SESSION),
                // Article, score, place, root, withdrawal; alerts and silences: a list and a batch each. A key: outcome, rejections.
                new Call("/v1/articles/" + ManyReads.id(0) + "/trace", 5 + 2 * 2),
                new Call("/v1/trace?key=incoming/2026-11-20/0123456789abcdef/note.txt", 2),
                new Call("/v1/stories/" + ManyReads.id(0), 2 + PAGE),
                new Call(busy + "/articles?limit=200&from=2026-11-13T22:00:00Z", 1 + PAGE + 6 * SESSION),
                new Call(busy + "/sentiment?from=2026-11-13T22:00:00Z", 1 + MINUTE_PRICES + 7 * 24 + 2),
                new Call(busy + "/sentiment?interval=day&from=2025-11-20T00:00:00Z", 4 + MINUTE_PRICES + 2 * 367 + 1),
                new Call(busy + "/sentiment?from=2026-11-13T22:00:00Z&as_of=2026-11-20T20:00:00Z",
                        1 + 3 * (1 + 5 * PAGE) + MINUTE_PRICES + 7 * 24 + 2),
                new Call("/v1/tickers?limit=2000", 2 * 3),
                new Call("/v1/tickers?limit=2000&from=2026-11-13T22:00:00Z", 8 * 3),
                new Call("/v1/trending?limit=200", 2 * 3 + 300 * 16 / 100),
                new Call("/query?function=NEWS_SENTIMENT&limit=1000", 10 * (SHARDS + PAGE)),
                new Call("/v1/alerts?limit=200", 4 + 2),
                new Call("/v1/alerts/alert-1", 1),
                new Call("/v1/rejections?limit=200", 4 + 2),
                new Call("/v1/rejections/rejection-1", 1),
                new Call("/v1/uploads/2026-11-20.0123456789abcdef.note.txt", 2 + PAGE),
                new Call("/v1/rules?limit=200", 1),
                new Call("/v1/rules/default", 1),
                new Call("/v1/rules/default/evaluations?limit=200", 2),
                new Call("/v1/portfolios?limit=200", 1),
                new Call("/v1/portfolios/all", 1),
                new Call("/v1/portfolios/all/analytics", 1 + 2 * EXPOSURE + 3 * ManyReads.HOLDINGS + 4),
                // A price a holding, and of each the bars of 30 days and a part of one.
                new Call("/v1/portfolios/all/sentiment", 1 + ManyReads.HOLDINGS + (ManyReads.HOLDINGS * 31 + 99) / 100),
                new Call("/v1/portfolios/all/exposure", 1 + EXPOSURE));
    }

    /** How many requests a call made. */
    public long reads(Call call) throws IOException {
        long before = table.reads();
        ask(call);
        return table.reads() - before;
    }

    /** The requests that a call makes, to be made again. */
    public List<Runnable> made(Call call) throws IOException {
        table.taken();
        ask(call);
        return table.taken();
    }

    /** Makes a call. */
    public void ask(Call call) throws IOException {
        String[] target = call.target().split("\\?", 2);
        Map<String, String> query = new TreeMap<>();
        for (String pair : target.length == 1 ? new String[0] : target[1].split("&")) {
            query.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        String event = Json.write(Map.of("version", "2.0", "routeKey", "$default", "rawPath", target[0],
                "queryStringParameters", query,
                "requestContext", Map.of("http", Map.of("method", "GET", "path", target[0]))));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, new RecordingContext());
        if (!answer.toString(StandardCharsets.UTF_8).startsWith("{\"statusCode\":200")) {
            throw new IllegalStateException(call.target() + ": " + answer.toString(StandardCharsets.UTF_8));
        }
    }
}
