package dev.tickertone.query;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tickertone.domain.object.UploadSigner;
import dev.tickertone.domain.table.Table;
import dev.tickertone.query.http.Problem;
import dev.tickertone.query.http.Representation;
import dev.tickertone.query.http.Request;
import dev.tickertone.store.Json;
import dev.tickertone.store.log.Logs;
import dev.tickertone.store.log.RequestLine;
import dev.tickertone.store.rule.DefaultRuleSettings;
import dev.tickertone.store.snapshot.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/**
 * Answers API Gateway's requests (HTTP API, payload format 2.0). Whatever goes wrong, the client gets a problem
 * document; what it was goes to the log. Thread-safe.
 */
public final class QueryHandler implements RequestStreamHandler {
    private final Routes routes;
    private final Logs logs;
    private final Clock clock;

    /** Wires DynamoDB from Lambda's environment. */
    public QueryHandler() {
        this(Wiring.of(System.getenv()), System.getenv());
    }

    private QueryHandler(Wiring wiring, Map<String, String> environment) {
        this(wiring.table(), wiring.uploads(), environment, Clock.systemUTC());
        Priming.register(wiring, table -> new QueryHandler(table, wiring.uploads(), environment, Sample.CLOCK));
    }

    /**
     * @param uploads signs the addresses that files are sent to
     * @param environment {@code ALERT_SCORE} and {@code ALERT_MOVE_PERCENT}, the template's own rule, and {@code STACK_NAME}
     * @throws IllegalStateException naming the variable that is missing or malformed
     */
    public QueryHandler(Table table, UploadSigner uploads, Map<String, String> environment, Clock clock) {
        this.routes = new Routes(table, uploads, DefaultRuleSettings.from(environment), clock);
        this.logs = new Logs(environment, clock);
        this.clock = clock;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        logs.during(context, log -> {
            long start = clock.millis();
            JsonNode given = MissingNode.getInstance();
            Request request = null;
            Representation answer;
            Exception failure = null;
            try {
                given = Json.mapper().readTree(event);
                request = Request.of(given);
                answer = Representation.of(routes.answer(request), request);
            } catch (Exception e) {
                failure = e;
                answer = Representation.of(Problem.internal().answer(request), request);
            }
            answer.write(response);
            long millis = clock.millis() - start;
            if (failure == null) {
                RequestLine.answered(log, given, answer.status(), millis, answer.bytes());
            } else {
                RequestLine.failed(log, given, answer.status(), millis, answer.bytes(), failure);
            }
        });
    }
}
