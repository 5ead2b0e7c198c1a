package dev.tickertone.query;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.query.http.Request;
import dev.tickertone.store.Json;
import java.time.Clock;
import java.util.Arrays;

/** Writes a failed request to the function's log as one line of JSON. */
final class FailureLog {
    private static final int FRAMES = 8;

    private final Clock clock;

    FailureLog(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param request {@code null} where the event could not be read
     * @param context {@code null} outside of Lambda; then the line goes to standard error
     */
    void log(Request request, Exception failure, Context context) {
        ObjectNode line = Json.mapper().createObjectNode()
                .put("time", clock.instant().toString())
                .put("level", "ERROR")
                .put("event", "request_failed")
                .put("request_id", request == null ? null : request.id())
                .put("route", request == null ? null : request.routeKey());
        ArrayNode causes = line.putArray("causes");
        for (Throwable cause = failure; cause != null && causes.size() < FRAMES; cause = cause.getCause()) {
            causes.add(describe(cause));
        }
        ArrayNode stack = line.putArray("stack");
        Arrays.stream(failure.getStackTrace()).limit(FRAMES).forEach(frame -> stack.add(frame.toString()));
        write(Json.write(line), context);
    }

    /** Only AWS's messages are written: another one may hold a piece of an article. */
    private static String describe(Throwable cause) {
        String type = cause.getClass().getName();
        return type.startsWith("software.amazon.awssdk.") ? type + ": " + cause.getMessage() : type;
    }

    private static void write(String line, Context context) {
        if (context == null || context.getLogger() == null) {
            System.err.println(line);
        } else {
            context.getLogger().log(line + "\n");
        }
    }
}
