package dev.tickertone.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.Reprocessing.Again;
import dev.tickertone.ingest.Reprocessing.Part;
import dev.tickertone.store.HttpAnswer;
import dev.tickertone.store.Json;
import dev.tickertone.store.log.Logs;
import dev.tickertone.store.log.RequestLine;
import dev.tickertone.store.snapshot.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Answers {@code POST /v1/rejections/{id}/reprocess}: reads a rejected upload again, now, and says what became of it; and
 * {@code POST /v1/rejections/reprocess}, the same with every rejected upload, over as many calls as that takes. A
 * rejection that does not stand any more is gone from the list. Thread-safe.
 */
public final class ReprocessHandler implements RequestStreamHandler {
    private static final String ALL = "POST /v1/rejections/reprocess";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,128}");

    private final Logs logs;
    private final Reprocessing reprocessing;
    private final Clock clock;

    /** Wires S3 and DynamoDB from Lambda's environment. */
    public ReprocessHandler() {
        this(Wiring.from(System.getenv()));
    }

    private ReprocessHandler(Wiring wiring) {
        this(wiring.objects(), wiring.table(), System.getenv(), Clock.systemUTC());
        Priming.retaking(wiring, (objects, table) -> new ReprocessHandler(objects, table, System.getenv(), Sample.CLOCK));
    }

    /**
     * @param environment {@code STACK_NAME}
     * @param clock tells when an article was ingested
     */
    public ReprocessHandler(ObjectStore objects, Table table, Map<String, String> environment, Clock clock) {
        this.logs = new Logs(environment, clock);
        this.clock = clock;
        this.reprocessing = new Reprocessing(objects, table, clock);
    }

    /** Answers in payload format 2.0; trouble is the gateway's to answer, and nothing is half done. */
    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        logs.during(context, log -> {
            long start = clock.millis();
            JsonNode request = Json.mapper().readTree(event);
            Invocation invocation = new Invocation(context, log);
            HttpAnswer answer = request.path("routeKey").asText().equals(ALL)
                    ? all(request.path("queryStringParameters").path("cursor").asText(""), invocation)
                    : one(request.path("pathParameters").path("id").asText(""), invocation);
            answer.write(response);
            RequestLine.answered(log, request, answer.status(), clock.millis() - start, answer.bytes());
        });
    }

    private HttpAnswer one(String id, Invocation invocation) throws IOException {
        Optional<Rejection> rejection = Optional.of(id)
                .filter(text -> ID.matcher(text).matches()).flatMap(reprocessing::find);
        if (rejection.isEmpty()) {
            return HttpAnswer.problem(404, "not-found", "There is nothing here",
                    "There is no rejection with this id; it may have been resolved.");
        }
        Again again = reprocessing.again(rejection.get().object(), invocation);
        return HttpAnswer.json(200, describe(again, reprocessing.find(id).isEmpty()).put("id", id));
    }

    private HttpAnswer all(String cursor, Invocation invocation) {
        Optional<Part> part = (cursor.isEmpty() ? Optional.of(reprocessing.begin()) : PassCursor.decode(cursor))
                .map(from -> reprocessing.goOn(from, invocation));
        return part.map(ReprocessHandler::describe).map(body -> HttpAnswer.json(200, body))
                .orElseGet(() -> HttpAnswer.problem(400, "invalid-cursor", "The cursor does not belong to this list",
                        "Use the next_cursor of the answer before, or none to begin anew."));
    }

    private static ObjectNode describe(Part part) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("tried", part.tried().size())
                .put("resolved", count(part, Again::isResolved))
                .put("rejected", count(part, again -> !again.rejections().isEmpty()))
                .put("failed", count(part, Again::isFailed));
        ArrayNode items = body.putArray("items");
        part.tried().forEach(again -> items.add(describe(again, again.isResolved())));
        return body.put("next_cursor", part.next() == null ? null : part.next().encoded());
    }

    private static long count(Part part, Predicate<Again> kind) {
        return part.tried().stream().filter(kind).count();
    }

    private static ObjectNode describe(Again again, boolean resolved) {
        ObjectRef object = again.object();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("object").put("bucket", object.bucket()).put("key", object.key())
                .put("version_id", object.versionId());
        body.put("outcome", again.outcome()).put("resolved", resolved);
        again.articles().forEach(body.putArray("articles")::add);
        again.rejections().forEach(body.putArray("rejections")::add);
        return body;
    }
}
