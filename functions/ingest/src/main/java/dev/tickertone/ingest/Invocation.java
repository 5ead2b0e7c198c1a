package dev.tickertone.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import dev.tickertone.store.Json;
import java.time.Duration;

/**
 * One call of the function.
 *
 * @param context what Lambda says of it, or {@code null} outside of Lambda, where time does not run out
 */
public record Invocation(Context context) {
    /** Lambda's name for it, or {@code null}. */
    public String requestId() {
        return context == null ? null : context.getAwsRequestId();
    }

    /** How long it may still run. */
    public Duration left() {
        return context == null ? Duration.ofDays(1) : Duration.ofMillis(context.getRemainingTimeInMillis());
    }

    /** Writes a line of JSON to the function's log. */
    public void log(Object line) {
        if (context == null || context.getLogger() == null) {
            System.out.println(Json.write(line));
        } else {
            context.getLogger().log(Json.write(line) + "\n");
        }
    }
}
