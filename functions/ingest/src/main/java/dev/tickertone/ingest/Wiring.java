package dev.tickertone.ingest;

import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.aws.DynamoTable;
import dev.tickertone.store.aws.Environment;
import dev.tickertone.store.aws.S3Objects;
import java.util.Map;

/**
 * What the function needs from AWS.
 *
 * @param tableName {@code TABLE_NAME}
 * @param region {@code AWS_REGION}, which Lambda sets
 */
record Wiring(String tableName, String region) {

    /** @throws IllegalStateException naming the variable that is missing */
    static Wiring from(Map<String, String> environment) {
        return new Wiring(Environment.required(environment, "TABLE_NAME"), Environment.required(environment, "AWS_REGION"));
    }

    Table table() {
        return DynamoTable.inRegion(region, tableName);
    }

    /** Asks the table once for what is not there. */
    void reach() {
        Priming.reach(region, tableName);
    }

    ObjectStore objects() {
        return S3Objects.inRegion(region);
    }
}
