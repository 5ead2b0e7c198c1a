package dev.tickertone.store.aws;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Limits;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Gatherers;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * The table in DynamoDB: string keys {@code pk} and {@code sk}, consistent reads throughout. Thread-safe.
 *
 * <p>When an answer is lost on its way the SDK sends the write again; a single write whose own first try had arrived
 * then says {@code false}, as if someone else had been first. Groups do not: they carry a token.
 */
public final class DynamoTable implements Table {
    /** Most keys of one BatchGetItem: DynamoDB's limit. */
    static final int MAX_BATCH = 100;

    /** Most items of one BatchWriteItem: DynamoDB's limit. */
    static final int MAX_PUTS = 25;

    /** Stretches read side by side: a request waits a few milliseconds for its answer and costs little else. */
    private static final int MAX_AT_ONCE = 16;

    private final DynamoDbClient client;
    private final String name;
    private final DynamoWriter writer;

    /** A table by name, over a client that the caller closes. */
    public DynamoTable(DynamoDbClient client, String name) {
        this.client = Objects.requireNonNull(client, "client");
        this.name = Objects.requireNonNull(name, "name");
        this.writer = new DynamoWriter(client, name);
    }

    /** As on Lambda: Lambda's credentials, the JDK's own HTTP client. */
    public static DynamoTable inRegion(String region, String name) {
        return new DynamoTable(Clients.inRegion(DynamoDbClient.builder(), region), name);
    }

    @Override
    public Optional<Item> get(Key key) {
        return Optional.ofNullable(ItemCodec.decode(client.getItem(get -> get
                .tableName(name).key(ItemCodec.encode(key)).consistentRead(true)).item()));
    }

    @Override
    public List<Item> getAll(List<Key> keys) {
        Map<Key, Item> found = new HashMap<>();
        for (int i = 0; i < keys.size(); i += MAX_BATCH) {
            getBatch(keys.subList(i, Math.min(keys.size(), i + MAX_BATCH)), found);
        }
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private void getBatch(List<Key> keys, Map<Key, Item> found) {
        Map<String, KeysAndAttributes> open = Map.of(name, KeysAndAttributes.builder()
                .keys(keys.stream().map(ItemCodec::encode).toList()).consistentRead(true).build());
        Backoff backoff = new Backoff();
        while (!open.isEmpty()) {
            Map<String, KeysAndAttributes> request = open;
            BatchGetItemResponse answer = client.batchGetItem(get -> get.requestItems(request));
            answer.responses().getOrDefault(name, List.of()).stream().map(ItemCodec::decode)
                    .forEach(item -> found.put(item.key(), item));
            open = answer.unprocessedKeys();
            if (!open.isEmpty() && !backoff.pause()) {
                throw new IllegalStateException("DynamoDB left keys unread after " + Backoff.MAX_TRIES + " tries");
            }
        }
    }

    @Override
    public Page query(Range range) {
        RangeExpression expression = new RangeExpression(range);
        if (expression.isEmpty()) {
            return new Page(List.of(), null);
        }
        QueryResponse answer = client.query(query -> query
                .tableName(name)
                .keyConditionExpression(expression.condition())
                .expressionAttributeValues(expression.values())
                .scanIndexForward(!range.newestFirst())
                .limit(range.limit() + expression.spare())
                .consistentRead(true));
        List<Item> items = new ArrayList<>(answer.items().stream().map(ItemCodec::decode)
                .filter(item -> expression.includes(item.key().sort())).toList());
        if (items.size() > range.limit()) {
            items.subList(range.limit(), items.size()).clear();
            return new Page(items, items.getLast().key().sort());
        }
        return new Page(items, answer.hasLastEvaluatedKey() ? ItemCodec.key(answer.lastEvaluatedKey()).sort() : null);
    }

    @Override
    public List<Page> queryAll(List<Range> ranges) {
        return ranges.stream().gather(Gatherers.mapConcurrent(MAX_AT_ONCE, this::query)).toList();
    }

    @Override
    public void putAll(List<Item> items) {
        for (int i = 0; i < items.size(); i += MAX_PUTS) {
            writer.batch(items.subList(i, Math.min(items.size(), i + MAX_PUTS)));
        }
    }

    @Override
    public boolean write(List<Write> group) {
        Limits.checkGroup(group);
        return group.size() == 1 ? writer.one(group.getFirst()) : writer.all(group);
    }
}
