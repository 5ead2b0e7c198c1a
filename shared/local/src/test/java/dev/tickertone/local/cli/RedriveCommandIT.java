package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.local.LocalFunctions;
import dev.tickertone.local.LocalProduct;
import dev.tickertone.local.LocalS3;
import dev.tickertone.local.LocalTemplate;
import dev.tickertone.local.cli.Commands.Result;
import dev.tickertone.local.event.LocalFunction;
import dev.tickertone.local.redrive.ElasticQueue;
import dev.tickertone.local.redrive.LambdaApi;
import dev.tickertone.local.redrive.LambdaRecords;
import dev.tickertone.local.s3.Notification;
import dev.tickertone.local.s3.Upload;
import dev.tickertone.local.table.DynamoDbLocal;
import dev.tickertone.local.table.DynamoTables;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Documents;
import dev.tickertone.store.aws.DynamoTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The command against a queue that speaks SQS, DynamoDB Local's stream, and the real handlers behind Lambda's API. */
@Timeout(120)
class RedriveCommandIT {
    private static final String NAME = "tickertone-Table";
    private static final String ARN = "arn:aws:lambda:us-east-1:000000000000:function:tickertone-%s-1A2B3C:live";
    private static final String INGEST = ARN.formatted("IngestFunction");
    private static final String SCORING = ARN.formatted("ScoringFunction");
    private static final ObjectRef UPLOAD = new ObjectRef(LocalProduct.BUCKET, "incoming/zinc.txt", null);
    private static final String TEXT = "Zinc slips\n\nShares of Ford jumped 6% on Friday after it raised its profit forecast.\n";

    private static final Map<String, String> BEFORE = new HashMap<>();

    @TempDir
    private static Path directory;

    private static DynamoDbLocal database;
    private static DynamoDbClient dynamo;
    private static DynamoDbStreamsClient streams;
    private static String stream;
    private static Poisoned table;
    private static ElasticQueue queue;
    private static LambdaApi lambda;

    /** A table that takes no writes while there is a fault. */
    private static final class Poisoned extends ForwardingTable {
        private volatile boolean fault;

        Poisoned(Table table) {
            super(table);
        }

        @Override
        public boolean write(List<Write> group) {
            if (fault) {
                throw new IllegalStateException(TEXT);
            }
            return super.write(group);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        database = DynamoDbLocal.inMemory();
        dynamo = database.client();
        streams = database.streams();
        stream = DynamoTables.create(dynamo, NAME);
        table = new Poisoned(new DynamoTable(dynamo, NAME));
        queue = ElasticQueue.start();
        lambda = LambdaApi.start(functions(), queue::send);
        Map.of("aws.endpointUrlSqs", queue.endpoint(), "aws.endpointUrlLambda", lambda.endpoint(),
                "aws.endpointUrlDynamoDbStreams", database.endpoint().toString(), "aws.region", "us-east-1",
                // Each pair of an access key and a region has a database of its own.
                "aws.accessKeyId", "tickertone", "aws.secretAccessKey", "tickertone").forEach((name, value) ->
                BEFORE.put(name, System.setProperty(name, value)));
    }

    private static Map<String, LocalFunction> functions() throws Exception {
        Template template = LocalTemplate.read(null, null);
        LocalFunctions.Ports ports = new LocalFunctions.Ports(new FileObject(UPLOAD, directory.resolve("zinc.txt")), table,
                message -> { }, LocalS3.uploads(0), Clock.systemUTC());
        Map<String, LocalFunction> functions = new HashMap<>();
        template.functions().forEach(function -> functions.put("tickertone-" + function.id() + "-1A2B3C",
                new LocalFunction(function, LocalFunctions.handler(function, ports), line -> { })));
        return functions;
    }

    @AfterAll
    static void stop() {
        BEFORE.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
        lambda.close();
        queue.close();
        streams.close();
        dynamo.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        table.fault = false;
        queue.clear();
    }

