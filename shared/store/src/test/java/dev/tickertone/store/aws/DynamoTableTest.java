package dev.tickertone.store.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** What DynamoDB Local never does: being busy. */
class DynamoTableTest {
    private static final Item A = new Item(new Key("p", "a"), Map.of("v", "1"));
    private static final Item B = new Item(new Key("p", "b"), Map.of("v", "2"));
    private static final List<Write> GROUP = List.of(Write.put(A), Write.putIfAbsent(B));

    /** DynamoDB that is busy a number of times. */
    private static class Busy implements DynamoDbClient {
        private int busy;
        private final String[] reasons;
        int calls;
        final List<Integer> batches = new ArrayList<>();

        Busy(int busy, String... reasons) {
            this.busy = busy;
            this.reasons = reasons;
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            calls++;
            if (busy-- > 0) {
                throw TransactionCanceledException.builder().cancellationReasons(Stream.of(reasons)
                        .map(code -> CancellationReason.builder().code(code).build()).toList()).build();
            }
            return TransactWriteItemsResponse.builder().build();
        }

        @Override
        public PutItemResponse putItem(PutItemRequest request) {
            calls++;
            if (busy-- > 0) {
                throw TransactionConflictException.builder().build();
            }
            return PutItemResponse.builder().build();
        }

        @Override
        public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
            List<Map<String, AttributeValue>> keys = request.requestItems().get("t").keys();
            batches.add(keys.size());
            int read = busy-- > 0 ? 0 : Math.min(keys.size(), 30);
            BatchGetItemResponse.Builder answer = BatchGetItemResponse.builder()
                    .responses(Map.of("t", keys.subList(0, read)));
            return read == keys.size() ? answer.build() : answer.unprocessedKeys(Map.of("t",
                    KeysAndAttributes.builder().keys(keys.subList(read, keys.size())).build())).build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
        }
    }

    @Test
    void triesAgainWhenAGroupMeetsAnotherWriterOrAThrottle() {
        for (String reason : List.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded")) {
            Busy client = new Busy(2, "None", reason);
            assertThat(new DynamoTable(client, "t").write(GROUP)).isTrue();
            assertThat(client.calls).isEqualTo(3);
        }
    }

    @Test
    void saysFalseWhenAConditionOfAGroupDoesNotHold() {
        Busy client = new Busy(1, "TransactionConflict", "ConditionalCheckFailed");
        assertThat(new DynamoTable(client, "t").write(GROUP)).isFalse();
        assertThat(client.calls).isEqualTo(1);
    }

    @Test
    void givesUpAfterTheLastTry() {
        Busy client = new Busy(Integer.MAX_VALUE, "None", "TransactionConflict");
        assertThatThrownBy(() -> new DynamoTable(client, "t").write(GROUP))
                .isInstanceOf(TransactionCanceledException.class);
        assertThat(client.calls).isEqualTo(Backoff.MAX_TRIES);
    }

    @Test
    void givesUpAtOnceWhereTryingAgainCannotHelp() {
        Busy client = new Busy(1, "None", "ValidationError");
        assertThatThrownBy(() -> new DynamoTable(client, "t").write(GROUP))
                .isInstanceOf(TransactionCanceledException.class);
        assertThat(client.calls).isEqualTo(1);
    }

    @Test
    void triesASingleWriteAgainThatMeetsAGroup() {
        Busy client = new Busy(1);
        assertThat(new DynamoTable(client, "t").write(Write.put(A))).isTrue();
        assertThat(client.calls).isEqualTo(2);
    }

    @Test
    void readsManyKeysInHundredsAndGoesOnWhereDynamoDbStopped() {
        List<Key> keys = IntStream.range(0, 230).mapToObj(i -> new Key("p", "k" + i)).toList();
        Busy client = new Busy(0);
        assertThat(new DynamoTable(client, "t").getAll(keys)).extracting(Item::key).isEqualTo(keys);
        assertThat(client.batches).containsExactly(100, 70, 40, 10, 100, 70, 40, 10, 30);
    }

    @Test
    void failsWhenKeysAreNeverRead() {
        Busy client = new Busy(Integer.MAX_VALUE);
        assertThatThrownBy(() -> new DynamoTable(client, "t").getAll(List.of(A.key())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(client.batches).hasSize(Backoff.MAX_TRIES);
    }
}
