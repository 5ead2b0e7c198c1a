package dev.tickertone.store.aws;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Write;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Writes to DynamoDB: a condition that does not hold is an answer, meeting another writer is a reason to try again. */
final class DynamoWriter {
    private static final String CONDITION_FAILED = "ConditionalCheckFailed";
    private static final Set<String> BUSY =
            Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    private final DynamoDbClient client;
    private final String table;

    DynamoWriter(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    boolean one(Write write) {
        ConditionExpression condition = ConditionExpression.of(write.condition());
        return retrying(() -> {
            switch (write) {
                case Write.Put put -> client.putItem(request -> request
                        .tableName(table).item(ItemCodec.encode(put.item()))
                        .conditionExpression(condition.text())
                        .expressionAttributeNames(condition.names())
                        .expressionAttributeValues(condition.values()));
                case Write.Delete delete -> client.deleteItem(request -> request
                        .tableName(table).key(ItemCodec.encode(delete.key()))
                        .conditionExpression(condition.text())
                        .expressionAttributeNames(condition.names())
                        .expressionAttributeValues(condition.values()));
            }
            return true;
        });
    }

    /** Stores up to 25 items, in no order. */
    void batch(List<Item> items) {
        Map<String, List<WriteRequest>> open = Map.of(table, items.stream().map(item -> WriteRequest.builder()
                .putRequest(put -> put.item(ItemCodec.encode(item))).build()).toList());
        Backoff backoff = new Backoff();
        while (!open.isEmpty()) {
            Map<String, List<WriteRequest>> request = open;
            open = client.batchWriteItem(batch -> batch.requestItems(request)).unprocessedItems();
            if (!open.isEmpty() && !backoff.pause()) {
                throw new IllegalStateException("DynamoDB left items unwritten after " + Backoff.MAX_TRIES + " tries");
            }
        }
    }

    boolean all(List<Write> group) {
        List<TransactWriteItem> items = group.stream().map(this::part).toList();
        return retrying(() -> {
            client.transactWriteItems(request -> request.transactItems(items));
            return true;
        });
    }

    private TransactWriteItem part(Write write) {
        ConditionExpression condition = ConditionExpression.of(write.condition());
        return switch (write) {
            case Write.Put put -> TransactWriteItem.builder().put(part -> part
                    .tableName(table).item(ItemCodec.encode(put.item()))
                    .conditionExpression(condition.text())
                    .expressionAttributeNames(condition.names())
                    .expressionAttributeValues(condition.values())).build();
            case Write.Delete delete -> TransactWriteItem.builder().delete(part -> part
                    .tableName(table).key(ItemCodec.encode(delete.key()))
                    .conditionExpression(condition.text())
                    .expressionAttributeNames(condition.names())
                    .expressionAttributeValues(condition.values())).build();
        };
    }

    private static boolean retrying(Supplier<Boolean> write) {
        Backoff backoff = new Backoff();
        while (true) {
            try {
                return write.get();
            } catch (ConditionalCheckFailedException e) {
                return false;
            } catch (TransactionConflictException e) {
                if (!backoff.pause()) {
                    throw e;
                }
            } catch (TransactionCanceledException e) {
                List<String> codes = e.cancellationReasons().stream().map(CancellationReason::code).toList();
                if (codes.contains(CONDITION_FAILED)) {
                    return false;
                }
                if (codes.stream().noneMatch(BUSY::contains) || !backoff.pause()) {
                    throw e;
                }
            }
        }
    }
}
