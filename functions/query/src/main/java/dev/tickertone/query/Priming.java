package dev.tickertone.query;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.aws.DynamoRehearsal;
import dev.tickertone.store.snapshot.Sample;
import dev.tickertone.store.snapshot.SilentContext;
import dev.tickertone.store.snapshot.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** What the function does before its snapshot is made: it answers requests of its own, on a table of its own. */
final class Priming {
    /** Requests of the dashboard's pages and of those who poll. */
    private static final List<String> PATHS = List.of("/", "/v1/articles", "/v1/articles/rehearsal", "/v1/alerts",
            "/v1/rules", "/v1/tickers", "/v1/tickers/^RUT/articles", "/v1/rejections", "/v1/portfolios",
            "/v1/instruments?q=ford", "/v1/absent");

    private Priming() {}

    /**
     * Has Lambda do it.
     *
     * @param maker makes a handler over a table for rehearsing
     */
    static void register(Wiring wiring, Function<Table, RequestStreamHandler> maker) {
        Snapshot.prime(wiring::reach, () -> rehearse(maker), DynamoRehearsal::run);
    }

    static void rehearse(Function<Table, RequestStreamHandler> maker) throws IOException {
        MemoryTable table = new MemoryTable();
        new Articles(table).add(Sample.article());
        new Articles(table).addScore(Sample.scored());
        new Quotes(table).add(List.of(Sample.quote()), Sample.CLOCK.instant());
        RequestStreamHandler handler = maker.apply(table);
        for (String path : PATHS) {
            handler.handleRequest(new ByteArrayInputStream(event(path.split("[?=]")).getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream(), new SilentContext());
        }
    }

    /** The gateway's event for a path, and for a query's name and value where there are such. */
    private static String event(String... parts) {
        return """
                {"version": "2.0", "routeKey": "$default", "rawPath": "%1$s", "rawQueryString": "",
                 "headers": {"accept": "*/*", "host": "rehearsal.example", "x-forwarded-proto": "https"},
                 "queryStringParameters": {%2$s}, "isBase64Encoded": false,
                 "requestContext": {"domainName": "rehearsal.example", "http": {"method": "GET", "path": "%1$s"}}}"""
                .formatted(parts[0], parts.length == 1 ? "" : "\"%s\": \"%s\"".formatted(parts[1], parts[2]));
    }
}
