package dev.tickertone.scoring;

import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.aws.DynamoTable;
import dev.tickertone.store.aws.S3Objects;
import java.util.Map;

/**
 * What the function needs from its environment.
 *
 * @param tableName {@code TABLE_NAME}
 * @param bucket {@code BUCKET_NAME}, where the user's instruments are
 * @param region {@code AWS_REGION}, which Lambda sets
 */
record Wiring(String tableName, String bucket, String region) {

    /** @throws IllegalStateException naming the variable that is missing */
    static Wiring from(Map<String, String> environment) {
        return new Wiring(required(environment, "TABLE_NAME"), required(environment, "BUCKET_NAME"),
                required(environment, "AWS_REGION"));
    }

    Table table() {
        return DynamoTable.inRegion(region, tableName);
    }

    ObjectStore objects() {
        return S3Objects.inRegion(region);
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is missing");
        }
        return value;
    }
}
