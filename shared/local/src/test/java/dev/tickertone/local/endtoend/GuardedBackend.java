package dev.tickertone.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.object.UploadSigner;
import dev.tickertone.domain.table.ChangeFeed;
import dev.tickertone.domain.table.ForwardingTable;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.local.LocalFunctions;
import dev.tickertone.local.LocalS3;
import dev.tickertone.local.event.LocalFunction;
import dev.tickertone.local.s3.Notification;
import dev.tickertone.local.s3.S3Endpoint;
import dev.tickertone.local.s3.Upload;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.local.template.CrossOrigin;
import dev.tickertone.local.template.Deployed;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Permissions;
import dev.tickertone.local.template.Template;
import dev.tickertone.store.Json;
import dev.tickertone.store.aws.S3Objects;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The template's functions in this JVM, each behind its own statements: what they do not allow fails as IAM would have it
 * fail. The bucket is S3Proxy's, with versions as the deployed one has them.
 */
final class GuardedBackend implements Backend {
    private static final String VERSION = "1";

    private final Deployed deployed;
    private final Map<String, Permissions> permissions = new LinkedHashMap<>();
    private final Map<String, LocalFunction> functions = new LinkedHashMap<>();
    private final LinkedBlockingQueue<UploadEvent> uploadEvents = new LinkedBlockingQueue<>();
    private final List<Published> published = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final EmbeddedTable table = EmbeddedTable.inMemory();
    private final Ahead clock = new Ahead();
    private final S3Endpoint s3;
    private final S3Client client;
    private volatile boolean refusing;

    GuardedBackend(Deployed deployed, Path directory) throws IOException {
        this.deployed = deployed;
        Template template = deployed.template();
        this.s3 = S3Endpoint.start(0, directory, template.buckets(), CrossOrigin.NONE, this::uploaded, Clock.systemUTC());
        this.client = LocalS3.client(s3.uri());
        for (LambdaFunction function : template.functions()) {
            Permissions allowed = Permissions.of(deployed, function.id());
            permissions.put(function.id(), allowed);
            functions.put(function.id(), new LocalFunction(function, LocalFunctions.handler(function,
                    new LocalFunctions.Ports(new Objects(new S3Objects(client), allowed), new Items(table, allowed),
                            message -> publish(message, allowed), new Signer(LocalS3.uploads(s3.uri().getPort()), allowed),
                            clock)), line -> { }));
        }
    }

    /** What each function asked for so far, by logical id. */
    Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new LinkedHashMap<>();
        permissions.forEach((id, each) -> used.put(id, each.used()));
        return used;
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
    public void pass(Duration time) {
        clock.pass(time);
    }

    @Override
    public void refusePublishing(boolean refuse) {
        refusing = refuse;
    }

    private void uploaded(Upload upload) {
        deployed.template().uploads().stream()
                .filter(trigger -> trigger.matches(upload.bucket(), upload.event(), upload.key()))
                .forEach(trigger -> uploadEvents.add(new UploadEvent(trigger.function(), versioned(
                        Notification.json(upload, deployed.template().place().region(), trigger.id())))));
    }

    private static String versioned(String event) {
        try {
            JsonNode tree = Json.mapper().readTree(event);
            ((ObjectNode) tree.at("/Records/0/s3/object")).put("versionId", VERSION);
            return Json.write(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void upload(String key, byte[] content) {
        client.putObject(put -> put.bucket(deployed.template().buckets().getFirst()).key(key), RequestBody.fromBytes(content));
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
        return table;
    }

    @Override
    public byte[] invoke(LambdaFunction function, String event) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        functions.get(function.id()).handle(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), response);
        return response.toByteArray();
    }

    @Override
    public List<Published> published() {
        return List.copyOf(published);
    }

    private void publish(AlertMessage message, Permissions allowed) {
        allowed.demand("sns:Publish", deployed.template().function("AlertFunction").environment().get("TOPIC_ARN"), List.of());
        if (refusing) {
            throw new IllegalStateException("SNS takes nothing");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        message.attributes().forEach((name, value) -> attributes.put(name, switch (value) {
            case AlertMessage.Attribute.Text text -> text.value();
            case AlertMessage.Attribute.Numeric number -> number.value();
            case AlertMessage.Attribute.Texts texts -> Json.write(texts.values());
        }));
        try {
            published.add(new Published(message.subject(), Json.mapper().readTree(message.json()), attributes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        s3.close();
    }

    /** The table as far as a function may reach it. */
    private final class Items extends ForwardingTable {
        private final Permissions allowed;

        Items(Table table, Permissions allowed) {
            super(table);
            this.allowed = allowed;
        }

        private void demand(String action, List<String> partitions) {
            allowed.demand("dynamodb:" + action, "arn:aws:dynamodb:us-east-1:000000000000:table/tickertone-Table", partitions);
        }

        @Override
        public Optional<Item> get(Key key) {
            demand("GetItem", List.of(key.partition()));
            return super.get(key);
        }

        @Override
        public List<Item> getAll(List<Key> keys) {
            if (!keys.isEmpty()) {
                demand("BatchGetItem", keys.stream().map(Key::partition).toList());
            }
            return super.getAll(keys);
        }

        @Override
        public Page query(Range range) {
            demand("Query", List.of(range.partition()));
            return super.query(range);
        }

        @Override
        public void putAll(List<Item> items) {
            demand("BatchWriteItem", items.stream().map(item -> item.key().partition()).toList());
            table.putAll(items);
        }

        @Override
        public boolean write(List<Write> group) {
            // A transaction asks for what each of its writes would ask for.
            group.forEach(write -> demand(switch (write) {
                case Write.Put put -> "PutItem";
                case Write.Delete delete -> "DeleteItem";
            }, List.of(write.key().partition())));
            return super.write(group);
        }
    }

    /** The bucket as far as a function may reach it. */
    private record Objects(ObjectStore objects, Permissions allowed) implements ObjectStore {
        private ObjectRef demand(String action, ObjectRef ref) {
            allowed.demand(action, "arn:aws:s3:::" + ref.bucket() + "/" + ref.key(), List.of());
            return new ObjectRef(ref.bucket(), ref.key(), null);
        }

        private ObjectRef reading(ObjectRef ref) {
            return demand(ref.versionId() == null ? "s3:GetObject" : "s3:GetObjectVersion", ref);
        }

        @Override
        public Optional<Info> info(ObjectRef ref) {
            return objects.info(reading(ref));
        }

        @Override
        public InputStream open(ObjectRef ref) throws IOException {
            return objects.open(reading(ref));
        }

        @Override
        public void put(ObjectRef ref, byte[] content, String contentType) {
            objects.put(demand("s3:PutObject", ref), content, contentType);
        }

        @Override
        public void delete(ObjectRef ref) {
            objects.delete(demand("s3:DeleteObject", ref));
        }

        @Override
        public List<Listed> list(String bucket, String prefix, String after) {
            allowed.demand("s3:ListBucket", "arn:aws:s3:::" + bucket, List.of());
            return objects.list(bucket, prefix, after);
        }
    }

    /** Whoever has an address that was signed may do what the function may that signed it. */
    private record Signer(UploadSigner uploads, Permissions allowed) implements UploadSigner {
        @Override
        public String bucket() {
            return uploads.bucket();
        }

        @Override
        public URI origin() {
            return uploads.origin();
        }

        @Override
        public Signed sign(String key, long size, Instant at) {
            allowed.demand("s3:PutObject", "arn:aws:s3:::" + bucket() + "/" + key, List.of());
            return uploads.sign(key, size, at);
        }
    }
}
