package dev.tickertone.local.cost;

import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Change;
import dev.tickertone.local.LocalFunctions;
import dev.tickertone.local.LocalS3;
import dev.tickertone.local.LocalTemplate;
import dev.tickertone.local.event.LocalFunction;
import dev.tickertone.local.event.StreamEvents;
import dev.tickertone.local.s3.Notification;
import dev.tickertone.local.s3.Upload;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.StreamTrigger;
import dev.tickertone.local.template.Template;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What articles cost from the upload to the alert: every call the functions make for them, counted. Each article comes
 * alone, so that no batch shares a call: what is counted is the most it costs.
 */
public final class ArticleCost {
    private static final String BUCKET = "tickertone-articles";
    private static final int MOST = 1_000;

    private final Template template;
    private final EmbeddedTable table = EmbeddedTable.inMemory();
    private final Objects objects = new Objects();
    private final Map<String, Meter> meters = new LinkedHashMap<>();
    private final Map<StreamTrigger, String> positions = new HashMap<>();
    private int articles;

    /** What one function did. */
    static final class Meter {
        final LambdaFunction declared;
        final MeteredTable table;
        final AtomicLong gets = new AtomicLong();
        final AtomicLong publications = new AtomicLong();
        final AtomicLong logged = new AtomicLong();
        LocalFunction function;
        long invocations;
        long nanos;

        Meter(LambdaFunction declared, MeteredTable table) {
            this.declared = declared;
            this.table = table;
        }
    }

    public ArticleCost() throws IOException {
        template = LocalTemplate.read(null, "http://127.0.0.1:8080");
        for (LambdaFunction function : template.functions()) {
            Meter meter = new Meter(function, new MeteredTable(table));
            meter.function = new LocalFunction(function, LocalFunctions.handler(function, new LocalFunctions.Ports(
                    new Counted(objects, meter.gets), meter.table, message -> meter.publications.incrementAndGet(),
                    LocalS3.uploads(0), Clock.systemUTC())),
                    line -> meter.logged.addAndGet(line.getBytes(StandardCharsets.UTF_8).length));
            meters.put(function.id(), meter);
        }
    }

    Map<String, Meter> meters() {
        return meters;
    }

    int articles() {
        return articles;
    }

    /** Uploads an article and carries it through. */
    public void upload(String key, byte[] content) throws IOException {
        articles++;
        objects.content.put(key, content);
        Upload upload = new Upload("ObjectCreated:Put", BUCKET, key, content.length, Integer.toHexString(articles),
                "%016X".formatted(articles), Instant.now());
        for (var trigger : template.uploads()) {
            if (trigger.matches(BUCKET, upload.event(), key)) {
                invoke(trigger.function(), Notification.json(upload, template.place().region(), trigger.id()));
            }
        }
        while (tell()) {
            // Until nothing comes of it.
        }
    }

    private boolean tell() throws IOException {
        boolean told = false;
        for (StreamTrigger trigger : template.changes()) {
            List<Change> changes = table.read(positions.get(trigger), MOST);
            if (changes.isEmpty()) {
                continue;
            }
            told = true;
            positions.put(trigger, changes.getLast().sequence());
            StreamEvents records = new StreamEvents(trigger.stream(), Clock.systemUTC());
            List<StreamEvents.Entry> matching = changes.stream().map(records::entry)
                    .filter(entry -> trigger.filter().matches(entry.record())).toList();
            for (int i = 0; i < matching.size(); i += trigger.batchSize()) {
                invoke(trigger.function(), StreamEvents.event(
                        matching.subList(i, Math.min(matching.size(), i + trigger.batchSize()))));
            }
        }
        return told;
    }

    private void invoke(String id, String event) throws IOException {
        Meter meter = meters.get(id);
        long begin = System.nanoTime();
        meter.function.handle(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream());
        meter.nanos += System.nanoTime() - begin;
        meter.invocations++;
    }

    /** The bucket in memory. */
    private static final class Objects implements ObjectStore {
        private final Map<String, byte[]> content = new HashMap<>();

        @Override
        public Optional<Info> info(ObjectRef ref) {
            return Optional.ofNullable(content.get(ref.key()))
                    .map(bytes -> new Info(bytes.length, Instant.now(), "text/plain", "0"));
        }

        @Override
        public InputStream open(ObjectRef ref) {
            return new ByteArrayInputStream(content.get(ref.key()));
        }

        @Override
        public void put(ObjectRef ref, byte[] bytes, String contentType) {
            content.put(ref.key(), bytes);
        }

        @Override
        public void delete(ObjectRef ref) {
            content.remove(ref.key());
        }

        @Override
        public List<Listed> list(String bucket, String prefix, String after) {
            return List.of();
        }
    }

    /** A bucket whose requests are counted. */
    private record Counted(ObjectStore objects, AtomicLong requests) implements ObjectStore {
        private ObjectStore counted() {
            requests.incrementAndGet();
            return objects;
        }

        @Override
        public Optional<Info> info(ObjectRef ref) {
            return counted().info(ref);
        }

        @Override
        public InputStream open(ObjectRef ref) throws IOException {
            return counted().open(ref);
        }

        @Override
        public void put(ObjectRef ref, byte[] content, String contentType) {
            counted().put(ref, content, contentType);
        }

        @Override
        public void delete(ObjectRef ref) {
            counted().delete(ref);
        }

        @Override
        public List<Listed> list(String bucket, String prefix, String after) {
            return counted().list(bucket, prefix, after);
        }
    }
}
