package dev.tickertone.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.alert.AlertHandler;
import dev.tickertone.alert.OutboxHandler;
import dev.tickertone.alert.RuleToolsHandler;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.object.UploadSigner;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.IngestHandler;
import dev.tickertone.ingest.ReprocessHandler;
import dev.tickertone.ingest.sweep.SweepHandler;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.query.QueryHandler;
import dev.tickertone.query.key.AuthorizerHandler;
import dev.tickertone.scoring.ScoringHandler;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;

/** The handlers that a template can name, each constructed with local ports where on Lambda it wires AWS. */
public final class LocalFunctions {
    private static final String METHOD = "::handleRequest";

    private static final Map<String, BiFunction<LambdaFunction, Ports, RequestStreamHandler>> HANDLERS = Map.of(
            IngestHandler.class.getName(),
            (function, ports) -> new IngestHandler(
                    ports.objects(), ports.table(), function.environment(), ports.clock()),
            ReprocessHandler.class.getName(),
            (function, ports) -> new ReprocessHandler(
                    ports.objects(), ports.table(), function.environment(), ports.clock()),
            SweepHandler.class.getName(),
            (function, ports) -> new SweepHandler(
                    ports.objects(), ports.table(), function.environment(), ports.clock()),
            ScoringHandler.class.getName(),
            (function, ports) -> new ScoringHandler(
                    ports.table(), ports.objects(), function.environment(), ports.clock()),
            AlertHandler.class.getName(),
            (function, ports) -> new AlertHandler(
                    ports.table(), ports.publisher(), function.environment(), ports.clock()),
            OutboxHandler.class.getName(),
            (function, ports) -> new OutboxHandler(
                    ports.table(), ports.publisher(), function.environment(), ports.clock()),
            RuleToolsHandler.class.getName(),
            (function, ports) -> new RuleToolsHandler(
                    ports.table(), ports.publisher(), function.environment(), ports.clock()),
            QueryHandler.class.getName(),
            (function, ports) -> new QueryHandler(
                    ports.table(), ports.uploads(), function.environment(), ports.clock()),
            AuthorizerHandler.class.getName(),
            (function, ports) -> new AuthorizerHandler(ports.table(), function.environment(), ports.clock()));

    private LocalFunctions() {}

    /** What handlers are constructed with. */
    public record Ports(ObjectStore objects, Table table, AlertPublisher publisher, UploadSigner uploads, Clock clock) {}

    /**
     * The handler a function names.
     *
     * @throws IllegalStateException if there is no such handler, or it does not like the function's environment; the
     *     message is one line that names the function
     */
    public static RequestStreamHandler handler(LambdaFunction function, Ports ports) {
        var constructor = HANDLERS.get(function.handlerClass());
        boolean known = function.handler().equals(function.handlerClass())
                || function.handler().endsWith(METHOD);
        if (constructor == null || !known) {
            throw wrong(function, "there is no handler " + function.handler(), null);
        }
        try {
            return constructor.apply(function, ports);
        } catch (IllegalStateException e) {
            throw wrong(function, e.getMessage(), e);
        }
    }

    private static IllegalStateException wrong(LambdaFunction function, String problem, Exception cause) {
        return new IllegalStateException("template: Resources." + function.id() + ": " + problem, cause);
    }
}
