package dev.tickertone.alert;

import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.market.Quote;
import dev.tickertone.domain.score.ScoredArticle;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Articles;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.StreamEvents;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The alert function with a table in memory, a publisher that can fail, and a clock that is set by hand. */
public final class Installation implements AlertPublisher {
    public static final Map<String, String> ENVIRONMENT = Map.of(
            "ALERT_SCORE", "0.15", "ALERT_MOVE_PERCENT", "2.0", "DASHBOARD_URL", "https://dash.example.com",
            "STACK_NAME", "test");

    public final MemoryTable table = new MemoryTable();
    public final List<AlertMessage> published = new ArrayList<>();
    public Instant now = Samples.PUBLISHED.plusSeconds(30);
    public final RecordingContext context = new RecordingContext();
    public boolean publishingFails;
    public boolean crashesWhenPublishing;

    private final AlertHandler handler;
    private final OutboxHandler outbox;

    public Installation() {
        this(table -> table);
    }

    /** With something between the function and its table. */
    public Installation(UnaryOperator<Table> way) {
        Table between = way.apply(table);
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        this.handler = new AlertHandler(between, this, ENVIRONMENT, clock);
        this.outbox = new OutboxHandler(between, this, ENVIRONMENT, clock);
    }

    @Override
    public void publish(AlertMessage message) {
        if (publishingFails) {
            throw new IllegalStateException("not now");
        }
        if (crashesWhenPublishing) {
            throw new Crash();
        }
        published.add(message);
    }

    /** The process ends here. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Stores a score; the event that tells of it. */
    public Change store(ScoredArticle scored) {
        return inserted(() -> new Articles(table).addScore(scored), "article#" + scored.article().id());
    }

    /** Stores a quote; the event that tells of it. */
    public Change store(Quote quote) {
        return inserted(() -> new Quotes(table).add(List.of(quote), now), "quote#" + quote.symbol());
    }

    /** Stores and delivers. */
    public void arrive(ScoredArticle scored) {
        deliver(store(scored));
    }

    /** Stores and delivers. */
    public void arrive(Quote quote) {
        deliver(store(quote));
    }

    /** Feeds one event to the function; the partial batch response. */
    public String deliver(Change... changes) {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        try {
            handler.handleRequest(StreamEvents.of(List.of(changes)), response, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Crash e) {
            return "crashed";
        }
        return response.toString(StandardCharsets.UTF_8);
    }

    /** Runs the outbox once. */
    public void lookAfterOutbox() {
        try {
            outbox.handleRequest(InputStream.nullInputStream(), OutputStream.nullOutputStream(), context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Crash e) {
            // As the process.
        }
    }

    public List<String> publishedIds() {
        return published.stream().map(AlertMessage::alertId).toList();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    private Change inserted(Runnable write, String partition) {
        int before = table.read(null, Integer.MAX_VALUE).size();
        write.run();
        return table.read(Integer.toString(before), Integer.MAX_VALUE).stream()
                .filter(change -> change.after().key().partition().equals(partition)).findFirst().orElseThrow();
    }
}
