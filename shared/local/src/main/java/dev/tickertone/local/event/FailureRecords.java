package dev.tickertone.local.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** Events that failed every retry, a file each: what the failure queue is on AWS. The event is in it, to send again. */
final class FailureRecords {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Clock clock;
    private final Consumer<String> log;
    private int count;

    FailureRecords(Path directory, Clock clock, Consumer<String> log) {
        this.directory = directory;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Puts an event aside.
     *
     * @param tries how often the function was tried
     * @param error what it failed with
     */
    synchronized void add(LambdaFunction function, String event, int tries, String error) {
        Instant now = clock.instant();
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("timestamp", now.toString());
        record.putObject("requestContext")
                .put("functionArn", function.arn())
                .put("condition", "RetriesExhausted")
                .put("approximateInvokeCount", tries);
        record.putObject("responseContext").put("functionError", error);
        Path file = directory.resolve(NAME.format(now) + "-" + ++count + "-" + function.id() + ".json");
        try {
            record.set("requestPayload", parsed(event));
            Files.createDirectories(directory);
            Path unfinished = directory.resolve(file.getFileName() + ".tmp");
            Files.write(unfinished, Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(record));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        log.accept(function.id() + " failed " + tries + (tries == 1 ? " time" : " times") + ", its event is in " + file);
    }

    private static JsonNode parsed(String event) throws IOException {
        return Json.mapper().readTree(event);
    }
}
