package dev.tickertone.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.event.S3Event;
import dev.tickertone.ingest.event.S3Event.Created;
import dev.tickertone.store.log.InvocationFailedException;
import dev.tickertone.store.log.Logs;
import dev.tickertone.store.snapshot.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/**
 * Takes in every object that an S3 event says was created. One that fails does not stop the others; at the end the
 * event fails as a whole, and Lambda sends it again, which keeps nothing twice. Thread-safe.
 */
public final class IngestHandler implements RequestStreamHandler {
    private final Logs logs;
    private final Intake intake;

    /** Wires S3 and DynamoDB from Lambda's environment. */
    public IngestHandler() {
        this(Wiring.from(System.getenv()));
    }

    private IngestHandler(Wiring wiring) {
        this(wiring.objects(), wiring.table(), System.getenv(), Clock.systemUTC());
        Priming.taking(wiring, (objects, table) -> new IngestHandler(objects, table, System.getenv(), Sample.CLOCK));
    }

    /**
     * @param environment {@code STACK_NAME}
     * @param clock tells when an article was ingested
     */
    public IngestHandler(ObjectStore objects, Table table, Map<String, String> environment, Clock clock) {
        this.logs = new Logs(environment, clock);
        this.intake = new Intake(objects, table, clock);
    }

    /**
     * Handles an event; the response is empty.
     *
     * @throws InvocationFailedException if any object could not be handled for a reason other than its content
     */
    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        logs.during(context, log -> take(S3Event.read(event), new Invocation(context, log)));
    }

    private void take(S3Event records, Invocation invocation) {
        int failed = records.unreadable();
        for (Created created : records.created()) {
            try {
                intake.take(created.ref(), created.arrival(), invocation);
            } catch (Exception e) {
                Outcome.failed(invocation.log(), created.ref(), created.arrival(), e);
                failed++;
            }
        }
        if (failed > 0) {
            throw new InvocationFailedException(failed + " records of the event could not be handled");
        }
    }
}