    private static Result redrive(String... options) {
        List<String> line = new ArrayList<>(List.of("redrive", "--queue", queue.url()));
        line.addAll(List.of(options));
        return Commands.run(line.toArray(String[]::new));
    }

    private static String upload(String text) throws Exception {
        Path file = Files.writeString(directory.resolve("zinc.txt"), text);
        return Notification.json(new Upload("ObjectCreated:Put", UPLOAD.bucket(), UPLOAD.key(), Files.size(file), "e", "01",
                Clock.systemUTC().instant()), "us-east-1", "Article");
    }

    /** Where an article's change stands in the stream. */
    private record Place(String shard, String sequence, String article) {}

    private static Place lastArticle() {
        Place place = null;
        for (var shard : streams.describeStream(ask -> ask.streamArn(stream)).streamDescription().shards()) {
            String from = streams.getShardIterator(ask -> ask.streamArn(stream).shardId(shard.shardId())
                    .shardIteratorType(ShardIteratorType.TRIM_HORIZON)).shardIterator();
            for (Record each : streams.getRecords(ask -> ask.shardIterator(from)).records()) {
                var image = each.dynamodb().newImage();
                if (image != null && image.containsKey(Documents.KIND) && image.get(Documents.KIND).s().equals("article")) {
                    place = new Place(shard.shardId(), each.dynamodb().sequenceNumber(),
                            image.get("pk").s().substring("article#".length()));
                }
            }
        }
        return place;
    }

    private static String lastShard() {
        return streams.describeStream(ask -> ask.streamArn(stream)).streamDescription().shards().getLast().shardId();
    }

    private static boolean isScored(Place place) {
        return new Articles(table).find(place.article()).orElseThrow().analysis() != null;
    }

    @Test
    void anUploadThatFailedIsReadOnceTheFaultIsGone() throws Exception {
        table.fault = true;
        queue.send(LambdaRecords.invocation(INGEST, upload(TEXT)));

        Result tooEarly = redrive();
        assertThat(tooEarly.exitCode()).isEqualTo(1);
        assertThat(tooEarly.out()).contains("event tickertone-IngestFunction-1A2B3C", "sent again", "1 left the queue, 1 stay",
                "not looked at");
        assertThat(queue.visible()).hasSize(1);

        table.fault = false;
        Result result = redrive();

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(lambda.invoked()).contains(INGEST + " Event");
        assertThat(queue.visible()).isEmpty();
        assertThat(new Articles(table).read(lastArticle().article())).isPresent();
        assertThat(tooEarly.out() + result.out()).doesNotContain("Ford");
    }

    @Test
    void anArticleThatCouldNotBeScoredIsScoredOnceTheFaultIsGone() throws Exception {
        queue.send(LambdaRecords.invocation(INGEST, upload(TEXT + "It sells zinc as well.\n")));
        assertThat(redrive().exitCode()).isZero();
        Place place = lastArticle();
        assertThat(isScored(place)).isFalse();
        queue.send(LambdaRecords.batch(SCORING, stream, place.shard(), place.sequence(), place.sequence()));
        table.fault = true;

        Result tooEarly = redrive();
        assertThat(tooEarly.exitCode()).isEqualTo(1);
        assertThat(tooEarly.out()).contains("changes tickertone-ScoringFunction-1A2B3C",
                "stays: the function failed at sequence " + place.sequence(), "0 left the queue, 1 stay");
        assertThat(queue.visible()).hasSize(1);

        table.fault = false;
        Result dry = redrive("--dry-run");
        assertThat(dry.exitCode()).isZero();
        assertThat(dry.out()).contains("would hand over 1 change");
        assertThat(queue.visible()).hasSize(1);
        assertThat(isScored(place)).isFalse();

        Result result = redrive();

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("1 change handled", "1 left the queue, 0 stay");
        assertThat(queue.visible()).isEmpty();
        assertThat(isScored(place)).isTrue();
        assertThat(tooEarly.out() + dry.out() + result.out()).doesNotContain("Ford");
    }

