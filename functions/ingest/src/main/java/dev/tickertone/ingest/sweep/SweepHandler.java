package dev.tickertone.ingest.sweep;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.Invocation;
import dev.tickertone.ingest.Priming;
import dev.tickertone.store.Json;
import dev.tickertone.store.log.Logs;
import dev.tickertone.store.snapshot.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Runs the sweep on a schedule, or when a person asks for it. Thread-safe. */
public final class SweepHandler implements RequestStreamHandler {
    /** Objects younger than this may still have their event on its way. */
    static final Duration MIN_AGE = Duration.ofMinutes(15);

    private final Logs logs;
    private final Sweep sweep;
    private final Clock clock;

    /** Wires S3 and DynamoDB from Lambda's environment. */
    public SweepHandler() {
        this(Wiring.from(System.getenv()));
    }

    private SweepHandler(Wiring wiring) {
        this(wiring.objects(), wiring.table(), System.getenv(), Clock.systemUTC());
        Priming.sweeping(wiring.region(), wiring.tableName(),
                (objects, table) -> new SweepHandler(objects, table, System.getenv(), Sample.CLOCK));
    }

    /** @param environment {@code ARTICLES_BUCKET}, where uploads arrive, and {@code STACK_NAME} */
    public SweepHandler(ObjectStore objects, Table table, Map<String, String> environment, Clock clock) {
        this.logs = new Logs(environment, clock);
        this.sweep = new Sweep(objects, table, Wiring.bucket(environment), clock);
        this.clock = clock;
    }

    /** Runs once and answers what it came to. An event {@code {"min_age_seconds": N}} sets another age. */
    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        logs.during(context, log -> {
            JsonNode asked = Json.mapper().readTree(event).path("min_age_seconds");
            Duration age = asked.canConvertToInt() ? Duration.ofSeconds(Math.max(0, asked.asInt())) : MIN_AGE;
            Sweep.Report report = sweep.run(clock.instant().minus(age), new Invocation(context, log));
            log.info("swept", line -> line.put("looked", report.looked()).put("found", report.found())
                    .put("failed", report.failed()).put("complete", report.complete()));
            Json.mapper().writeValue(response, report);
        });
    }
}
