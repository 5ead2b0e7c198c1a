package dev.tickertone.local.event;

import dev.tickertone.local.s3.Notification;
import dev.tickertone.local.s3.Upload;
import dev.tickertone.local.s3.UploadListener;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.local.template.StreamTrigger;
import dev.tickertone.local.template.Template;
import dev.tickertone.local.template.UploadTrigger;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.mvstore.MVStore;

/** Every event of the product on its way to its function: uploads by the bucket's notifications, changes by streams. */
public final class Events implements UploadListener, AutoCloseable {
    /** Changes that every consumer has seen are forgotten when there are so many of them. */
    private static final long TRIM_EVERY = 500;

    private final Template template;
    // On AWS uploads do not wait for each other; here at least a large file of quotes holds up no article.
    private final Map<UploadTrigger, UploadQueue> queues = new LinkedHashMap<>();
    private final List<StreamConsumer> consumers = new ArrayList<>();
    private final List<Schedule> schedules = new ArrayList<>();
    private final EmbeddedTable feed;
    private long trimmed;

    private Events(Template template, EmbeddedTable feed) {
        this.template = template;
        this.feed = feed;
    }

    /**
     * What the events are taken from and kept in.
     *
     * @param store keeps what is pending
     * @param feed the table's changes
     * @param table the same table as the functions write to it
     * @param failures directory for events that failed every retry
     */
    public record Parts(MVStore store, EmbeddedTable feed, WatchedTable table, Path failures, Clock clock) {}

    /**
     * Prepares a queue for each upload trigger and a consumer for each stream trigger. Nothing is delivered
     * before {@link #start}; uploads are taken from now on.
     *
     * @param functions by logical id
     * @param log takes a line for the person who watches
     */
    public static Events of(
            Template template, Parts parts, Function<String, LocalFunction> functions, Consumer<String> log) {
        return of(template, parts, functions, log, Retries.STANDARD);
    }

    static Events of(
            Template template, Parts parts, Function<String, LocalFunction> functions, Consumer<String> log,
            Retries retries) {
        Events events = new Events(template, parts.feed());
        FailureRecords failures = new FailureRecords(parts.failures(), parts.clock(), log);
        Checkpoints checkpoints = new Checkpoints(parts.store());
        for (UploadTrigger trigger : template.uploads()) {
            events.queues.put(trigger, new UploadQueue(
                    trigger, parts.store(), functions.apply(trigger.function()), failures, retries, log));
        }
        for (StreamTrigger trigger : template.changes()) {
            BatchDelivery delivery = new BatchDelivery(
                    functions.apply(trigger.function()), trigger.retry(), failures, retries);
            events.consumers.add(new StreamConsumer(trigger, parts.feed(), checkpoints,
                    new StreamEvents(trigger.stream(), parts.clock()), delivery, events::trim, log));
        }
        template.schedules().forEach(trigger -> events.schedules.add(
                new Schedule(trigger, functions.apply(trigger.function()), log)));
        parts.table().whenWritten(() -> events.consumers.forEach(StreamConsumer::wake));
        return events;
    }

    /** Begins to deliver, first what was left from before. */
    public void start() {
        queues.values().forEach(UploadQueue::start);
        consumers.forEach(StreamConsumer::start);
        schedules.forEach(Schedule::start);
    }

    /** The functions that run again and again. */
    public List<Schedule> schedules() {
        return List.copyOf(schedules);
    }

    @Override
    public void uploaded(Upload upload) {
        for (UploadTrigger trigger : template.uploads()) {
            if (trigger.matches(upload.bucket(), upload.event(), upload.key())) {
                queues.get(trigger).add(Notification.json(upload, template.place().region(), trigger.id()));
            }
        }
    }

    /** How many uploads wait for a function. */
    public int pendingUploads() {
        return queues.values().stream().mapToInt(UploadQueue::size).sum();
    }

    private synchronized void trim() {
        List<String> positions = consumers.stream().map(StreamConsumer::position).toList();
        if (positions.stream().anyMatch(Objects::isNull)) {
            return;
        }
        long all = positions.stream().mapToLong(Long::parseLong).min().orElse(0);
        if (all - trimmed >= TRIM_EVERY) {
            feed.trim(Long.toString(all));
            trimmed = all;
        }
    }

    /** Ends after the invocations in hand; what waits is kept for the next start. */
    @Override
    public void close() {
        schedules.forEach(Schedule::close);
        queues.values().forEach(UploadQueue::close);
        consumers.forEach(StreamConsumer::close);
    }
}
