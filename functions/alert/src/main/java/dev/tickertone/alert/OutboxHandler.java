package dev.tickertone.alert;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.alert.delivery.Delivery;
import dev.tickertone.alert.delivery.Outbox;
import dev.tickertone.alert.text.AlertWriter;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Json;
import dev.tickertone.store.log.Logs;
import dev.tickertone.store.rule.CurrentRules;
import dev.tickertone.store.snapshot.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/**
 * Sends, once a minute, the alerts that wait: see {@link Outbox}. The event says nothing; the answer is how many messages
 * went out. Not to be run twice at a time.
 */
public final class OutboxHandler implements RequestStreamHandler {
    private static final long A_MOMENT_MILLIS = 100;

    private final Logs logs;
    private final CurrentRules rules;
    private final Outbox outbox;

    /** Wires DynamoDB and SNS from Lambda's environment. */
    public OutboxHandler() {
        this(Wiring.from(System.getenv()));
    }

    private OutboxHandler(Wiring wiring) {
        this(wiring.table(), wiring.publisher(), System.getenv(), Clock.systemUTC());
        Priming.sending(wiring, (table, publisher) -> new OutboxHandler(table, publisher, System.getenv(), Sample.CLOCK));
    }

    /**
     * @param environment as that of {@link AlertHandler}
     * @throws IllegalStateException naming the variable that is missing or malformed
     */
    public OutboxHandler(Table table, AlertPublisher publisher, Map<String, String> environment, Clock clock) {
        Settings settings = Settings.from(environment);
        this.logs = new Logs(environment, clock);
        AlertWriter writer = new AlertWriter(settings.dashboard());
        this.rules = new CurrentRules(table, settings.rule());
        this.outbox = new Outbox(table, new Delivery(table, publisher, writer, clock), writer, clock, OutboxHandler::sleep);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        logs.during(context, log -> {
            int sent = outbox.send(rules.now(), log);
            log.info("outbox", line -> line.put("messages", sent));
            Json.mapper().writeValue(response, Map.of("messages", sent));
        });
    }

    private static void sleep() {
        try {
            Thread.sleep(A_MOMENT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ended while waiting to send", e);
        }
    }
}
