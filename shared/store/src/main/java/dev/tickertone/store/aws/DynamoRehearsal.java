package dev.tickertone.store.aws;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Does once what makes the first calls of DynamoDB slow, and changes nothing there. */
public final class DynamoRehearsal {
    private static final Key KEY = new Key("rehearsal", "rehearsal");
    private static final String REFUSED =
            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\",\"message\":\"no\"}";
    private static final String ITEM = "{\"pk\":{\"S\":\"rehearsal\"},\"sk\":{\"S\":\"rehearsal\"},\"a\":{\"S\":\"b\"}}";

    private DynamoRehearsal() {}

    /** Each kind of call, written, signed and read within the process; nothing is sent. */
    public static void run() {
        try (DynamoDbClient client = Clients.within(DynamoDbClient.builder(), new Unconnected(DynamoRehearsal::answer))) {
            Table table = new DynamoTable(client, "rehearsal");
            Item item = new Item(KEY, Map.of("a", "b"));
            table.get(KEY);
            table.getAll(List.of(KEY));
            Range range = new Range("rehearsal", null, null, false, 1, null);
            table.query(range);
            table.queryAll(List.of(range, range));
            table.putAll(List.of(item));
            table.write(Write.putIfAbsent(item));
            table.write(new Write.Delete(KEY, new Write.Condition.None()));
            table.write(List.of(Write.put(item), new Write.Delete(new Key("rehearsal", "other"), new Write.Condition.None())));
        }
    }

    /**
     * One real read of a key that may or may not be there, over a connection that is closed again. It waits for its answer on
     * a virtual thread, as reads side by side do: what that needs of the JDK is then there.
     */
    public static void read(String region, String table, Key key) {
        try (DynamoDbClient client = Clients.once(DynamoDbClient.builder(), region)) {
            Table reached = new DynamoTable(client, table);
            Stream.of(key).gather(Gatherers.mapConcurrent(1, reached::get)).toList();
        }
    }

    private static Unconnected.Answer answer(SdkHttpRequest request) {
        String target = request.firstMatchingHeader("X-Amz-Target").orElse("");
        Map<String, String> headers = Map.of("Content-Type", "application/x-amz-json-1.0");
        return switch (target.substring(target.indexOf('.') + 1)) {
            case "GetItem" -> Unconnected.Answer.good(headers, "{\"Item\":" + ITEM + "}");
            case "BatchGetItem" -> Unconnected.Answer.good(headers,
                    "{\"Responses\":{\"rehearsal\":[" + ITEM + "]},\"UnprocessedKeys\":{}}");
            case "Query" -> Unconnected.Answer.good(headers, "{\"Items\":[" + ITEM + "],\"Count\":1,\"ScannedCount\":1}");
            // As where somebody was first: what that takes is rehearsed too.
            case "DeleteItem" -> new Unconnected.Answer(400, headers, REFUSED);
            default -> Unconnected.Answer.good(headers, "{}");
        };
    }
}
