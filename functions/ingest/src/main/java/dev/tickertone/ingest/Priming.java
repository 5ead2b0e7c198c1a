package dev.tickertone.ingest;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.aws.DynamoRehearsal;
import dev.tickertone.store.aws.S3Rehearsal;
import dev.tickertone.store.snapshot.Sample;
import dev.tickertone.store.snapshot.SampleObjects;
import dev.tickertone.store.snapshot.SilentContext;
import dev.tickertone.store.snapshot.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What the functions do before their snapshots are made: they read uploads of their own, in the formats that are common. */
public final class Priming {
    private static final String STORY = "Shares of the boat maker fell 4% on Monday after it cut its forecast for the year.";
    private static final String TEXT = "Boat maker cuts its forecast\n\nJan. 3, 2000 - " + STORY + "\n";

    /** Uploads by key, as small as they can be and of every common kind. */
    static final SampleObjects UPLOADS = new SampleObjects(Map.of(
            "incoming/a.txt", TEXT,
            "incoming/b.html", "<!DOCTYPE html><html><head><title>Boats</title><meta property=\"og:title\" content=\"Boat maker "
                    + "cuts its forecast\"></head><body><article><h1>Boat maker cuts its forecast</h1><p>" + STORY
                    + "</p><p>Its rivals rose.</p></article></body></html>",
            "incoming/c.json", "{\"title\": \"Boat maker cuts its forecast\", \"content\": \"" + STORY
                    + "\", \"publishedAt\": \"2000-01-03T15:00:00Z\", \"url\": \"https://example.com/boats\"}",
            "incoming/d.xml", "<rss version=\"2.0\"><channel><title>Wire</title><item><title>Boat maker cuts its forecast"
                    + "</title><description>" + STORY + "</description><pubDate>Mon, 03 Jan 2000 15:00:00 GMT</pubDate>"
                    + "</item></channel></rss>",
            "incoming/e.txt", "",
            "market/f.csv", "symbol,timestamp,price,previous_close\nF,2000-01-03T15:00:00Z,10,11\n",
            "portfolios/g.csv", "symbol,weight\nF,1\n"));

    private Priming() {}

    /** A handler over a bucket and a table that are for rehearsing only. */
    public interface Maker {
        /** The handler. */
        RequestStreamHandler over(ObjectStore objects, Table table);
    }

    /** Has Lambda do it for the function that reads uploads. */
    static void taking(Wiring wiring, Maker maker) {
        Snapshot.prime(wiring::reach, () -> rehearseTaking(maker, new MemoryTable()), S3Rehearsal::run, DynamoRehearsal::run);
    }

    /** Has Lambda do it for the function that reads rejected uploads again. */
    static void retaking(Wiring wiring, Maker maker) {
        Snapshot.prime(wiring::reach, () -> rehearseRetaking(maker), S3Rehearsal::run, DynamoRehearsal::run);
    }

    /** Has Lambda do it for the function that looks for uploads that nobody read. */
    public static void sweeping(String region, String table, Maker maker) {
        Snapshot.prime(() -> reach(region, table), () -> rehearse(maker, "{}"), S3Rehearsal::run, DynamoRehearsal::run);
    }

    static void reach(String region, String table) {
        DynamoRehearsal.read(region, table, new Key("rehearsal", "rehearsal"));
    }

    static void rehearseTaking(Maker maker, Table table) throws IOException {
        String event = UPLOADS.texts().keySet().stream().sorted().map(key -> """
                {"eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "rehearsal"}, "object": {"key": "%s"}}}"""
                .formatted(key)).collect(Collectors.joining(",", "{\"Records\":[", "]}"));
        call(maker.over(UPLOADS, table), event);
    }

    private static void rehearseRetaking(Maker maker) throws IOException {
        MemoryTable table = new MemoryTable();
        rehearseTaking((objects, same) -> new IngestHandler(
                objects, same, Map.of("STACK_NAME", "rehearsal"), Sample.CLOCK), table);
        call(maker.over(UPLOADS, table), "{\"routeKey\": \"POST /v1/rejections/reprocess\"}");
        call(maker.over(UPLOADS, table), """
                {"routeKey": "POST /v1/rejections/{id}/reprocess", "pathParameters": {"id": "absent"}}""");
    }

    private static void rehearse(Maker maker, String event) throws IOException {
        call(maker.over(UPLOADS, new MemoryTable()), event);
    }

    private static void call(RequestStreamHandler handler, String event) throws IOException {
        handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(), new SilentContext());
    }
}
