package dev.tickertone.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.domain.table.Table;
import dev.tickertone.local.endtoend.PackagedFunction.Start;
import dev.tickertone.local.s3.Notification;
import dev.tickertone.local.s3.Upload;
import dev.tickertone.local.table.DynamoChangeFeed;
import dev.tickertone.local.template.Deployed;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.aws.DynamoTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * The zips that are deployed, each in a JVM of its own under Lambda's runtime client, with S3Proxy, DynamoDB Local and
 * a recording SNS endpoint. Each starts as from a snapshot: primed, with the credentials that SnapStart gives.
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
        private final LocalCloud cloud;
        private final DynamoDbStreamsClient streams;
        private final DynamoDbClient client;
        private final Table table;
        private final ChangeFeed changes;

        Packaged(Deployed deployed, Path directory) throws Exception {
            this.template = deployed.template();
            this.cloud = new LocalCloud(deployed, directory, this::uploaded);
            this.streams = cloud.dynamo().streams();
            this.client = cloud.dynamo().client();
            this.changes = new DynamoChangeFeed(streams, cloud.stream());
            this.table = new DynamoTable(client, cloud.table());
            for (LambdaFunction function : template.functions()) {
                Path task = PackagedFunction.unpack(Path.of("..", "..").resolve(function.codeUri()),
                        directory.resolve(function.id()));
                functions.put(function.id(), PackagedFunction.start(
                        function, function.handler(), task, cloud.environment(), Start.FROM_SNAPSHOT));
            }
            for (PackagedFunction function : functions.values()) {
                function.awaitSnapshot();
            }
            primingHasLeftNothingBehind();
            functions.values().forEach(PackagedFunction::restore);
        }

        /** They were primed: each has read one key, and none has written, sent or put anything. */
        private void primingHasLeftNothingBehind() throws Exception {
            assertThat(changes.read(null, 1)).isEmpty();
            assertThat(cloud.published()).isEmpty();
            assertThat(cloud.objects(template.buckets().getFirst())).isZero();
            assertThat(cloud.given()).isEqualTo(functions.size());
            for (String id : functions.keySet()) {
                assertThat(Files.readString(PackagedFunction.log(id))).as(id).doesNotContain("priming_failed", "\"level\"");
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
            cloud.upload(template.buckets().getFirst(), key, content);
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
            cloud.refusePublishing(refuse);
        }

        /** Processes of their own have the system's clock. */
        @Override
        public void pass(Duration time) throws InterruptedException {
            Thread.sleep(time);
        }

        @Override
        public List<Published> published() {
            return cloud.published();
        }

        @Override
        public void close() {
            functions.values().forEach(PackagedFunction::close);
            streams.close();
            client.close();
            cloud.close();
        }
    }
}
