package dev.tickertone.store.aws;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items as DynamoDB holds them: key in {@code pk} and {@code sk}, attributes as strings, {@code expires_at} as a
 * number of seconds, which is what its time to live reads.
 */
public final class ItemCodec {
    static final String PARTITION = "pk";
    static final String SORT = "sk";
    static final String EXPIRES_AT = "expires_at";

    private ItemCodec() {}

    /** The attributes DynamoDB stores for an item. */
    public static Map<String, AttributeValue> encode(Item item) {
        Map<String, AttributeValue> image = new HashMap<>(encode(item.key()));
        item.attributes().forEach((name, value) -> image.put(name, text(value)));
        if (item.expiresAt() != null) {
            image.put(EXPIRES_AT, AttributeValue.fromN(Long.toString(item.expiresAt().getEpochSecond())));
        }
        return image;
    }

    /** The item in an image from the table or its stream, or {@code null} for none; all but strings is left out. */
    public static Item decode(Map<String, AttributeValue> image) {
        if (image == null || image.isEmpty()) {
            return null;
        }
        Map<String, String> attributes = new HashMap<>();
        image.forEach((name, value) -> {
            if (value.s() != null && !PARTITION.equals(name) && !SORT.equals(name)) {
                attributes.put(name, value.s());
            }
        });
        AttributeValue expires = image.get(EXPIRES_AT);
        return new Item(key(image), attributes,
                expires == null || expires.n() == null ? null : Instant.ofEpochSecond(Long.parseLong(expires.n())));
    }

    static Map<String, AttributeValue> encode(Key key) {
        return Map.of(PARTITION, text(key.partition()), SORT, text(key.sort()));
    }

    static Key key(Map<String, AttributeValue> image) {
        return new Key(image.get(PARTITION).s(), image.get(SORT).s());
    }

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
