package dev.tickertone.query.key;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Json;
import dev.tickertone.store.key.ApiKeys;
import dev.tickertone.store.key.Check;
import dev.tickertone.store.snapshot.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;

/**
 * Says yes or no to a request, as a Lambda authoriser of an HTTP API does (payload format 2.0, simple responses). A no never
 * says why; the log does, with the key's id and never its secret. Where the table does not answer, it throws, and API
 * Gateway answers 500: nobody is let in. Thread-safe.
 */
public final class AuthorizerHandler implements RequestStreamHandler {
    /** Why a good key was refused: it may not do this. */
    private static final String SCOPE = "scope";

    private final ApiKeys keys;
    private final Clock clock;

    /** Wires DynamoDB from Lambda's environment. */
    public AuthorizerHandler() {
        this(Wiring.from(System.getenv()));
    }

    private AuthorizerHandler(Wiring wiring) {
        this(wiring.table(), Clock.systemUTC());
        Priming.register(wiring, table -> new AuthorizerHandler(table, Sample.CLOCK));
    }

    public AuthorizerHandler(Table table, Clock clock) {
        this.keys = new ApiKeys(table, clock);
        this.clock = clock;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        Asked asked = Asked.of(Json.mapper().readTree(event));
        Json.mapper().writeValue(response, answer(asked, context));
    }

    private ObjectNode answer(Asked asked, Context context) {
        Instant now = clock.instant();
        return switch (keys.check(asked.key(), now)) {
            case Check.Allowed allowed when allowed.scope().includes(asked.needs()) -> yes(allowed);
            case Check.Allowed allowed -> no(allowed.id(), SCOPE, asked, now, context);
            case Check.Refused refused -> no(refused.id(), refused.reason().toString(), asked, now, context);
        };
    }

    private static ObjectNode yes(Check.Allowed allowed) {
        ObjectNode answer = Json.mapper().createObjectNode().put("isAuthorized", true);
        answer.putObject("context").put("key", allowed.id()).put("scope", allowed.scope().toString());
        return answer;
    }

    private static ObjectNode no(String id, String reason, Asked asked, Instant now, Context context) {
        log(Json.mapper().createObjectNode()
                .put("time", now.toString()).put("level", "WARN").put("event", "request_refused")
                .put("key", id).put("reason", reason).put("route", asked.routeKey())
                .put("request_id", asked.requestId()), context);
        return Json.mapper().createObjectNode().put("isAuthorized", false);
    }

    private static void log(ObjectNode line, Context context) {
        if (context == null || context.getLogger() == null) {
            System.err.println(Json.write(line));
        } else {
            context.getLogger().log(Json.write(line) + "\n");
        }
    }
}
