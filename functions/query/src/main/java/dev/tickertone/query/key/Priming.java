package dev.tickertone.query.key;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.MemoryTable;
import dev.tickertone.store.aws.DynamoRehearsal;
import dev.tickertone.store.key.ApiKeys;
import dev.tickertone.store.key.Making;
import dev.tickertone.store.key.Scope;
import dev.tickertone.store.snapshot.Sample;
import dev.tickertone.store.snapshot.SilentContext;
import dev.tickertone.store.snapshot.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** What the function does before its snapshot is made: it looks at a key of its own, which is good nowhere else, and at none. */
final class Priming {
    private Priming() {}

    /**
     * Has Lambda do it.
     *
     * @param maker makes a handler over a table for rehearsing
     */
    static void register(Wiring wiring, Function<Table, RequestStreamHandler> maker) {
        Snapshot.prime(wiring::reach, () -> rehearse(maker), DynamoRehearsal::run);
    }

    static void rehearse(Function<Table, RequestStreamHandler> maker) throws IOException {
        MemoryTable table = new MemoryTable();
        RequestStreamHandler handler = maker.apply(table);
        String good = ((Making.Made) new ApiKeys(table, Sample.CLOCK).make("rehearsal", Scope.READ, 1)).text();
        for (String key : List.of(good, "none")) {
            String event = """
                    {"version": "2.0", "routeKey": "GET /v1/articles", "headers": {"x-api-key": "%s"},
                     "requestContext": {"requestId": "rehearsal"}}""".formatted(key);
            handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream(), new SilentContext());
        }
    }
}
