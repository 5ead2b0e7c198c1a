package dev.tickertone.query;

import dev.tickertone.domain.object.UploadSigner;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Table;
import dev.tickertone.store.aws.DynamoRehearsal;
import dev.tickertone.store.aws.DynamoTable;
import dev.tickertone.store.aws.Environment;
import dev.tickertone.store.aws.S3UploadSigner;
import java.util.Map;

/**
 * What the function needs from its environment.
 *
 * @param tableName the table, {@code TABLE_NAME}
 * @param bucket where files are uploaded to, {@code ARTICLES_BUCKET}
 * @param region where both are, {@code AWS_REGION}, which Lambda sets
 */
record Wiring(String tableName, String bucket, String region) {

    /** @throws IllegalStateException naming the variable that is missing */
    static Wiring of(Map<String, String> environment) {
        return new Wiring(Environment.required(environment, "TABLE_NAME"),
                Environment.required(environment, "ARTICLES_BUCKET"), Environment.required(environment, "AWS_REGION"));
    }

    Table table() {
        return DynamoTable.inRegion(region, tableName);
    }

    /** Asks the table once for what is not there. */
    void reach() {
        DynamoRehearsal.read(region, tableName, new Key("rehearsal", "rehearsal"));
    }

    UploadSigner uploads() {
        return S3UploadSigner.inRegion(region, bucket);
    }
}
