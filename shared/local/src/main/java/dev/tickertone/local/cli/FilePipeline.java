package dev.tickertone.local.cli;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.table.Change;
import dev.tickertone.ingest.IngestHandler;
import dev.tickertone.local.LocalS3;
import dev.tickertone.local.event.LocalFunction;
import dev.tickertone.local.event.StreamEvents;
import dev.tickertone.local.s3.Notification;
import dev.tickertone.local.s3.Upload;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.query.QueryHandler;
import dev.tickertone.scoring.ScoringHandler;
import dev.tickertone.sentiment.SentimentScorer;
import dev.tickertone.store.Documents;
import dev.tickertone.store.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One file through the functions, as if it had been uploaded: the handlers that are deployed, fed the events they get
 * on AWS, on a table of its own in memory.
 */
final class FilePipeline {
    private static final String BUCKET = "tickertone-articles";

    /** What an upload's key begins with to be read as articles. */
    private static final String PREFIX = "incoming/";

    // The API's own rule, which no article depends on.
    private static final Map<String, String> NO_MATTER = Map.of(
            "ALERT_SCORE", "1", "ALERT_MOVE_PERCENT", "0", "STACK_NAME", "analyze");

    private static final int ALL_CHANGES = 10_000;

    private static final LambdaFunction INVOKED = new LambdaFunction("analyze", "analyze",
            "arn:aws:lambda:us-east-1:000000000000:function:analyze", "", "", Map.of(), Duration.ofMinutes(1), 1024,
            0, List.of());

    /** Keeps every digit of every number as the API writes it. */
    static final ObjectReader EXACT = Json.mapper().reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private final Clock clock;
    private final SentimentScorer scorer;

    FilePipeline(Clock clock, SentimentScorer scorer) {
        this.clock = clock;
        this.scorer = scorer;
    }

    /**
     * What came of a file, as the API answers it, with the file's name as the object's key.
     *
     * @param articles as {@code GET /v1/articles/{id}}, in the order they were read
     * @param rejections as the items of {@code GET /v1/rejections}
     */
    record Outcome(List<JsonNode> articles, List<JsonNode> rejections) {}

    /**
     * Reads and scores a file.
     *
     * @param name the file's name as the user gave it
     * @throws IOException if the file cannot be read
     */
    Outcome run(String name, Path file) throws IOException {
        ObjectRef ref = new ObjectRef(BUCKET, PREFIX + name, null);
        try (EmbeddedTable table = EmbeddedTable.inMemory()) {
            invoke(new IngestHandler(new FileObject(ref, file), table, NO_MATTER, clock), uploadEvent(ref, file));
            List<Change> changes = inserted(table);
            if (!changes.isEmpty()) {
                score(table, changes);
            }
            return outcome(table, changes, name);
        }
    }

    private String uploadEvent(ObjectRef ref, Path file) throws IOException {
        return Notification.json(new Upload("ObjectCreated:Put", ref.bucket(), ref.key(), Files.size(file), "",
                "0000000000000001", clock.instant()), "us-east-1", "analyze");
    }

    private static List<Change> inserted(EmbeddedTable table) {
        return table.read(null, ALL_CHANGES).stream()
                .filter(change -> change.after() != null && "article".equals(change.after().get(Documents.KIND)))
                .toList();
    }

    private void score(EmbeddedTable table, List<Change> changes) throws IOException {
        JsonNode response = invoke(new ScoringHandler(table, scorer, NO_MATTER, clock), StreamEvents.json(changes));
        if (!response.path("batchItemFailures").isEmpty()) {
            throw new IOException("the article could not be scored");
        }
    }

    private Outcome outcome(EmbeddedTable table, List<Change> changes, String name) throws IOException {
        QueryHandler query = new QueryHandler(table, LocalS3.uploads(0), NO_MATTER, clock);
        List<JsonNode> articles = new ArrayList<>();
        for (Change change : changes) {
            String id = change.after().key().partition().substring("article#".length());
            articles.add(named(get(query, "/v1/articles/{id}", Map.of("id", id)), name));
        }
        List<JsonNode> rejections = new ArrayList<>();
        for (JsonNode rejection : get(query, "/v1/rejections", Map.of()).path("items")) {
            rejections.add(named(rejection, name));
        }
        return new Outcome(articles, rejections);
    }

    private static JsonNode get(QueryHandler query, String route, Map<String, String> parameters) throws IOException {
        ObjectNode event = JsonNodeFactory.instance.objectNode()
                .put("version", "2.0").put("routeKey", "GET " + route).put("rawPath", route);
        event.putObject("headers");
        ObjectNode path = event.putObject("pathParameters");
        parameters.forEach(path::put);
        event.putObject("requestContext").putObject("http").put("method", "GET").put("path", route);
        JsonNode response = invoke(query, event.toString());
        if (response.path("statusCode").asInt() != 200) {
            throw new IOException("the API answered " + response.path("statusCode").asInt() + " to GET " + route);
        }
        return EXACT.readTree(response.path("body").asText());
    }

    private static JsonNode named(JsonNode document, String name) {
        if (document.path("object") instanceof ObjectNode object) {
            object.put("key", name);
        }
        return document;
    }

    private static JsonNode invoke(RequestStreamHandler handler, String event) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        // What a handler logs is for who operates it; here the outcome says it all.
        new LocalFunction(INVOKED, handler, line -> { })
                .handle(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), response);
        return Json.mapper().readTree(response.toByteArray());
    }
}
