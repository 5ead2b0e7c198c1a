package dev.tickertone.domain.alert;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An alert as it goes out: one body a channel, and what subscribers can filter on.
 *
 * @param subject email subject, at most 100 printable ASCII characters
 * @param email plain text
 * @param sms one GSM-7 part, at most 160 characters
 * @param json the alert as the API shows it, for queues and webhooks
 * @param attributes {@code severity}, {@code rule}, {@code symbol}, {@code direction}, {@code score}: five, which is
 *     SNS's limit for a filter policy. A {@link String}, {@link Number}, or a list of strings ({@code String.Array}).
 */
public record AlertMessage(
        String alertId, String subject, String email, String sms, String json, Map<String, Attribute> attributes) {

    /** A message attribute's value. */
    public sealed interface Attribute {
        /** One string. */
        record Text(String value) implements Attribute {}

        /** A number in decimal notation. */
        record Numeric(String value) implements Attribute {}

        /** Several strings, any of which a filter may match. */
        record Texts(List<String> values) implements Attribute {
            public Texts {
                values = List.copyOf(values);
            }
        }
    }

    public AlertMessage {
        Objects.requireNonNull(alertId, "alertId");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(sms, "sms");
        Objects.requireNonNull(json, "json");
        attributes = Map.copyOf(attributes);
    }
}
