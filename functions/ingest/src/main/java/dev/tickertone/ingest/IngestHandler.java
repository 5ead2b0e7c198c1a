package dev.tickertone.ingest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.event.S3Event;
import dev.tickertone.store.snapshot.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;

/**
 * Takes in every object that an S3 event says was created. One that fails does not stop the others; at the end the
 * event fails as a whole, and Lambda sends it again, which keeps nothing twice. Thread-safe.
 */
public final class IngestHandler implements RequestStreamHandler {
    private final Intake intake;

    /** Wires S3 and DynamoDB from Lambda's environment. */
    public IngestHandler() {
        this(Wiring.from(System.getenv()));
    }

    private IngestHandler(Wiring wiring) {
        this(wiring.objects(), wiring.table(), Clock.systemUTC());
        Priming.taking(wiring, (objects, table) -> new IngestHandler(objects, table, Sample.CLOCK));
    }

    /** @param clock tells when an article was ingested */
    public IngestHandler(ObjectStore objects, Table table, Clock clock) {
        this.intake = new Intake(objects, table, clock);
    }

    /**
     * Handles an event; the response is empty.
     *
     * @throws IllegalStateException if any object could not be handled for a reason other than its content
     */
    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        Invocation invocation = new Invocation(context);
        S3Event records = S3Event.read(event);
        int failed = records.unreadable();
        Exception first = null;
        for (ObjectRef ref : records.created()) {
            try {
                intake.take(ref, invocation);
            } catch (Exception e) {
                invocation.log(Outcome.failure(ref, invocation.requestId(), e));
                first = first == null ? e : first;
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " records of the event could not be handled", first);
        }
    }
}
