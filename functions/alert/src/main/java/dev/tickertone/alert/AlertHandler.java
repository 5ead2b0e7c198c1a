package dev.tickertone.alert;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.alert.delivery.Delivery;
import dev.tickertone.alert.raising.Raising;
import dev.tickertone.alert.text.AlertWriter;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.alert.RuleBook;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Arrival;
import dev.tickertone.store.Articles;
import dev.tickertone.store.Documents;
import dev.tickertone.store.Quotes;
import dev.tickertone.store.StreamEvent;
import dev.tickertone.store.log.Log;
import dev.tickertone.store.log.Logs;
import dev.tickertone.store.rule.CurrentRules;
import dev.tickertone.store.snapshot.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/**
 * Holds each new score and quote of a table stream's event against the rules. A change that fails is named in the
 * response and comes again; see {@link Delivery} for why that alerts nobody twice. Thread-safe.
 */
public final class AlertHandler implements RequestStreamHandler {
    private final Logs logs;
    private final CurrentRules rules;
    private final Raising raising;

    /** Wires DynamoDB and SNS from Lambda's environment. */
    public AlertHandler() {
        this(Wiring.from(System.getenv()));
    }

    private AlertHandler(Wiring wiring) {
        this(wiring.table(), wiring.publisher(), System.getenv(), Clock.systemUTC());
        Priming.alerting(wiring, (table, publisher) -> new AlertHandler(table, publisher, System.getenv(), Sample.CLOCK));
    }

    /**
     * @param environment {@code ALERT_SCORE}, {@code ALERT_MOVE_PERCENT}, {@code DASHBOARD_URL} and {@code STACK_NAME}
     * @throws IllegalStateException naming the variable that is missing or malformed
     */
    public AlertHandler(Table table, AlertPublisher publisher, Map<String, String> environment, Clock clock) {
        Settings settings = Settings.from(environment);
        this.logs = new Logs(environment, clock);
        this.rules = new CurrentRules(table, settings.rule());
        this.raising = new Raising(table, publisher, new AlertWriter(settings.dashboard()), clock);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        logs.during(context, log -> {
            // The rules as they are when the batch comes: one read for all of it.
            RuleBook book = rules.now();
            StreamEvent.handle(event, response, log, change -> handle(change, book, log));
        });
    }

    private void handle(Change change, RuleBook book, Log log) {
        Item item = change.after();
        String kind = item == null ? null : item.get(Documents.KIND);
        switch (kind) {
            case "score" -> {
                if (change.before() == null) {
                    raising.scored(Articles.scored(item),
                            new Raising.Context(book, log, Arrival.of(item).orElse(null)));
                }
            }
            case "quote" -> {
                if (isNews(change)) {
                    raising.quoted(Quotes.quote(item), new Raising.Context(book, log, null));
                }
            }
            case null, default -> { }
        }
    }

    /** A quote that was only reported again is none. */
    private static boolean isNews(Change change) {
        return change.before() == null || !Quotes.quote(change.before()).equals(Quotes.quote(change.after()));
    }
}
