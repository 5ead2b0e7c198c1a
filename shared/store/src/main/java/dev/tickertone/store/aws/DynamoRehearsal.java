package dev.tickertone.store.aws;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Does once what makes the first calls of DynamoDB slow, and changes nothing there. */
public final class DynamoRehearsal {
    private static final Key KEY = new Key("rehearsal", "rehearsal");
    private static final String ITEM = "{\"pk\":{\"S\":\"rehearsal\"},\"sk\":{\"S\":\"rehearsal\"},\"a\":{\"S\":\"b\"}}";

    private DynamoRehearsal() {}

    /** Each kind of call, written, signed and read within the process; nothing is sent. */
    public static void run() {
        try (DynamoDbClient client = Clients.within(DynamoDbClient.builder(), new Unconnected(DynamoRehearsal::answer))) {
            Table table = new DynamoTable(client, "rehearsal");
            Item item = new Item(KEY, Map.of("a", "b"));
            table.get(KEY);
            table.getAll(List.of(KEY));
            table.query(new Range("rehearsal", null, null, false, 1, null));
            table.write(Write.putIfAbsent(item));
            table.write(List.of(Write.put(item), new Write.Delete(new Key("rehearsal", "other"), new Write.Condition.None())));
        }
    }

    /** One real read of a key that may or may not be there, over a connection that is closed again. */
    public static void read(String region, String table, Key key) {
        try (DynamoDbClient client = Clients.once(DynamoDbClient.builder(), region)) {
            new DynamoTable(client, table).get(key);
        }
    }

    private static Unconnected.Answer answer(SdkHttpRequest request) {
        String target = request.firstMatchingHeader("X-Amz-Target").orElse("");
        return new Unconnected.Answer(Map.of("Content-Type", "application/x-amz-json-1.0"),
                switch (target.substring(target.indexOf('.') + 1)) {
                    case "GetItem" -> "{\"Item\":" + ITEM + "}";
                    case "BatchGetItem" -> "{\"Responses\":{\"rehearsal\":[" + ITEM + "]},\"UnprocessedKeys\":{}}";
                    case "Query" -> "{\"Items\":[" + ITEM + "],\"Count\":1,\"ScannedCount\":1}";
                    default -> "{}";
                });
    }
}
