package dev.tickertone.domain.table;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;

/**
 * What is stored under a key.
 *
 * @param attributes named strings; structured values are JSON documents. Names {@code pk}, {@code sk} and
 *     {@code expires_at} are taken.
 * @param expiresAt when it may be dropped, cut to the second, or {@code null} to keep it for good
 * @throws IllegalArgumentException if a name is taken or empty, a text is not Unicode, or the item is larger than
 *     {@link Limits#MAX_ITEM}
 */
public record Item(Key key, Map<String, String> attributes, Instant expiresAt) {
    public Item {
        Objects.requireNonNull(key, "key");
        attributes = Map.copyOf(attributes);
        expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.SECONDS);
        Limits.checkItem(key, attributes, expiresAt);
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
