package dev.tickertone.alert;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.alert.delivery.Delivery;
import dev.tickertone.alert.text.AlertWriter;
import dev.tickertone.alert.watch.Firing;
import dev.tickertone.alert.watch.Retelling;
import dev.tickertone.alert.watch.Watch;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Documents;
import dev.tickertone.store.FailureLine;
import dev.tickertone.store.Json;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.StreamEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Holds each new score and quote of a table stream's event against the rules. A change that fails is named in the
 * response and comes again; see {@link Delivery} for why that alerts nobody twice. Thread-safe.
 */
public final class AlertHandler implements RequestStreamHandler {
    private final Watch watch;
    private final Retelling retelling;
    private final AlertWriter writer;
    private final Delivery delivery;
    private final Clock clock;

    /** Wires DynamoDB and SNS from Lambda's environment. */
    public AlertHandler() {
        this(Wiring.from(System.getenv()));
    }

    private AlertHandler(Wiring wiring) {
        this(wiring.table(), wiring.publisher(), System.getenv(), Clock.systemUTC());
    }

    /**
     * @param environment {@code ALERT_SCORE}, {@code ALERT_MOVE_PERCENT} and {@code DASHBOARD_URL}
     * @throws IllegalStateException naming the variable that is missing or malformed
     */
    public AlertHandler(Table table, AlertPublisher publisher, Map<String, String> environment, Clock clock) {
        Settings settings = Settings.from(environment);
        this.watch = new Watch(table, settings.rule());
        this.retelling = new Retelling(table);
        this.writer = new AlertWriter(settings.dashboard());
        this.delivery = new Delivery(table, publisher, clock);
        this.clock = clock;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        Consumer<String> log = context == null ? System.err::println : line -> context.getLogger().log(line + "\n");
        StreamEvent.handle(event, response, change -> handle(change, log),
                (change, failure) -> log.accept(FailureLine.of(change, failure)));
    }

    private void handle(Change change, Consumer<String> log) {
        Item item = change.after();
        String cause = item == null ? null : item.key().partition() + "/" + item.key().sort();
        firings(change).stream().flatMap(retelling::told)
                .filter(telling -> delivery.deliver(
                        telling.alertId(), cause, () -> writer.write(telling.firing(), clock.instant())))
                .map(telling -> PublishedLine.of(telling.firing())).map(Json::write).forEach(log);
    }

    private List<Firing> firings(Change change) {
        String kind = change.after() == null ? null : change.after().get(Documents.KIND);
        return switch (kind) {
            case "score" -> change.before() == null ? watch.scored(Articles.scored(change.after())) : List.of();
            case "quote" -> isNews(change) ? watch.quoted(Quotes.quote(change.after())) : List.of();
            case null, default -> List.of();
        };
    }

    /** A quote that was only reported again is none. */
    private static boolean isNews(Change change) {
        return change.before() == null || !Quotes.quote(change.before()).equals(Quotes.quote(change.after()));
    }

    private record PublishedLine(String event, String alert, String rule, String symbol, String article) {
        static PublishedLine of(Firing firing) {
            return new PublishedLine("published", firing.alertId(), firing.rule().id(),
                    firing.sighting().ticker().symbol(), firing.sighting().article().id());
        }
    }
}
