package dev.tickertone.scoring;

import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.aws.DynamoRehearsal;
import dev.tickertone.store.aws.DynamoTable;
import dev.tickertone.store.aws.Environment;
import dev.tickertone.store.aws.S3Objects;
import java.util.Map;

/**
 * What the function needs from its environment.
 *
 * @param tableName {@code TABLE_NAME}
 * @param bucket {@code ARTICLES_BUCKET}, where the user's instruments are
 * @param region {@code AWS_REGION}, which Lambda sets
 */
record Wiring(String tableName, String bucket, String region) {

    /** @throws IllegalStateException naming the variable that is missing */
    static Wiring from(Map<String, String> environment) {
        return new Wiring(Environment.required(environment, "TABLE_NAME"),
                bucket(environment), Environment.required(environment, "AWS_REGION"));
    }

    /** @throws IllegalStateException if it is missing */
    static String bucket(Map<String, String> environment) {
        return Environment.required(environment, "ARTICLES_BUCKET");
    }

    Table table() {
        return DynamoTable.inRegion(region, tableName);
    }

    /** Asks the table once for what is not there. */
    void reach() {
        DynamoRehearsal.read(region, tableName, new Key("rehearsal", "rehearsal"));
    }

    ObjectStore objects() {
        return S3Objects.inRegion(region);
    }
}
