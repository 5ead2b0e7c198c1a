package dev.tickertone.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.domain.table.Change;
import dev.tickertone.domain.table.Item;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Changes as the Lambda event of a DynamoDB stream, for rehearsals and tests. */
public final class StreamEvents {
    private StreamEvents() {}

    /** The event's JSON. */
    public static InputStream of(List<Change> changes) {
        ObjectNode event = Json.mapper().createObjectNode();
        for (Change change : changes) {
            ObjectNode record = event.withArray("Records").addObject().put("eventName", change.eventName());
            ObjectNode body = record.putObject("dynamodb").put("SequenceNumber", change.sequence());
            image(body, "OldImage", change.before());
            image(body, "NewImage", change.after());
        }
        return new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void image(ObjectNode body, String name, Item item) {
        if (item == null) {
            return;
        }
        ObjectNode image = body.putObject(name);
        image.putObject("pk").put("S", item.key().partition());
        image.putObject("sk").put("S", item.key().sort());
        item.attributes().forEach((attribute, value) -> image.putObject(attribute).put("S", value));
    }
}
