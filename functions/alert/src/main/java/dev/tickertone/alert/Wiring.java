package dev.tickertone.alert;

import dev.tickertone.domain.alert.AlertPublisher;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.aws.DynamoRehearsal;
import dev.tickertone.store.aws.DynamoTable;
import dev.tickertone.store.aws.Environment;
import dev.tickertone.store.aws.SnsAlertPublisher;
import java.util.Map;

/**
 * What the function needs from AWS.
 *
 * @param tableName {@code TABLE_NAME}
 * @param topicArn {@code TOPIC_ARN}, where alerts are published
 * @param region {@code AWS_REGION}, which Lambda sets
 */
record Wiring(String tableName, String topicArn, String region) {

    /** @throws IllegalStateException naming the variable that is missing */
    static Wiring from(Map<String, String> environment) {
        return new Wiring(Environment.required(environment, "TABLE_NAME"), Environment.required(environment, "TOPIC_ARN"),
                Environment.required(environment, "AWS_REGION"));
    }

    Table table() {
        return DynamoTable.inRegion(region, tableName);
    }

    /** Asks the table once for what is not there. */
    void reach() {
        DynamoRehearsal.read(region, tableName, new Key("rehearsal", "rehearsal"));
    }

    AlertPublisher publisher() {
        return SnsAlertPublisher.inRegion(region, topicArn);
    }
}
