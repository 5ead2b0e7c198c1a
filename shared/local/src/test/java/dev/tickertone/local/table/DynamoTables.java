package dev.tickertone.local.table;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Makes the table as the template does. */
public final class DynamoTables {
    private DynamoTables() {}

    /**
     * Makes a table and waits until it is there.
     *
     * @return the ARN of its stream
     */
    public static String create(DynamoDbClient client, String name) {
        client.createTable(table -> table
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text("pk"), text("sk"))
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
                .streamSpecification(stream -> stream
                        .streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)));
        client.waiter().waitUntilTableExists(table -> table.tableName(name));
        return streamOf(client, name);
    }

    static String streamOf(DynamoDbClient client, String name) {
        return client.describeTable(table -> table.tableName(name)).table().latestStreamArn();
    }

    static boolean exists(DynamoDbClient client, String name) {
        return client.listTables().tableNames().contains(name);
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
