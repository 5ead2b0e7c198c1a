package dev.tickertone.local.event;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.local.template.LambdaFunction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A function of the template with the handler that does its work here.
 *
 * @param log takes what the function logs
 */
public record LocalFunction(LambdaFunction declared, RequestStreamHandler handler, Consumer<String> log) {

    /** A function's answer, or that it failed. */
    sealed interface Outcome {
        /** @param response what it wrote, maybe nothing */
        record Answered(byte[] response) implements Outcome {}

        /** @param error the class and first line of what was thrown, as Lambda's failure records tell it */
        record Failed(String error) implements Outcome {}
    }

    /** Runs the function, with its own context; what it throws is the caller's. */
    public void handle(InputStream event, OutputStream response) throws IOException {
        handler.handleRequest(event, response, new LocalContext(declared, log));
    }

    /** Runs the function. Whatever it throws, an {@link Error} included, fails the one invocation, as on Lambda. */
    Outcome invoke(String event) {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        try {
            handle(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), response);
            return new Outcome.Answered(response.toByteArray());
        } catch (Exception | Error e) {
            String error = e.toString().lines().findFirst().orElse("");
            log.accept("failed: " + error);
            return new Outcome.Failed(error);
        }
    }
}
