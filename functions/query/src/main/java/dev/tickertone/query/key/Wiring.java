package dev.tickertone.query.key;

import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.aws.DynamoRehearsal;
import dev.tickertone.store.aws.DynamoTable;
import dev.tickertone.store.aws.Environment;
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

    /** Asks the table once for what is not there, among the keys: the function may read nothing else. */
    void reach() {
        DynamoRehearsal.read(region, tableName, new Key("keys", "rehearsal"));
    }
}
