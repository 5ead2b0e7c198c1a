package dev.tickertone.local.table;

import dev.tickertone.store.aws.DynamoTable;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The table's contract held by DynamoDB, as far as DynamoDB Local is that. */
class DynamoTableIT extends TableContract {
    private static final String NAME = "contract";

    private static Engine shared;

    @BeforeAll
    static void start() throws Exception {
        shared = on(DynamoDbLocal.inMemory());
    }

    @AfterAll
    static void stop() {
        shared.close();
    }

    @Override
    Engine engine() {
        return shared;
    }

    @Override
    Engine open(Path directory) throws Exception {
        return on(DynamoDbLocal.in(directory));
    }

    private static Engine on(DynamoDbLocal server) {
        DynamoDbClient client = server.client();
        DynamoDbStreamsClient streams = server.streams();
        String stream = DynamoTables.exists(client, NAME)
                ? DynamoTables.streamOf(client, NAME) : DynamoTables.create(client, NAME);
        return new Engine(new DynamoTable(client, NAME), new DynamoChangeFeed(streams, stream), () -> {
            client.close();
            streams.close();
            server.close();
        });
    }
}
