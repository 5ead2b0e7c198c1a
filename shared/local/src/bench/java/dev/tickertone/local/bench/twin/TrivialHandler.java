package dev.tickertone.local.bench.twin;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.domain.alert.AlertMessage;
import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.object.ObjectRef;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.aws.DynamoTable;
import dev.tickertone.store.aws.S3Objects;
import dev.tickertone.store.aws.SnsAlertPublisher;
import dev.tickertone.store.snapshot.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Does nothing but what {@code TWIN_CALLS} names: one call of each, on clients made as the product makes them. It runs
 * from a real function's libraries in that function's place.
 */
public final class TrivialHandler implements RequestStreamHandler {
    private static final Key KEY = new Key("twin", "twin");
    private static final AlertMessage MESSAGE =
            new AlertMessage("twin", "Twin", "Twin.", "Twin.", "{}", Map.of());

    private final List<Snapshot.Step> calls = new ArrayList<>();

    /** Makes the clients. */
    public TrivialHandler() {
        Map<String, String> environment = System.getenv();
        String region = environment.get("AWS_REGION");
        Table table = DynamoTable.inRegion(region, environment.get("TABLE_NAME"));
        for (String call : environment.get("TWIN_CALLS").split(",")) {
            calls.add(switch (call) {
                case "get" -> () -> table.get(KEY);
                case "query" -> () -> table.query(new Range("twin", null, null, false, 1, null));
                case "put" -> () -> table.write(Write.put(new Item(KEY, Map.of("a", "b"))));
                case "publish", "publisher" -> publisher(call, SnsAlertPublisher.inRegion(region, environment.get("TOPIC_ARN")));
                default -> objects(call, S3Objects.inRegion(region), new ObjectRef(environment.get("TWIN_BUCKET"), "twin", null));
            });
        }
        Snapshot.prime(this::callAll);
    }

    private static Snapshot.Step publisher(String call, AlertPublisher publisher) {
        return () -> {
            if (call.equals("publish")) {
                publisher.publish(MESSAGE);
            }
        };
    }

    private static Snapshot.Step objects(String call, ObjectStore objects, ObjectRef twin) {
        return switch (call) {
            case "head" -> () -> objects.info(twin);
            case "list" -> () -> objects.list(twin.bucket(), "", null);
            case "open" -> () -> {
                try (InputStream content = objects.open(twin)) {
                    content.readAllBytes();
                }
            };
            default -> throw new IllegalArgumentException("there is no call " + call);
        };
    }

    private void callAll() throws Exception {
        for (Snapshot.Step call : calls) {
            call.run();
        }
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        event.readAllBytes();
        try {
            callAll();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
