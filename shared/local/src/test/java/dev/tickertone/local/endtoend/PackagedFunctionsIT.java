package dev.tickertone.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.local.endtoend.PackagedFunction.Start;
import dev.tickertone.local.s3.Notification;
import dev.tickertone.local.s3.Upload;
import dev.tickertone.local.table.DynamoChangeFeed;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * The zips that are deployed, each in a JVM of its own under Lambda's runtime client, with S3Proxy, DynamoDB Local and
 * a recording SNS endpoint. Each starts as from a snapshot: primed, with the credentials that SnapStart gives.
 */
class PackagedFunctionsIT extends EndToEndScenario {

    @TempDir
    static Path directory;

    @Override
    Backend start(Template template) throws Exception {
        return new Packaged(template, directory);
    }

    /** Everything started, and each part in the order it is to end. */
    private static final class Packaged implements Backend {
        private final Template template;
        private final LinkedBlockingQueue<UploadEvent> uploadEvents = new LinkedBlockingQueue<>();
        private final Map<String, PackagedFunction> functions = new HashMap<>();
        private final LocalCloud cloud;
        private final DynamoDbStreamsClient streams;
        private final ChangeFeed changes;

        Packaged(Template template, Path directory) throws Exception {
            this.template = template;
            this.cloud = new LocalCloud(template, directory, this::uploaded);
            this.streams = cloud.dynamo().streams();
            this.changes = new DynamoChangeFeed(streams, cloud.stream());
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
            assertThat(cloud.objects(BUCKET)).isZero();
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
            cloud.upload(BUCKET, key, content);
        }

        @Override
        public List<UploadEvent> uploadEvents() {
            List<UploadEvent> events = new ArrayList<>();
            uploadEvents.drainTo(events);
            return events;
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
        public List<Published> published() {
            return cloud.published();
        }

        @Override
        public void close() {
            functions.values().forEach(PackagedFunction::close);
            streams.close();
            cloud.close();
        }
    }
}
