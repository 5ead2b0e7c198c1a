package dev.tickertone.alert;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.aws.DynamoRehearsal;
import dev.tickertone.store.aws.SnsRehearsal;
import dev.tickertone.store.snapshot.Sample;
import dev.tickertone.store.snapshot.SilentContext;
import dev.tickertone.store.snapshot.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the functions do before their snapshots are made: they raise, send, try and rehearse alerts of their own, none of
 * which leaves the process.
 */
final class Priming {
    private static final List<String> TOOLS = List.of("""
            {"routeKey": "POST /v1/rules/{id}/dry-run", "pathParameters": {"id": "default"}}""", """
            {"routeKey": "POST /v1/rules/{id}/test", "pathParameters": {"id": "default"}}""", """
            {"routeKey": "POST /v1/rules/{id}/dry-run", "pathParameters": {"id": "new"}, "body":
             "{\\"name\\": \\"x\\", \\"when\\": {\\"metric\\": \\"score\\", \\"op\\": \\"lte\\", \\"value\\": -0.5}}"}""");

    private Priming() {}

    /** A handler over a table and a publisher that are for rehearsing only. */
    interface Maker {
        /** The handler. */
        RequestStreamHandler over(Table table, AlertPublisher publisher);
    }

    /** Has Lambda do it for the function that alerts. */
    static void alerting(Wiring wiring, Maker maker) {
        register(wiring, () -> rehearseAlerting(maker, SnsRehearsal::publish));
    }

    /** Has Lambda do it for the function that sends what waits. */
    static void sending(Wiring wiring, Maker maker) {
        register(wiring, () -> rehearseSending(maker, SnsRehearsal::publish));
    }

    /** Has Lambda do it for the function that tries rules. */
    static void trying(Wiring wiring, Maker maker) {
        register(wiring, () -> rehearseTrying(maker, SnsRehearsal::publish));
    }

    private static void register(Wiring wiring, Snapshot.Step rehearsal) {
        Snapshot.prime(wiring::reach, rehearsal, DynamoRehearsal::run);
    }

    static void rehearseAlerting(Maker maker, AlertPublisher publisher) throws IOException {
        call(maker.over(stored(), publisher), Sample.event(Priming::store));
    }

    static void rehearseSending(Maker maker, AlertPublisher publisher) throws IOException {
        call(maker.over(stored(), publisher), text("{}"));
    }

    static void rehearseTrying(Maker maker, AlertPublisher publisher) throws IOException {
        RequestStreamHandler handler = maker.over(stored(), publisher);
        for (String request : TOOLS) {
            call(handler, text(request));
        }
    }

    private static MemoryTable stored() {
        MemoryTable table = new MemoryTable();
        store(table);
        return table;
    }

    private static void store(Table table) {
        Articles articles = new Articles(table);
        articles.add(Sample.article());
        articles.addScore(Sample.scored());
        new Quotes(table).add(List.of(Sample.quote()), Sample.CLOCK.instant());
    }

    private static void call(RequestStreamHandler handler, InputStream event) throws IOException {
        handler.handleRequest(event, OutputStream.nullOutputStream(), new SilentContext());
    }

    private static InputStream text(String event) {
        return new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    }
}
