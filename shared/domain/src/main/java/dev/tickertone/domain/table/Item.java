package dev.tickertone.domain.table;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What is stored under a key.
 *
 * @param attributes named strings; structured values are JSON documents. Names {@code pk}, {@code sk} and
 *     {@code expires_at} are taken. At most 400 KB with the key.
 * @param expiresAt when it may be dropped, to the second, or {@code null} to keep it for good
 */
public record Item(Key key, Map<String, String> attributes, Instant expiresAt) {
    public Item {
        Objects.requireNonNull(key, "key");
        attributes = Map.copyOf(attributes);
    }

    /** An item that is kept for good. */
    public Item(Key key, Map<String, String> attributes) {
        this(key, attributes, null);
    }

    /** An attribute's value, or {@code null}. */
    public String get(String name) {
        return attributes.get(name);
    }
}
