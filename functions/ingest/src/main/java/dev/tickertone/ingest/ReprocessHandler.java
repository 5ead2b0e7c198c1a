package dev.tickertone.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.Json;
import dev.tickertone.store.Rejections;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers {@code POST /v1/rejections/{id}/reprocess}: reads a rejected upload again, now, and says what became of it. A
 * rejection that does not stand any more is gone from the list. Thread-safe.
 */
public final class ReprocessHandler implements RequestStreamHandler {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,128}");

    private final Intake intake;
    private final Rejections rejections;

    /** Wires S3 and DynamoDB from Lambda's environment. */
    public ReprocessHandler() {
        this(Wiring.from(System.getenv()));
    }

    private ReprocessHandler(Wiring wiring) {
        this(wiring.objects(), wiring.table(), Clock.systemUTC());
    }

    /** @param clock tells when an article was ingested */
    public ReprocessHandler(ObjectStore objects, Table table, Clock clock) {
        this.intake = new Intake(objects, table, clock);
        this.rejections = new Rejections(table);
    }

    /** Answers in payload format 2.0; trouble is the gateway's to answer, and nothing is half done. */
    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        JsonNode request = Json.mapper().readTree(event);
        String id = request.path("pathParameters").path("id").asText("");
        Optional<Rejection> rejection = Optional.of(id)
                .filter(text -> ID.matcher(text).matches()).flatMap(rejections::find);
        ObjectNode answer = rejection.isPresent() ? again(rejection.get(), context) : absent();
        Json.mapper().writeValue(response, answer);
    }

    private ObjectNode again(Rejection rejection, Context context) throws IOException {
        ObjectRef object = rejection.object();
        Outcome outcome = intake.take(object, new Invocation(context));
        if (outcome.isNothing()) {
            rejections.remove(rejection);
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("id", rejection.id());
        body.putObject("object").put("bucket", object.bucket()).put("key", object.key())
                .put("version_id", object.versionId());
        body.put("outcome", outcome.status()).put("resolved", rejections.find(rejection.id()).isEmpty());
        outcome.articles().forEach(body.putArray("articles")::add);
        outcome.rejections().forEach(body.putArray("rejections")::add);
        return answer(200, "application/json", body);
    }

    private static ObjectNode absent() {
        return answer(404, "application/problem+json", JsonNodeFactory.instance.objectNode()
                .put("type", "urn:tickertone:problem:not-found").put("title", "There is nothing here")
                .put("status", 404).put("detail", "There is no rejection with this id; it may have been resolved."));
    }

    private static ObjectNode answer(int status, String type, ObjectNode body) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("statusCode", status);
        answer.putObject("headers").put("content-type", type).put("cache-control", "no-store")
                .put("x-content-type-options", "nosniff");
        return answer.put("body", Json.write(body)).put("isBase64Encoded", false);
    }
}
