package dev.tickertone.query;

import dev.tickertone.domain.table.Table;
import dev.tickertone.store.aws.DynamoTable;
import dev.tickertone.store.aws.Environment;
import java.util.Map;

/**
 * What the function needs from its environment.
 *
 * @param tableName the table, {@code TABLE_NAME}
 * @param region where it is, {@code AWS_REGION}, which Lambda sets
 */
record Wiring(String tableName, String region) {

    /** @throws IllegalStateException naming the variable that is missing */
    static Wiring of(Map<String, String> environment) {
        return new Wiring(Environment.required(environment, "TABLE_NAME"), Environment.required(environment, "AWS_REGION"));
    }

    Table table() {
        return DynamoTable.inRegion(region, tableName);
    }
}