    @Test
    void anArticleWhoseChangeIsGoneIsScoredWhenItsItemIsDeletedAndItIsUploadedAgain() throws Exception {
        String event = upload(TEXT + "It buys zinc as well.\n");
        queue.send(LambdaRecords.invocation(INGEST, event));
        redrive();
        Place lost = lastArticle();
        dynamo.deleteItem(item -> item.tableName(NAME).key(Map.of(
                "pk", AttributeValue.fromS("article#" + lost.article()),
                "sk", AttributeValue.fromS("article"))));
        queue.send(LambdaRecords.invocation(INGEST, event));
        redrive();

        Place again = lastArticle();
        assertThat(again.article()).isEqualTo(lost.article());
        assertThat(again.sequence()).isNotEqualTo(lost.sequence());
    }

    @Test
    void whatCannotBeDoneAgainIsToldAndStaysUntilItIsToBeForgotten() {
        queue.send(LambdaRecords.undelivered("Ford \\u001b[31m0.58", "{\"id\":\"alert7\"}"));
        queue.send(LambdaRecords.batch(SCORING, stream, "shardId-00000001780000000000-0000abcd",
                "100000000000000000001", "100000000000000000002"));
        queue.send(LambdaRecords.batch(SCORING, stream, lastShard(), "1", "2"));

        Result result = redrive();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("alert \"Ford [31m0.58\" alert7", "twice", "24 hours", "sequences 1 to 2", "no such place",
                "0 left the queue, 3 stay").doesNotContain("\u001b");
        assertThat(queue.visible()).hasSize(3);

        assertThat(redrive("--forget", "--dry-run").out()).contains("would be forgotten", "3 would leave the queue, 0 would stay");
        assertThat(queue.visible()).hasSize(3);

        assertThat(redrive("--forget").exitCode()).isZero();
        assertThat(queue.visible()).isEmpty();
    }

    @Test
    void eachOfManyMessagesIsLookedAtOnceAndGivenBack() {
        for (int i = 0; i < 23; i++) {
            queue.send("message " + i);
        }
        Result result = redrive();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines()).hasSize(24).first().asString().startsWith("1 of 23  unknown  ")
                .endsWith("stays: it is not JSON");
        assertThat(result.out()).contains("0 left the queue, 23 stay");
        assertThat(queue.visible()).hasSize(10);

        assertThat(redrive("--limit", "3").out().lines()).hasSize(4).last().asString()
                .contains("23 stay, 20 of them not looked at");
    }

    @Test
    void aScheduleIsOver() {
        queue.send(LambdaRecords.scheduled());
        queue.send(LambdaRecords.invocation(ARN.formatted("OutboxFunction"), LambdaRecords.scheduled()));
        Result result = redrive();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("schedule tickertone-OutboxFunctionEachMinute-1AB", "a later run has done its work");
        assertThat(queue.visible()).isEmpty();
        assertThat(lambda.invoked()).noneMatch(each -> each.contains("Outbox"));
    }

    @Test
    void aFunctionThatIsNoMoreIsTold() {
        queue.send(LambdaRecords.invocation(INGEST.replace("1A2B3C", "0LD"), "{}"));
        assertThat(redrive().out()).contains("stays: there is no such function");
        assertThat(queue.visible()).hasSize(1);
    }

    @Test
    void anEmptyQueueIsFine() {
        assertThat(redrive()).isEqualTo(new Result(0, "the queue is empty\n", ""));
    }

    @Test
    void aQueueThatIsNotThereIsOneLine() {
        Result result = Commands.run("redrive", "--queue", queue.url() + "-not");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().strip()).startsWith("tickertone: there is no queue ").contains("FailureQueueUrl")
                .doesNotContain("\n");
    }

    @Test
    void aUsageErrorEndsWith2() {
        assertThat(Commands.run("redrive").exitCode()).isEqualTo(2);
        assertThat(Commands.run("redrive", "--queue", "failures").exitCode()).isEqualTo(2);
        assertThat(redrive("--limit", "0").exitCode()).isEqualTo(2);
    }
}
