package dev.tickertone.query;

import dev.tickertone.domain.table.Table;
import dev.tickertone.store.aws.DynamoTable;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What the function needs from its environment.
 *
 * @param tableName the table, {@code TABLE_NAME}
 * @param region where it is, {@code AWS_REGION}, which Lambda sets
 */
record Wiring(String tableName, String region) {

    /** @throws IllegalStateException naming the variable that is missing */
    static Wiring of(Map<String, String> environment) {
        return new Wiring(require(environment, "TABLE_NAME"), require(environment, "AWS_REGION"));
    }

    Table table() {
        DynamoDbClient client = DynamoDbClient.builder()
                .region(Region.of(region))
                .credentialsProvider(EnvironmentVariableCredentialsProvider.create())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        return new DynamoTable(client, tableName);
    }

    private static String require(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is missing");
        }
        return value;
    }
}
