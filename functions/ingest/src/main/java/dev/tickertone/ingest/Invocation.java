package dev.tickertone.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import dev.tickertone.store.log.Log;
import java.time.Duration;

/**
 * One call of the function.
 *
 * @param context what Lambda says of it, or {@code null} outside of Lambda, where time does not run out
 */
public record Invocation(Context context, Log log) {
    /** How long it may still run. */
    public Duration left() {
        return context == null ? Duration.ofDays(1) : Duration.ofMillis(context.getRemainingTimeInMillis());
    }
}
