package dev.tickertone.store.log;

import com.amazonaws.services.lambda.runtime.Context;
import dev.tickertone.store.aws.Environment;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

/** Runs invocations of a function, each with a log of its own. Thread-safe. */
public final class Logs {
    private final String stack;
    private final Clock clock;

    /**
     * @param environment {@code STACK_NAME}, which tells the metrics of one installation from those of another
     * @throws IllegalStateException if it is missing
     */
    public Logs(Map<String, String> environment, Clock clock) {
        this.stack = Environment.required(environment, "STACK_NAME");
        this.clock = clock;
    }

    /** What an invocation does. */
    @FunctionalInterface
    public interface Body {
        /** Does it. */
        void run(Log log) throws IOException;
    }

    /**
     * Runs an invocation and writes what it measured. What it throws is logged without its message and comes out as an
     * {@link InvocationFailedException} that names its class: Lambda would print messages that may quote an upload.
     *
     * @param context {@code null} outside of Lambda; then lines go to standard error
     */
    public void during(Context context, Body body) {
        Log log = new Log(out(context), context == null ? null : context.getAwsRequestId(), stack, clock);
        try {
            body.run(log);
        } catch (InvocationFailedException told) {
            throw told;
        } catch (IOException | RuntimeException e) {
            log.error("invocation_failed", e, line -> { });
            throw new InvocationFailedException("the invocation failed with " + e.getClass().getName());
        } finally {
            log.end();
        }
    }

    private static Consumer<String> out(Context context) {
        return context == null || context.getLogger() == null
                ? System.err::println : line -> context.getLogger().log(line + "\n");
    }
}
