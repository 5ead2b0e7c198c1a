package dev.tickertone.local.table;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.local.template.Deployed;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Makes the table as the template does. */
public final class DynamoTables {
    private DynamoTables() {}

    /** As {@link #create(DynamoDbClient, String, JsonNode)}, with the properties of the project's template. */
    public static String create(DynamoDbClient client, String name) {
        return create(client, name, Deployed.of(Deployed.yaml(), Map.of()).json("Table"));
    }

    /**
     * Makes a table and waits until it is there.
     *
     * @param properties of the template's {@code AWS::DynamoDB::Table}
     * @return the ARN of its stream
     */
    public static String create(DynamoDbClient client, String name, JsonNode properties) {
        client.createTable(table -> table
                .tableName(name)
                .billingMode(properties.path("BillingMode").asText())
                .attributeDefinitions(properties.path("AttributeDefinitions").valueStream().map(each ->
                        AttributeDefinition.builder().attributeName(each.path("AttributeName").asText())
                                .attributeType(each.path("AttributeType").asText()).build()).toList())
                .keySchema(properties.path("KeySchema").valueStream().map(each ->
                        KeySchemaElement.builder().attributeName(each.path("AttributeName").asText())
                                .keyType(each.path("KeyType").asText()).build()).toList())
                .streamSpecification(stream -> stream.streamEnabled(true)
                        .streamViewType(properties.at("/StreamSpecification/StreamViewType").asText())));
        client.waiter().waitUntilTableExists(table -> table.tableName(name));
        return streamOf(client, name);
    }

    static String streamOf(DynamoDbClient client, String name) {
        return client.describeTable(table -> table.tableName(name)).table().latestStreamArn();
    }

    static boolean exists(DynamoDbClient client, String name) {
        return client.listTables().tableNames().contains(name);
    }}
