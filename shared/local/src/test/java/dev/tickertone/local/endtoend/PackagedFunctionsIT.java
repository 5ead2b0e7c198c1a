package dev.tickertone.local.endtoend;

import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.domain.table.Table;
import dev.tickertone.local.s3.Notification;
import dev.tickertone.local.s3.S3Endpoint;
import dev.tickertone.local.s3.Upload;
import dev.tickertone.local.table.DynamoChangeFeed;
import dev.tickertone.local.table.DynamoDbLocal;
import dev.tickertone.local.table.DynamoTables;
import dev.tickertone.local.table.LocalAws;
import dev.tickertone.local.template.CrossOrigin;
import dev.tickertone.local.template.Deployed;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.aws.DynamoTable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The zips that are deployed, each in a JVM of its own under Lambda's runtime client, with S3Proxy, DynamoDB Local and
 * a recording SNS endpoint.
 */
class PackagedFunctionsIT extends EndToEndScenario {

    @TempDir
    static Path directory;

    @Override
    Backend start(Deployed deployed) throws Exception {
        return new Packaged(deployed, directory);
    }

    /** Everything started, and each part in the order it is to end. */
    private static final class Packaged implements Backend {
        private final Template template;
        private final LinkedBlockingQueue<UploadEvent> uploadEvents = new LinkedBlockingQueue<>();
        private final List<String> failures = new ArrayList<>();
        private final Map<String, PackagedFunction> functions = new HashMap<>();
        private final S3Endpoint s3;
        private final S3Client uploader;
        private final DynamoDbLocal dynamo;
        private final DynamoDbStreamsClient streams;
        private final DynamoDbClient client;
        private final Table table;
        private final ChangeFeed changes;
        private final SnsRecorder sns;

        Packaged(Deployed deployed, Path directory) throws Exception {
            this.template = deployed.template();
            this.s3 = S3Endpoint.start(0, directory.resolve("s3"), template.buckets(), CrossOrigin.NONE, this::uploaded,
                    Clock.systemUTC());
            this.uploader = new LocalAws(s3.uri(), template.place().region(), S3Endpoint.ACCESS_KEY,
                    S3Endpoint.ACCESS_KEY).connect(S3Client.builder().forcePathStyle(true));
            this.dynamo = DynamoDbLocal.inMemory();
            this.streams = dynamo.streams();
            this.client = dynamo.client();
            String name = template.function("IngestFunction").environment().get("TABLE_NAME");
            this.changes = new DynamoChangeFeed(streams, DynamoTables.create(client, name, deployed.json("Table")));
            this.table = new DynamoTable(client, name);
            this.sns = SnsRecorder.open(template.function("AlertFunction").environment().get("TOPIC_ARN"));
            Map<String, String> aws = Map.of(
                    "AWS_REGION", template.place().region(),
                    "AWS_ACCESS_KEY_ID", S3Endpoint.ACCESS_KEY,
                    "AWS_SECRET_ACCESS_KEY", S3Endpoint.ACCESS_KEY,
                    "AWS_ENDPOINT_URL_S3", s3.uri().toString(),
                    "AWS_ENDPOINT_URL_DYNAMODB", dynamo.endpoint().toString(),
                    "AWS_ENDPOINT_URL_SNS", sns.url());
            for (LambdaFunction function : template.functions()) {
                functions.put(function.id(), PackagedFunction.start(
                        function, Path.of("..", ".."), directory, aws));
            }
        }

        private void uploaded(Upload upload) {
            template.uploads().stream()
                    .filter(trigger -> trigger.matches(upload.bucket(), upload.event(), upload.key()))
                    .forEach(trigger -> uploadEvents.add(new UploadEvent(trigger.function(),
                            Notification.json(upload, template.place().region(), trigger.id()))));
        }

        @Override
        public void upload(String key, byte[] content) {
            uploader.putObject(put -> put.bucket(template.buckets().getFirst()).key(key), RequestBody.fromBytes(content));
        }

        @Override
        public List<UploadEvent> uploadEvents() {
            List<UploadEvent> events = new ArrayList<>();
            uploadEvents.drainTo(events);
            return events;
        }

        @Override
        public Table table() {
            return table;
        }

        @Override
        public ChangeFeed changes() {
            return changes;
        }

        @Override
        public byte[] invoke(LambdaFunction function, String event) throws InterruptedException {
            return functions.get(function.id()).invoke(event);
        }

        @Override
        public void failed(String record) {
            failures.add(record);
        }

        @Override
        public List<String> failures() {
            return List.copyOf(failures);
        }

        @Override
        public void refusePublishing(boolean refuse) {
            sns.throttle(refuse);
        }

        /** Processes of their own have the system's clock. */
        @Override
        public void pass(Duration time) throws InterruptedException {
            Thread.sleep(time);
        }

        @Override
        public List<Published> published() {
            return sns.published();
        }

        @Override
        public void close() {
            functions.values().forEach(PackagedFunction::close);
            uploader.close();
            s3.close();
            streams.close();
            client.close();
            dynamo.close();
            sns.close();
        }
    }
}
