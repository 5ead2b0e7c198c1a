package dev.tickertone.local.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.local.s3.Upload;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.local.template.Place;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.Json;
import dev.tickertone.store.StreamEvent;
import dev.tickertone.store.log.Log;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class EventsTest {
    private static final String YAML = """
            Resources:
              Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: articles}}
              Table: {Type: AWS::DynamoDB::Table}
              Ingest:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: Ingest
                  CodeUri: ingest.zip
                  Timeout: 60
                  EventInvokeConfig: {MaximumRetryAttempts: 2}
                  Events:
                    Article:
                      Type: S3
                      Properties:
                        Bucket: !Ref Bucket
                        Events: s3:ObjectCreated:*
                        Filter: {S3Key: {Rules: [{Name: prefix, Value: incoming/}]}}
                    Quotes:
                      Type: S3
                      Properties:
                        Bucket: !Ref Bucket
                        Events: s3:ObjectCreated:*
                        Filter: {S3Key: {Rules: [{Name: prefix, Value: market/}]}}
              Scoring:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: Scoring
                  CodeUri: scoring.zip
                  Events:
                    NewArticle:
                      Type: DynamoDB
                      Properties:
                        Stream: !GetAtt Table.StreamArn
                        BatchSize: 4
                        MaximumRetryAttempts: 2
                        BisectBatchOnFunctionError: true
                        FunctionResponseTypes: [ReportBatchItemFailures]
                        FilterCriteria:
                          Filters:
                            - Pattern: '{"eventName":["INSERT"],"dynamodb":{"NewImage":{"kind":{"S":["article"]}}}}'
            """;

    /** A function that keeps what it is told and does what a test wants. */
    private static final class Recorder implements RequestStreamHandler {
        private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
        private volatile RequestStreamHandler behaviour = (in, out, context) -> { };

        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
            byte[] event = in.readAllBytes();
            events.add(new String(event, StandardCharsets.UTF_8));
            behaviour.handleRequest(new ByteArrayInputStream(event), out, context);
        }

        String next() throws InterruptedException {
            return events.poll(10, TimeUnit.SECONDS);
        }

        List<String> sortKeys(int invocations) throws Exception {
            List<String> keys = new ArrayList<>();
            for (int i = 0; i < invocations; i++) {
                keys.add(String.join(",", changes(next()).stream().map(c -> c.after().key().sort()).toList()));
            }
            return keys;
        }
    }

    @TempDir
    private Path home;

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final Recorder ingest = new Recorder();
    private final Recorder scoring = new Recorder();
    private Retries retries = new Retries(Duration.ofMillis(5), Duration.ofMillis(20));
    private MVStore store;
    private EmbeddedTable embedded;
    private Table table;
    private Events events;

    @BeforeEach
    void open() {
        store = MVStore.open(home.resolve("test.mv").toString());
        embedded = EmbeddedTable.on(store);
        Map<String, Recorder> handlers = Map.of("Ingest", ingest, "Scoring", scoring);
        Template template = Template.read(YAML, Place.local(Map.of(), null));
        WatchedTable watched = new WatchedTable(embedded);
        table = watched;
        events = Events.of(template,
                new Events.Parts(store, embedded, watched, home.resolve("failures"), Clock.systemUTC()),
                id -> new LocalFunction(template.function(id), handlers.get(id), line -> { }),
                log::add, retries);
    }

    @AfterEach
    void close() {
        events.close();
        store.close();
    }

    private void restart() {
        close();
        open();
    }

    private static Upload upload(String key) {
        return new Upload("ObjectCreated:Put", "articles", key, 1, "etag", "01", Instant.EPOCH);
    }

    private void put(String sort, String kind) {
        table.write(Write.put(new Item(new Key("p", sort), Map.of("kind", kind))));
    }

    private static List<Change> changes(String event) {
        try {
            return StreamEvent.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String event) throws IOException {
        return Json.mapper().readTree(event).path("Records").path(0).path("s3").path("object").path("key").asText();
    }

    private void failFor(String sort) {
        scoring.behaviour = (in, out, context) -> StreamEvent.handle(in, out, Log.ofNothing(Clock.systemUTC()), change -> {
            if (change.after().key().sort().equals(sort)) {
                throw new IllegalStateException("cannot do " + sort);
            }
        });
    }

    private List<JsonNode> failures() throws IOException {
        if (!Files.exists(home.resolve("failures"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.resolve("failures"))) {
            List<JsonNode> records = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
                records.add(Json.mapper().readTree(Files.readAllBytes(file)));
            }
            return records;
        }
    }

    private void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            Thread.sleep(5);
        }
    }

    @Test
    void anUploadUnderThePrefixReachesTheFunctionAndOthersDoNot() throws Exception {
        events.start();
        events.uploaded(upload("elsewhere/a.txt"));
        events.uploaded(upload("incoming/a.txt"));

        assertThat(key(ingest.next())).isEqualTo("incoming/a.txt");
        await(() -> events.pendingUploads() == 0);
        assertThat(ingest.events).isEmpty();
    }

    @Test
    void anUploadThatTakesLongHoldsUpNoneOfAnotherTrigger() throws Exception {
        CountDownLatch articleIsRead = new CountDownLatch(1);
        ingest.behaviour = (in, out, context) -> {
            if (key(new String(in.readAllBytes(), StandardCharsets.UTF_8)).startsWith("market/")) {
                try {
                    articleIsRead.await();
                } catch (InterruptedException e) {
                    throw new IOException("was cut short", e);
                }
            } else {
                articleIsRead.countDown();
            }
        };
        events.start();
        events.uploaded(upload("market/large.csv"));
        assertThat(key(ingest.next())).isEqualTo("market/large.csv");
        events.uploaded(upload("incoming/a.txt"));

        await(() -> events.pendingUploads() == 0);
    }

    @Test
    void aChangeThatPassesTheFilterReachesTheFunctionAndOthersDoNot() throws Exception {
        events.start();
        put("1", "score");
        put("2", "article");
        put("2", "article, changed");

        assertThat(scoring.sortKeys(1)).containsExactly("2");
        restart();
        events.start();
        put("3", "article");
        assertThat(scoring.sortKeys(1)).containsExactly("3");
    }

    @Test
    void aFunctionIsToldAChangeWithItsImagesAndTheStreamsNames() throws Exception {
        events.start();
        table.write(Write.put(new Item(
                new Key("p", "s"), Map.of("kind", "article", "doc", "{}"), Instant.ofEpochSecond(7))));

        String event = scoring.next();
        assertThat(changes(event)).containsExactly(embedded.read(null, 1).getFirst());
        JsonNode record = Json.mapper().readTree(event).path("Records").path(0);
        assertThat(record.path("eventSourceARN").asText())
                .isEqualTo("arn:aws:dynamodb:us-east-1:000000000000:table/tickertone-Table/stream/local");
        assertThat(record.path("awsRegion").asText()).isEqualTo("us-east-1");
        assertThat(record.path("dynamodb").path("NewImage").path("expires_at").path("N").asText()).isEqualTo("7");
        assertThat(record.path("dynamodb").path("Keys").path("sk").path("S").asText()).isEqualTo("s");
    }

    @Test
    void changesComeInOrderAndInBatchesOfTheConfiguredSize() throws Exception {
        IntStream.range(0, 10).forEach(i -> put("a" + i, "article"));
        events.start();

        assertThat(scoring.sortKeys(3)).containsExactly("a0,a1,a2,a3", "a4,a5,a6,a7", "a8,a9");
    }

    @Test
    void afterAPartialFailureTheFirstThatFailedComesAgainAndNothingBeforeIt() throws Exception {
        IntStream.range(0, 4).forEach(i -> put("a" + i, "article"));
        failFor("a2");
        events.start();

        assertThat(scoring.sortKeys(2)).containsExactly("a0,a1,a2,a3", "a2,a3");
    }

    @Test
    void aChangeThatFailsEveryRetryIsPutAsideAndTheLineGoesOn() throws Exception {
        IntStream.range(0, 4).forEach(i -> put("a" + i, "article"));
        failFor("a1");
        events.start();

        assertThat(scoring.sortKeys(4)).containsExactly("a0,a1,a2,a3", "a1,a2,a3", "a1,a2,a3", "a2,a3");
        assertThat(failures()).singleElement().satisfies(failure -> {
            assertThat(changes(failure.path("requestPayload").toString()))
                    .extracting(change -> change.after().key().sort()).containsExactly("a1");
            assertThat(failure.path("requestContext").path("approximateInvokeCount").asInt()).isEqualTo(3);
        });
        assertThat(log).singleElement().asString().startsWith("Scoring failed 3 times");
    }

    @Test
    void aBatchThatFailsAsAWholeIsCutUntilTheOneThatFailsStandsAlone() throws Exception {
        IntStream.range(0, 4).forEach(i -> put("a" + i, "article"));
        scoring.behaviour = (in, out, context) -> {
            if (new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("\"a3\"")) {
                throw new StackOverflowError("deep");
            }
        };
        events.start();

        assertThat(scoring.sortKeys(6)).containsExactly("a0,a1,a2,a3", "a0,a1", "a2,a3", "a2", "a3", "a3");
        await(() -> failures().size() == 1);
        assertThat(failures().getFirst().path("responseContext").path("functionError").asText())
                .isEqualTo("java.lang.StackOverflowError: deep");
        put("a4", "article");
        assertThat(scoring.sortKeys(2)).containsExactly("a3", "a4");
    }

    @Test
    void anAnswerThatNamesNoChangeOfTheBatchFailsTheBatch() throws Exception {
        put("a0", "article");
        scoring.behaviour = (in, out, context) ->
                out.write("{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}".getBytes(StandardCharsets.UTF_8));
        events.start();

        assertThat(scoring.sortKeys(3)).containsExactly("a0", "a0", "a0");
        await(() -> failures().size() == 1);
    }

    @Test
    void anUploadWhoseFunctionFailsIsTriedAgainThenPutAside() throws Exception {
        ingest.behaviour = (in, out, context) -> {
            if (key(new String(in.readAllBytes(), StandardCharsets.UTF_8)).endsWith("bad.txt")) {
                throw new IOException("no table\nsecond line");
            }
        };
        events.start();
        events.uploaded(upload("incoming/bad.txt"));
        events.uploaded(upload("incoming/good.txt"));

        for (String expected : List.of("bad", "bad", "bad", "good")) {
            assertThat(key(ingest.next())).isEqualTo("incoming/" + expected + ".txt");
        }
        JsonNode failure = failures().getFirst();
        assertThat(key(failure.path("requestPayload").toString())).isEqualTo("incoming/bad.txt");
        assertThat(failure.path("responseContext").path("functionError").asText())
                .isEqualTo("java.io.IOException: no table");
    }

    @Test
    void whatWaitsAtTheEndComesAtTheNextStart() throws Exception {
        events.uploaded(upload("incoming/a.txt"));
        events.uploaded(upload("incoming/b.txt"));
        put("a0", "article");
        restart();
        events.start();

        assertThat(key(ingest.next())).isEqualTo("incoming/a.txt");
        assertThat(key(ingest.next())).isEqualTo("incoming/b.txt");
        assertThat(scoring.sortKeys(1)).containsExactly("a0");
    }

    @Test
    void closingFinishesTheInvocationInHandAndKeepsTheRest() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ingest.behaviour = (in, out, context) -> {
            entered.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IOException("was cut short", e);
            }
        };
        events.start();
        events.uploaded(upload("incoming/a.txt"));
        events.uploaded(upload("incoming/b.txt"));
        entered.await();
        Thread closer = Thread.ofVirtual().start(events::close);
        Thread.sleep(50);
        assertThat(closer.isAlive()).isTrue();
        go.countDown();
        closer.join();

        assertThat(events.pendingUploads()).isEqualTo(1);
        assertThat(key(ingest.next())).isEqualTo("incoming/a.txt");
        ingest.behaviour = (in, out, context) -> { };
        restart();
        events.start();
        assertThat(key(ingest.next())).isEqualTo("incoming/b.txt");
    }

    @Test
    void closingDoesNotWaitForRetries() throws Exception {
        retries = new Retries(Duration.ofMinutes(1), Duration.ofMinutes(1));
        restart();
        failFor("a0");
        put("a0", "article");
        events.start();
        scoring.next();
        events.close();

        scoring.events.clear();
        scoring.behaviour = (in, out, context) -> { };
        restart();
        events.start();
        assertThat(scoring.sortKeys(1)).containsExactly("a0");
    }

    @Test
    void aFunctionKnowsItsInvocation() throws Exception {
        BlockingQueue<Context> contexts = new LinkedBlockingQueue<>();
        ingest.behaviour = (in, out, context) -> contexts.add(context);
        events.start();
        events.uploaded(upload("incoming/a.txt"));
        events.uploaded(upload("incoming/b.txt"));

        Context first = contexts.poll(10, TimeUnit.SECONDS);
        assertThat(first.getFunctionName()).isEqualTo("tickertone-Ingest");
        assertThat(first.getInvokedFunctionArn())
                .isEqualTo("arn:aws:lambda:us-east-1:000000000000:function:tickertone-Ingest");
        assertThat(first.getRemainingTimeInMillis()).isBetween(40_000, 60_000);
        assertThat(first.getAwsRequestId()).isNotEqualTo(contexts.poll(10, TimeUnit.SECONDS).getAwsRequestId());
    }

    @Test
    void anEventThatCannotBePutAsideStaysInTheLine() throws Exception {
        Path inTheWay = Files.createFile(home.resolve("failures"));
        ingest.behaviour = (in, out, context) -> {
            throw new IOException("no table");
        };
        events.start();
        events.uploaded(upload("incoming/a.txt"));
        await(() -> !log.isEmpty());

        assertThat(log).singleElement().asString().startsWith("Ingest.Article: java.io.UncheckedIOException");
        assertThat(events.pendingUploads()).isEqualTo(1);
        Files.delete(inTheWay);
        await(() -> events.pendingUploads() == 0);
        assertThat(failures()).hasSize(1);
    }

    @Test
    void changesThatAllHaveSeenAreForgotten() throws Exception {
        events.start();
        IntStream.range(0, 600).forEach(i -> put("s" + i, "score"));

        await(() -> embedded.read(null, 1000).size() < 200);
    }

    @Test
    void anIdleLineIsAwakeAtOnce() throws Exception {
        events.start();
        Duration best = Duration.ofDays(1);
        // The best of several: one alone would tell of the machine's other work.
        for (int i = 0; i < 5; i++) {
            Thread.sleep(50);
            long start = System.nanoTime();
            put("a" + i, "article");
            scoring.next();
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            best = taken.compareTo(best) < 0 ? taken : best;
        }

        assertThat(best).isLessThan(Duration.ofMillis(50));
    }
}
